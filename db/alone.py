"""A SQLite file is for one bot: a second one is turned away, and so is a restore under a bot that works.

Two would take each other's updates, and a bot that works does not see that its database was exchanged. The lock is a
file beside the database: SQLite's own locks are on that file, and would go with any other that is closed. It ends with
the process, however that ends. A backup needs no lock, nor do the other commands.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SQLITE = "sqlite:///"


class Occupied(Exception):
    """Another process works with this database; the text is its file."""


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Work with the database of this address as its only bot. Raises `Occupied`. PostgreSQL is for several."""
    if not url.startswith(_SQLITE):
        yield
        return
    file = url.removeprefix(_SQLITE)
    try:
        lock = Path(f"{file}-running").open("ab")  # noqa: SIM115 (held as long as it is open)
    except OSError:  # a folder that may not be written to: the database will say so
        yield
        return
    with lock:
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Occupied(file) from None
        yield
