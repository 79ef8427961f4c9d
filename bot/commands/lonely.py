"""Being the only one who works with the database, for a command: or one line that says who else does."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.commands.failing import CommandFailed
from db.alone import Occupied
from db.alone import alone as only_one


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Nobody else works with the database of this address meanwhile. Raises CommandFailed."""
    try:
        with only_one(url):
            yield
    except Occupied as file:
        raise CommandFailed(
            f"A bot is running on {file} already, and SQLite is for one: stop that one first (or is it a service?)."
        ) from None
