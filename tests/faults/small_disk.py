"""A small disk of its own for a PostgreSQL server, to be filled up and emptied again."""

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine, text

SIZE = "160m"  # a loaded database takes a third of it
PIECE = bytes(1 << 16)
FULL = """CREATE OR REPLACE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$"""


@contextmanager
def small_disk() -> Iterator[Path | None]:
    """Mounted in memory meanwhile; None where that is not allowed, as in most containers."""
    folder = Path(tempfile.mkdtemp(prefix="disk-"))
    folder.chmod(0o755)  # the server may be somebody else
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=755", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            unmount = ["umount", str(folder)]
            subprocess.run(unmount, check=True)
        folder.rmdir()


@contextmanager
def no_room(disk: Path | None, engine: Engine) -> Iterator[None]:
    """The disk is full. Without one of its own the server says by triggers what it says then, about every table."""
    with _ballast(disk / "ballast") if disk else _refused(engine):
        yield


@contextmanager
def _ballast(file: Path) -> Iterator[None]:
    with suppress(OSError), file.open("wb", buffering=0) as ballast:
        while ballast.write(PIECE):
            pass
    try:
        yield
    finally:
        file.unlink()


@contextmanager
def _refused(engine: Engine) -> Iterator[None]:
    with engine.begin() as connection:
        tables = connection.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).all()
        connection.execute(text(FULL))
        for table in tables:
            event = f'BEFORE INSERT OR UPDATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION full_disk()'
            connection.execute(text(f"CREATE TRIGGER full_disk {event}"))
    try:
        yield
    finally:
        with engine.begin() as connection:
            connection.execute(text("DROP FUNCTION full_disk CASCADE"))
