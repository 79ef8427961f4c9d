"""The way from one schema to another: it ends where the models are, can be gone back, and never stops half-way."""

import re
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Engine, Enum, func, inspect, select, text
from sqlalchemy.exc import IntegrityError

from bot.services.house.opening import SchemaRefused, bring_up, open_database
from db.entries import Entry
from db.history import Event
from db.migrating import FOLDER, BrokenReferences, Schema, alone, pending, revisions, state, upgrade
from db.places import LeaderName
from db.session import make_engine, reading
from db.steps import alembic_config
from db.tables import METADATA
from tests.conftest import OPENED_AT

CHECKED = [column for table in METADATA.tables.values() for column in table.columns if isinstance(column.type, Enum)]


HEAD = ScriptDirectory.from_config(alembic_config(FOLDER)).get_current_head()
LATER = """'A later one.'

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade():
{lines}
"""


def downgrade(engine: Engine, to: str) -> None:
    with alone(engine) as connection:
        command.downgrade(alembic_config(FOLDER, connection), to)


def counts(engine: Engine) -> list[int | None]:
    with reading(engine) as db:
        return [db.scalar(select(func.count()).select_from(table)) for table in (Entry, Event, LeaderName)]


@pytest.fixture
def next_version(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a folder of migrations with one more, whose `upgrade` has that body."""
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))

    def write(body: str) -> Path:
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        (folder / "versions" / "9999_later.py").write_text(LATER.format(head=HEAD, lines=lines), encoding="utf-8")
        shutil.rmtree(folder / "versions" / "__pycache__", ignore_errors=True)
        return folder

    return write


# On SQLite this makes the table of entries anew, with all that refers to it.
CHANGE = """
with op.batch_alter_table("entries") as entries:
    entries.add_column(sa.Column("later", sa.String(10)))
    entries.alter_column("leader_key", type_=sa.String(400))
"""


def test_there_is_one_newest_version() -> None:
    assert len(ScriptDirectory.from_config(alembic_config(FOLDER)).get_heads()) == 1


def test_a_start_knows_the_versions_as_alembic_does_without_asking_it() -> None:
    script = ScriptDirectory.from_config(alembic_config(FOLDER))
    assert revisions() == ({step.revision for step in script.walk_revisions()}, set(script.get_heads()))


def test_migrations_end_exactly_where_the_models_are(database: Engine) -> None:
    with database.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


@pytest.mark.parametrize("column", CHECKED, ids=str)
def test_the_database_takes_exactly_the_words_of_the_vocabulary(database: Engine, column: Column[Any]) -> None:
    # Alembic's comparison does not see a word that was added to a vocabulary and not to the CHECK.
    words = column.type
    assert isinstance(words, Enum)
    rules = {rule["name"]: rule["sqltext"] for rule in inspect(database).get_check_constraints(column.table.name)}
    assert re.findall(r"'([^']*)'", rules[f"ck_{column.table.name}_{words.name}"]) == words.enums


def test_an_empty_database_is_known_as_such_and_is_not_changed_by_looking(empty_database: Engine) -> None:
    assert state(empty_database) is Schema.EMPTY
    assert len(pending(empty_database)) == len(list((FOLDER / "versions").glob("*.py")))
    assert inspect(empty_database).get_table_names() == []


def test_the_schema_can_be_taken_back_and_brought_up_again_with_data_in_it(database: Engine) -> None:
    before = counts(database)
    downgrade(database, "0002")
    assert state(database) is Schema.OLDER
    bring_up(database, OPENED_AT)
    assert counts(database) == before
    downgrade(database, "base")
    assert state(database) is Schema.EMPTY
    open_database(database, OPENED_AT)
    assert counts(database) == before


def test_a_database_with_an_older_or_newer_schema_is_refused_and_left_alone(database: Engine) -> None:
    with database.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))
    with pytest.raises(SchemaRefused) as older:
        open_database(database, OPENED_AT)
    with database.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaRefused) as newer:
        open_database(database, OPENED_AT)
    assert (older.value.schema, newer.value.schema) == (Schema.OLDER, Schema.NEWER)


def test_a_migration_that_fails_half_way_leaves_nothing_behind_and_can_be_run_again(
    database: Engine, next_version: Callable[[str], Path]
) -> None:
    before = counts(database)
    folder = next_version(CHANGE + "raise RuntimeError('the power went out')")
    with pytest.raises(RuntimeError, match="the power went out"):
        upgrade(database, folder)
    assert state(database, folder) is Schema.OLDER
    assert "later" not in {column["name"] for column in inspect(database).get_columns("entries")}
    assert counts(database) == before

    upgrade(database, next_version(CHANGE))
    assert state(database, folder) is Schema.CURRENT
    assert "later" in {column["name"] for column in inspect(database).get_columns("entries")}
    assert counts(database) == before


def test_what_belongs_to_an_entry_survives_that_its_table_is_made_anew(
    database: Engine, next_version: Callable[[str], Path]
) -> None:
    before = counts(database)
    upgrade(database, next_version(CHANGE))
    assert counts(database) == before
    with database.begin() as connection:  # and the references still hold
        connection.execute(text("DELETE FROM entries WHERE id = 1"))
        assert connection.scalar(text("SELECT count(*) FROM events WHERE entry_id = 1")) == 0


def test_a_migration_that_would_leave_rows_without_their_parent_is_refused(
    database: Engine, next_version: Callable[[str], Path]
) -> None:
    with pytest.raises((BrokenReferences, IntegrityError)):
        upgrade(database, next_version("op.execute('UPDATE entries SET place_id = 999999 WHERE id = 1')"))
    with reading(database) as db:
        assert db.get_one(Entry, 1).place_id != 999999


def test_four_copies_that_start_together_migrate_and_load_once(empty_url: str) -> None:
    def start(_copy: int) -> list[int | None]:
        engine = make_engine(empty_url)
        open_database(engine, OPENED_AT)
        found = counts(engine)
        engine.dispose()
        return found

    with ThreadPoolExecutor(4) as copies:
        found = list(copies.map(start, range(4)))
    assert [entries for entries, _, _ in found] == [144] * 4
