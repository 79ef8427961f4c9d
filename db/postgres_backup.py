"""Backups of PostgreSQL by its own programs: `pg_dump` sees one moment of a working database; `psql` puts all of it
back in one transaction. The password travels in the environment, where other users of the machine do not see it.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from sqlalchemy import URL, Engine

from db.backing_up import BackupFailed, Watch, becoming, must_be_empty
from db.migrating import Schema, known_as

OURS = ("--no-owner", "--no-privileges")  # the bot's tables belong to whoever restores them
_DUMPED = re.compile(rb"dumping contents of table")
_TABLE = re.compile(r" TABLE DATA ")
_VERSION = re.compile(r"^COPY [^\n]*alembic_version[^\n]*\n(\S+)\n", re.MULTILINE)


def backup(engine: Engine, file: Path, watch: Watch) -> None:
    """Write a backup. Raises `BackupFailed`, also where PostgreSQL's programs are missing."""
    tables = len(must_be_empty(engine, replace=True))
    with becoming(file) as unfinished:
        command = [_program("pg_dump"), "--format=custom", "--verbose", *OURS, f"--file={unfinished}"]
        _watched([*command, _address(engine.url)], engine.url, tables, watch)
        _run([_program("pg_restore"), "--file=/dev/null", str(unfinished)])  # reads every byte of it once


def restore(engine: Engine, file: Path, replace: bool, watch: Watch) -> Schema:
    """Put a backup in the place of all there is, in one transaction; tells how its schema stands to this version.

    Raises `BackupFailed`; nothing has changed then.
    """
    _run([_program("pg_restore"), "--file=/dev/null", str(file)])
    schema = _schema(file)
    tables = must_be_empty(engine, replace)
    engine.dispose()
    _put_back(engine.url, file, _dropping(engine, tables), watch)
    return schema


def _schema(file: Path) -> Schema:
    said = _run([_program("pg_restore"), "--data-only", "--table=alembic_version", "--file=-", str(file)])
    version = _VERSION.search(said)
    if version is None:
        raise BackupFailed(f"{file} is a dump of PostgreSQL, but not one of this bot")
    schema = known_as(version[1])
    if schema is Schema.NEWER:
        raise BackupFailed(f"{file} was made by a newer version of the bot: restore it with that one")
    return schema


def _dropping(engine: Engine, tables: Sequence[str]) -> bytes:
    quoted = ", ".join(engine.dialect.identifier_preparer.quote(table) for table in tables)
    return f"DROP TABLE {quoted} CASCADE;\n".encode() if tables else b""


def _put_back(url: URL, file: Path, first: bytes, watch: Watch) -> None:
    tables = len(_TABLE.findall(_run([_program("pg_restore"), "--list", str(file)])))
    taking = [_program("psql"), "--single-transaction", "--quiet", "--no-psqlrc", "-v", "ON_ERROR_STOP=1"]
    reading = [_program("pg_restore"), *OURS, "--file=-", str(file)]
    pipe = subprocess.PIPE
    with (
        subprocess.Popen(reading, stdout=pipe, stderr=subprocess.DEVNULL) as dump,
        subprocess.Popen(
            [*taking, _address(url)], env=_secretly(url), stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe
        ) as psql,
    ):
        assert dump.stdout
        assert psql.stdin
        assert psql.stderr
        try:
            psql.stdin.write(first)
            _pour(dump.stdout, psql.stdin, tables, watch)
            if dump.wait():
                psql.kill()  # what came so far must not be committed
            psql.stdin.close()
        except BrokenPipeError:
            dump.kill()
        except BaseException:
            dump.kill()
            psql.kill()
            raise
        said = psql.stderr.read().decode(errors="replace")
        if psql.wait():
            raise BackupFailed(f"nothing was changed: {_last_line(said)}")


def _pour(source: IO[bytes], target: IO[bytes], tables: int, watch: Watch) -> None:
    done = 0
    for line in source:
        target.write(line)
        if line.startswith(b"COPY "):
            done += 1
            watch(min(done, tables), tables)


def _watched(command: Sequence[str], url: URL, tables: int, watch: Watch) -> None:
    """Run a program that tells on its standard error what it is doing."""
    said: list[bytes] = []
    done = 0
    with subprocess.Popen(command, env=_secretly(url), stderr=subprocess.PIPE) as running:
        assert running.stderr
        for line in running.stderr:
            said = [*said[-20:], line]
            if _DUMPED.search(line):
                done += 1
                watch(min(done, tables), tables)
    if running.returncode:
        raise BackupFailed(_last_line(b"".join(said).decode(errors="replace")))
    watch(tables, tables)


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BackupFailed(f"{Path(command[0]).name}: {_last_line(done.stderr)}")
    return done.stdout


def _program(name: str) -> str:
    """Where one of PostgreSQL's programs is. Raises `BackupFailed` with the mend where it is not."""
    found = shutil.which(name) or next((str(path) for path in _beside_config(name) if path.exists()), None)
    if found is None:
        raise BackupFailed(f"{name} is missing: install PostgreSQL's client programs (Debian: postgresql-client)")
    return found


def _beside_config(name: str) -> Iterator[Path]:
    config = shutil.which("pg_config")
    if config:
        yield (
            Path(subprocess.run([config, "--bindir"], capture_output=True, text=True, check=False).stdout.strip())
            / name
        )


def _address(url: URL) -> str:
    """For PostgreSQL's programs, without the password: one in the address would outrank the one beside it."""
    bare = URL.create("postgresql", url.username, None, url.host, url.port, url.database, url.query)
    return bare.render_as_string()


def _secretly(url: URL) -> dict[str, str]:
    return {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}


def _last_line(said: str) -> str:
    return next((line.strip() for line in reversed(said.splitlines()) if line.strip()), "no reason was given")
