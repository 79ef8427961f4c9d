"""The database for a command: ready to work with, or one line that says what to do first."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from bot.commands.failing import CommandFailed
from bot.services.house.opening import SchemaRefused, open_database
from bot.settings import Settings
from db.migrating import Schema, state
from db.session import make_engine

REFUSED = {
    Schema.OLDER: "The database has an older schema than this version of the bot: run `python -m bot migrate`.",
    Schema.NEWER: "The database was made by a newer version of the bot: start that one, or restore an older backup.",
}
NONE_YET = (
    "There is no database yet, or an empty one. Is DATABASE_URL right, and is this the folder in which the bot runs? "
    "`python -m bot migrate` makes a new one."
)

MAKE_FOLDER = "make it, for the user that the bot runs as; see DATABASE_URL"


@contextmanager
def connected(settings: Settings) -> Iterator[Engine]:
    """An engine that is put away in the end. A database that cannot be used at all becomes one line."""
    must_be_makeable(settings.database_url)
    engine = make_engine(settings.database_url)
    try:
        yield engine
    except DatabaseError as error:
        raise CommandFailed(unusable(error)) from None
    finally:
        engine.dispose()


@contextmanager
def existing(settings: Settings) -> Iterator[Engine]:
    """The same of a database that holds something; merely to look never makes one. Raises CommandFailed."""
    if is_missing_file(settings.database_url):
        raise CommandFailed(NONE_YET)
    with connected(settings) as engine:
        if state(engine) is Schema.EMPTY:
            raise CommandFailed(NONE_YET)
        yield engine


@contextmanager
def opened(settings: Settings, *, may_make: bool = True) -> Iterator[Engine]:
    """A database to work with, made and loaded where there was none and that may be. Raises CommandFailed, also for an
    older or newer schema.
    """
    with (connected if may_make else existing)(settings) as engine:
        try:
            open_database(engine, datetime.now(UTC))
        except SchemaRefused as refused:
            raise CommandFailed(REFUSED[refused.schema]) from None
        yield engine


def is_missing_file(url: str) -> bool:
    """Whether the address names a SQLite file that does not exist; merely looking would create it."""
    return url.startswith("sqlite:///") and not Path(url.removeprefix("sqlite:///").split("?")[0]).exists()


def must_be_makeable(url: str) -> None:
    """Raises CommandFailed where a file that does not exist yet can have no place."""
    if is_missing_file(url) and (fault := fault_of_folder(url)):
        raise CommandFailed(f"The database cannot be used: {fault} ({MAKE_FOLDER})")


def fault_of_folder(url: str) -> str:
    """Why no SQLite file can be made where the address says; nothing where it can."""
    folder = Path(url.removeprefix("sqlite:///").split("?")[0]).absolute().parent
    if folder.is_dir() and os.access(folder, os.W_OK | os.X_OK):
        return ""
    return f"the folder {folder} {'may not be written in' if folder.is_dir() else 'is not there'}"


def unusable(error: DatabaseError) -> str:
    """What the database said, in one line; drivers name host and user there, never the password."""
    said = " ".join(str(error.orig).split())
    return f"The database cannot be used: {said} (DATABASE_URL names it; is it running, and may the bot write there?)"
