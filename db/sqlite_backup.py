"""Backups of SQLite: `VACUUM INTO` beside a working bot, and back by SQLite's own copying of pages.

A plain copy of the file misses what was committed but still stands in the log beside it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import make_url

from db.backing_up import BackupFailed, Watch, becoming, must_be_empty
from db.migrating import Schema, state

PATIENCE = 30.0  # seconds to wait for somebody else's write
STEPS = 200_000  # SQLite's own steps between two looks at how far it is
PAGES = 2_000  # pages between two looks when restoring


def backup(engine: Engine, file: Path, watch: Watch) -> None:
    """Write a backup. Raises `BackupFailed`."""
    with becoming(file) as unfinished, _named(file), closing(_opened(_path(engine))) as source:
        size = _number(source, "PRAGMA page_count") * _number(source, "PRAGMA page_size")
        source.set_progress_handler(lambda: watch(min(unfinished.stat().st_size, size), size), STEPS)
        source.execute("VACUUM INTO ?", [str(unfinished)])
        with closing(sqlite3.connect(unfinished)) as copy:
            _check(copy, file)
        watch(size, size)


def restore(engine: Engine, file: Path, replace: bool, watch: Watch) -> Schema:
    """Put a backup in the place of all there is, in one transaction; tells how its schema stands to this version.

    Raises `BackupFailed`; nothing has changed then.
    """
    with _named(file), closing(_opened(file.resolve().as_uri() + "?mode=ro", uri=True)) as source:
        _check(source, file)
        schema = _schema(file)
        must_be_empty(engine, replace)
        engine.dispose()
        with closing(_opened(_path(engine))) as target:
            source.backup(target, pages=PAGES, progress=lambda _, left, pages: watch(pages - left, pages))
    return schema


def _schema(file: Path) -> Schema:
    looking = create_engine(f"sqlite:///file:{file.resolve()}?mode=ro&uri=true")
    try:
        schema = state(looking)
    finally:
        looking.dispose()
    if schema is Schema.EMPTY:
        raise BackupFailed(f"{file} is a database, but not one of this bot")
    if schema is Schema.NEWER:
        raise BackupFailed(f"{file} was made by a newer version of the bot: restore it with that one")
    return schema


def _path(engine: Engine) -> str:
    return str(make_url(engine.url).database)


def _opened(address: str, uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(address, uri=uri, timeout=PATIENCE, isolation_level=None)


def _number(connection: sqlite3.Connection, question: str) -> int:
    return int(connection.execute(question).fetchone()[0])


def _check(connection: sqlite3.Connection, file: Path) -> None:
    found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if found != "ok" or broken:
        raise BackupFailed(f"{file} is damaged: take another backup")


@contextmanager
def _named(file: Path) -> Iterator[None]:
    """What SQLite says becomes one line."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise BackupFailed(f"{file}: SQLite says: {error}") from None
