"""One URL decides the database. SQLite is told to begin for real; PostgreSQL gets a pool."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from db.tables import METADATA  # a row may refer to any table, so whoever opens a session knows them all

# FULL: a committed turn survives a power cut. busy_timeout (ms): wait for another process's write, e.g. a backup.
PRAGMAS = ("synchronous=FULL", "foreign_keys=ON")
BUSY = "PRAGMA busy_timeout=5000"


def make_engine(url: str, pool: int = 10) -> Engine:
    """An engine for `sqlite:///…` or `postgresql+psycopg://…`; writing transactions are named at `begin`."""
    if make_url(url).get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": 5})
        event.listen(engine, "do_connect", _for_its_owner_only)
        event.listen(engine, "connect", _sqlite_connected)
        event.listen(engine, "begin", _sqlite_begins)
        _savepoints_as_they_are(engine)
        return engine
    engine = create_engine(url, pool_size=pool, max_overflow=0, pool_pre_ping=True)
    _partial_too(engine.dialect.name)
    return engine


def _partial_too(dialect: str) -> None:
    """Indexes of some rows alone are so there as well. The tables say it for SQLite: whoever names a database's dialect
    loads it, and PostgreSQL's is a fortieth of a start.
    """
    for index in (index for table in METADATA.tables.values() for index in table.indexes):
        index.dialect_options[dialect]["where"] = index.dialect_options["sqlite"]["where"]


def _for_its_owner_only(_dialect: Any, _record: Any, places: list[Any], _more: Any) -> None:
    """A new file is going to hold people's data. SQLite gives the files beside it (-wal, -shm) the same rights."""
    with suppress(OSError):  # it is there already; or the path is wrong, which connecting to it will say
        os.close(os.open(places[0], os.O_CREAT | os.O_EXCL, 0o600))


def _sqlite_connected(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late and is never IMMEDIATE
    connection.execute(BUSY)
    _write_ahead(connection)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: sqlite3.Connection, tries: int = 10) -> None:
    """Turn WAL on. It does not wait for others who do the same to a new file: wait by a transaction, and try again."""
    try:
        connection.execute("PRAGMA journal_mode=WAL")
    except sqlite3.OperationalError:
        if not tries:
            raise
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        _write_ahead(connection, tries - 1)


def _sqlite_begins(connection: Connection) -> None:
    # With a plain BEGIN, read-then-write transactions lose updates without an error (1 of 20 survived).
    reads_only = connection.get_execution_options().get("reads_only", False)
    words = "BEGIN" if reads_only else "BEGIN IMMEDIATE"
    try:  # SQLAlchemy would take ten times as long for it as SQLite
        connection.connection.cursor().execute(words).close()
    except sqlite3.Error as error:  # named as SQLAlchemy names it
        raise DBAPIError.instance(words, None, error, sqlite3.Error) from error


def _savepoints_as_they_are(engine: Engine) -> None:
    """Turns that share a COMMIT have a savepoint each, and SQLAlchemy compiles its three words anew every time."""

    def saying(words: str) -> Callable[[Connection, str], None]:
        return lambda connection, name: connection.connection.cursor().execute(f"{words} {name}").close()

    for method, words in (
        ("do_savepoint", "SAVEPOINT"),
        ("do_rollback_to_savepoint", "ROLLBACK TO SAVEPOINT"),
        ("do_release_savepoint", "RELEASE SAVEPOINT"),
    ):
        setattr(engine.dialect, method, saying(words))


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that only reads: it takes no write lock."""
    with engine.connect().execution_options(reads_only=True) as connection, Session(connection) as session:
        yield session


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """A session in a writing transaction: committed when the block ends well, rolled back otherwise."""
    with Session(engine, expire_on_commit=False) as session, session.begin():
        yield session
