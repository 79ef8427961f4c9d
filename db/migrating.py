"""The schema's version: what state a database is in, and the way from one version to another.

A whole way is one transaction that only one process walks at a time, so that copies of the bot that start together
migrate once, and a migration that fails halfway leaves nothing behind. Alembic walks it (`db/steps.py`); it is imported
only where there is a step to take, for it would be a quarter of a start.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, inspect, text

from db.session import BUSY

FOLDER = Path(__file__).parent.parent / "migrations"
PATIENCE = 120_000  # ms that a copy of the bot waits on SQLite for the one that migrates
LOCK = 7_210_413  # any number, as long as every version of the bot takes the same
_NAMED = re.compile(r"^(revision|down_revision)(?:: [^=]*)? = [\"'](\w+)[\"']", re.MULTILINE)


class Schema(StrEnum):
    """How a database's schema relates to this code."""

    EMPTY = "empty"
    CURRENT = "current"
    OLDER = "older"  # it needs `migrate`
    NEWER = "newer"  # it was made by a later version of the bot


class BrokenReferences(RuntimeError):
    """A migration left rows that refer to rows that are no more; it was rolled back."""


def state(engine: Engine, folder: Path = FOLDER) -> Schema:
    """How the database's schema relates to the migrations in `folder`. Changes nothing."""
    with engine.connect().execution_options(reads_only=True) as connection:
        return known_as(*_versions(connection), folder=folder)


def pending(engine: Engine, folder: Path = FOLDER) -> list[str]:
    """What `upgrade` would do: one line for each migration, in order."""
    with engine.connect().execution_options(reads_only=True) as connection:
        return list(_steps().ahead(connection, folder))


def upgrade(
    engine: Engine,
    folder: Path = FOLDER,
    stepped: Callable[[str], Any] = lambda _step: None,
    afterwards: Callable[[Connection], Any] = lambda _connection: None,
) -> None:
    """Bring the schema up to the newest version; nothing happens where it is there already.

    `stepped` is told each migration that was carried out. `afterwards` runs in the same transaction, under the same
    lock: what must happen once in a fresh database is done there.
    """
    with alone(engine) as connection:
        if known_as(*_versions(connection), folder=folder) is not Schema.CURRENT:
            _steps().walk(connection, folder, stepped)
        afterwards(connection)
        if engine.dialect.name == "postgresql":
            _note_numbers(connection)


def _note_numbers(connection: Connection) -> None:
    """With wal_level=minimal PostgreSQL does not log which numbers a sequence gives in the transaction that made it,
    nor some of the next: after a crash new entries got the numbers of old ones. One that was altered logs its next.
    """
    quoted = connection.dialect.identifier_preparer.quote
    for sequence in inspect(connection).get_sequence_names():
        connection.execute(text(f"ALTER SEQUENCE {quoted(sequence)} INCREMENT BY 1"))


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """One transaction that no other process migrates beside."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            with _unchecked(connection), connection.begin():
                yield connection
                _check_references(connection)
        else:
            with connection.begin():
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
                yield connection


def known_as(*found: str, folder: Path = FOLDER) -> Schema:
    """How the versions that a database (or a backup of one) names relate to the migrations in `folder`."""
    if not found:
        return Schema.EMPTY
    known, newest = revisions(folder)
    if set(found) == newest:
        return Schema.CURRENT
    return Schema.OLDER if set(found) <= known else Schema.NEWER


def revisions(folder: Path = FOLDER) -> tuple[set[str], set[str]]:
    """The names of all versions in `folder`, and of those that no other follows, as the files themselves say."""
    named = [dict(_NAMED.findall(file.read_text("utf-8"))) for file in (folder / "versions").glob("*.py")]
    known = {each["revision"] for each in named}
    return known, known - {each.get("down_revision") for each in named}


def _versions(connection: Connection) -> list[str]:
    """What the database says of itself, in Alembic's table; nothing where there is none."""
    if not connection.dialect.has_table(connection, "alembic_version"):
        return []
    return list(connection.scalars(text("SELECT version_num FROM alembic_version")))


def _steps() -> Any:
    return import_module("db.steps")


@contextmanager
def _unchecked(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by making it anew; with foreign keys on, dropping the old one takes its children along."""
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    driver.execute("PRAGMA foreign_keys=OFF")
    driver.execute(f"PRAGMA busy_timeout={PATIENCE}")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")
        driver.execute(BUSY)


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise BrokenReferences(f"{len(broken)} rows refer to rows that are no more, the first in table {broken[0][0]}")
