"""Write a backup of the database into FILE, while the bot may go on working.

SQLite: by VACUUM INTO (a plain copy of a live file misses committed rows). PostgreSQL: by pg_dump, which must be
installed. FILE appears only when it is complete and was read once from end to end; it must not exist yet, and only
its owner may read it: it holds personal data, and the settings (.env) are not in it.
"""

import argparse
from pathlib import Path

from bot.commands.failing import CommandFailed
from bot.commands.opened import existing
from bot.commands.progress import Bar, add_quiet
from bot.settings import read_settings
from db import postgres_backup, sqlite_backup
from db.backing_up import BackupFailed, System

WAYS = {System.SQLITE: sqlite_backup.backup, System.POSTGRESQL: postgres_backup.backup}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to write; it must not exist yet")
    add_quiet(parser)


def run(options: argparse.Namespace) -> int:
    """Write it and say how large it is."""
    with existing(read_settings()) as engine:
        try:
            with Bar(options.quiet, "backup") as bar:
                WAYS[System(engine.dialect.name)](engine, options.file, bar)
        except BackupFailed as failed:
            raise CommandFailed(str(failed)) from None
    print(f"{options.file} ({options.file.stat().st_size} bytes)")
    return 0
