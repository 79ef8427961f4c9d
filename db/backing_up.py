"""Backups: a copy of the whole database, taken while it works, and put back whole or not at all.

Which way it is done depends on the database; both ways keep the same promises. A backup file appears under its name
only when it is complete and was read once from end to end. A restore is one transaction: if it fails, nothing has
changed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Engine, inspect

Watch = Callable[[int, int], None]  # how much is done, of how much


class BackupFailed(Exception):
    """Why it could not be done and how to mend it, in one line. Nothing was changed."""


class System(StrEnum):
    """The database system that a backup was taken from."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


_BEGINS = {System.SQLITE: b"SQLite format 3\x00", System.POSTGRESQL: b"PGDMP"}


def system_of(file: Path) -> System:
    """Which database a backup was taken from. Raises `BackupFailed` when it is none."""
    try:
        with file.open("rb") as opened:
            begins = opened.read(16)
    except OSError as error:
        raise BackupFailed(f"{file} cannot be read: {error.strerror}") from None
    for system, signature in _BEGINS.items():
        if begins.startswith(signature):
            return system
    raise BackupFailed(f"{file} is no backup of this bot: it is neither an SQLite file nor a dump of PostgreSQL")


@contextmanager
def becoming(file: Path) -> Iterator[Path]:
    """A file beside `file`, readable by its owner only, that takes its name when the block ends well, or goes."""
    if file.exists():
        raise BackupFailed(f"{file} is there already: name a new file, or move that one away")
    unfinished = file.with_name(file.name + ".part")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        yield unfinished
        unfinished.rename(file)
    except OSError as error:
        raise BackupFailed(f"{file} cannot be written: {error.strerror}") from None
    finally:
        unfinished.unlink(missing_ok=True)


def must_be_empty(engine: Engine, replace: bool) -> list[str]:
    """The tables that are there. Raises `BackupFailed` when there are any, unless they may be replaced."""
    tables = inspect(engine).get_table_names()
    if tables and not replace:
        raise BackupFailed("The database is not empty: with --replace, all that is in it gives way to the backup.")
    return tables
