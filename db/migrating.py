"""The schema's version: what state a database is in, and the way from one version to another.

A whole way is one transaction that only one process walks at a time, so that copies of the bot that start together
migrate once, and a migration that fails halfway leaves nothing behind.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from db.session import BUSY

FOLDER = Path(__file__).parent.parent / "migrations"
PATIENCE = 120_000  # ms that a copy of the bot waits on SQLite for the one that migrates
LOCK = 7_210_413  # any number, as long as every version of the bot takes the same


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
        return _state(connection, folder)


def pending(engine: Engine, folder: Path = FOLDER) -> list[str]:
    """What `upgrade` would do: one line for each migration, in order."""
    with engine.connect().execution_options(reads_only=True) as connection:
        return [f"{step.revision} {step.doc}" for step in _ahead(connection, folder)]


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
        command.upgrade(alembic_config(folder, connection, stepped), "head")
        afterwards(connection)


def alembic_config(
    folder: Path, connection: Connection | None = None, stepped: Callable[[str], Any] | None = None
) -> Config:
    """Alembic's configuration without a file; with a connection, its commands work in that connection's transaction."""
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, stepped=stepped)
    return config


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


def _state(connection: Connection, folder: Path) -> Schema:
    return known_as(*MigrationContext.configure(connection).get_current_heads(), folder=folder)


def known_as(*found: str, folder: Path = FOLDER) -> Schema:
    """How the versions that a database (or a backup of one) names relate to the migrations in `folder`."""
    script = _script(folder)
    if not found:
        return Schema.EMPTY
    if set(found) == set(script.get_heads()):
        return Schema.CURRENT
    known = {step.revision for step in script.walk_revisions()}
    return Schema.OLDER if set(found) <= known else Schema.NEWER


def _ahead(connection: Connection, folder: Path) -> list[Any]:
    found = MigrationContext.configure(connection).get_current_heads()
    steps = _script(folder).iterate_revisions("heads", found or "base")
    return list(reversed(list(steps)))


def _script(folder: Path) -> ScriptDirectory:
    return ScriptDirectory.from_config(alembic_config(folder))


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
