"""The folder where the demo keeps its data: for one demo at a time, and only the demo's own files are ever deleted."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.commands.failing import CommandFailed

FILES = ("bot.db", "telegram.db")
BESIDE = ("", "-wal", "-shm")  # what SQLite keeps next to a database


@contextmanager
def kept_by_one(folder: Path) -> Iterator[None]:
    """Hold the folder, made where it is missing. Raises CommandFailed when another demo holds it, or no file fits in.

    Two demos in one folder would overwrite each other's Telegram; a reset would delete it under the other's feet.
    """
    held = _opened(folder)
    try:
        _lock(held, folder)
        yield
    finally:
        os.close(held)  # the lock goes with it, after a crash too


def _opened(folder: Path) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as reason:
        raise CommandFailed(
            f"The demo cannot keep its data in {folder}: {reason.strerror}. --folder names another place."
        ) from None


def _lock(held: int, folder: Path) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise CommandFailed(
            f"A demo is running already on the data in {folder}: stop it first, or name another place with --folder."
        ) from None


def forget(folder: Path) -> None:
    """Start afresh. The folder may be anybody's (`--folder ~`), so only the demo's own files go."""
    for name in FILES:
        for end in BESIDE:
            (folder / f"{name}{end}").unlink(missing_ok=True)
