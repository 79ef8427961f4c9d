"""Bring the database to the schema of this version of the bot, and add what the shipped register has in addition.

Everything happens in one transaction: if a step fails, nothing has changed. Make a backup first all the same.
An empty database is created from nothing. With --check nothing is changed; the exit code is 1 when there is work to do.
"""

import argparse
from datetime import UTC, datetime

from sqlalchemy import Engine
from tqdm import tqdm

from bot.commands.failing import CommandFailed
from bot.commands.opened import REFUSED, connected, is_missing_file, must_be_makeable
from bot.commands.progress import Bars, add_quiet
from bot.services.house.opening import bring_up
from bot.settings import read_settings
from db.migrating import Schema, pending, state


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--check", action="store_true", help="only say what would be done; exit code 1 if anything")
    add_quiet(parser)


def run(options: argparse.Namespace) -> int:
    """Migrate, or say what would be done."""
    settings = read_settings()
    if options.check and is_missing_file(settings.database_url):
        must_be_makeable(settings.database_url)
        print("There is no database yet: it will be created.")
        return 1
    with connected(settings) as engine:
        if options.check:
            return _check(engine)
        return _migrate(engine, options.quiet)


def _check(engine: Engine) -> int:
    steps = _pending(engine)
    print("\n".join(f"to do: {step}" for step in steps) or "The schema is current: nothing to do.")
    return 1 if steps else 0


def _pending(engine: Engine) -> list[str]:
    if state(engine) is Schema.NEWER:
        raise CommandFailed(REFUSED[Schema.NEWER])
    return pending(engine)


def _migrate(engine: Engine, quiet: bool) -> int:
    done: list[str] = []

    def stepped(step: str) -> None:
        done.append(step)
        bar.update()

    with tqdm(total=len(_pending(engine)), desc="schema", disable=True if quiet else None, leave=False) as bar:
        loaded = bring_up(engine, datetime.now(UTC), stepped, Bars(quiet))
    print("\n".join(f"done: {step}" for step in done) or "The schema was current.")
    if loaded:
        print(
            f"added: {loaded.entries} entries, {loaded.places} places, {loaded.names} names, {loaded.wordings} wordings"
        )
    return 0
