"""Put a backup FILE in the place of the database. Stop the bot first, and start it again afterwards.

A database that holds anything is refused; with --replace all of it gives way to the backup. FILE is checked from
end to end before anything is touched, and the rest is one transaction: if it fails, nothing has changed. A backup
of an older version of the bot is restored as it is, and then needs `python -m bot migrate`; one of a newer version
is refused.
"""

import argparse
from pathlib import Path

from sqlalchemy import inspect

from bot.commands.failing import CommandFailed
from bot.commands.lonely import alone
from bot.commands.opened import connected
from bot.commands.progress import Bar, add_quiet
from bot.settings import read_settings
from db import postgres_backup, sqlite_backup
from db.backing_up import BackupFailed, System, system_of
from db.entries import renumber
from db.facts import Fact
from db.migrating import Schema
from db.session import writing

WAYS = {System.SQLITE: sqlite_backup.restore, System.POSTGRESQL: postgres_backup.restore}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that `python -m bot backup` wrote")
    parser.add_argument("--replace", action="store_true", help="also where the database is not empty: all of it goes")
    add_quiet(parser)


def run(options: argparse.Namespace) -> int:
    """Restore it and say what is to be done next."""
    settings = read_settings()
    with connected(settings) as engine, alone(settings.database_url):
        try:
            system = system_of(options.file)
            if system != engine.dialect.name:
                raise CommandFailed(
                    f"{options.file} is a backup of {system}, and DATABASE_URL names {engine.dialect.name}"
                )
            with Bar(options.quiet, "restore") as bar:
                schema = WAYS[system](engine, options.file, options.replace, bar)
            if inspect(engine).has_table(Fact.__tablename__):  # very old ones have none, and no cards either
                with writing(engine) as db:
                    renumber(db)
        except BackupFailed as failed:
            raise CommandFailed(str(failed)) from None
    print(f"{options.file} is restored.")
    if schema is Schema.OLDER:
        print("It has an older schema than this version of the bot: run `python -m bot migrate` before you start it.")
    return 0
