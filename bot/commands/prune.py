"""Take away what has served its time: forms that nobody touched for DRAFT_DAYS, proof and contacts of entries decided
RETENTION_DAYS ago (and the forms they came from), notices delivered as long ago, updates seen four days ago,
questions to staff that nobody answered, news that was told, residents' questions that found no answer, names that
places have lost.

The running bot does the same every hour, so there is seldom a need. With --dry-run everything is done, counted and
undone.
"""

import argparse
from collections import Counter
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.commands.opened import opened
from bot.commands.progress import Bar, add_quiet
from bot.desk import Desk, House
from bot.services.house.pausing import words
from bot.services.house.tidying import tidy
from bot.services.register.reading import read_register
from bot.settings import Settings, read_settings
from db.session import writing

WORDS = {
    "forms": "unfinished forms (their owners are told)",
    "sent forms": "forms that became entries",
    "proof": "entries' proof and contacts",
    "notices": "delivered or failed notices",
    "updates": "updates seen",
    "questions": "unanswered questions to staff",
    "sendings": "sendings that count for no limit any more",
    "news": "news that followers were told",
    "unanswered": "residents' questions that nobody could answer",
    "taken names": "names given to places that were taken away again",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--dry-run", action="store_true", help="only count what would go")
    add_quiet(parser)


def run(options: argparse.Namespace) -> int:
    """Do it, or count it."""
    settings = read_settings()
    with opened(settings, may_make=False) as engine, Bar(options.quiet, "pruning") as bar:
        gone = _counted(engine, settings, bar) if options.dry_run else _done(engine, settings, bar)
    for name, meaning in WORDS.items():
        print(f"{gone[name]:>8}  {meaning}")
    print("Nothing was changed." if options.dry_run else "Done.")
    return 0


def _counted(engine: Engine, settings: Settings, bar: Bar) -> Counter[str]:
    """All of it in one transaction that is never committed."""
    gone: Counter[str] = Counter()
    with Session(engine) as db:
        while _portion(db, settings, gone, bar):
            pass
        db.rollback()
    return gone


def _done(engine: Engine, settings: Settings, bar: Bar) -> Counter[str]:
    """A portion in each transaction, so that a working bot never waits long."""
    gone: Counter[str] = Counter()
    more = True
    while more:
        with writing(engine) as db:
            more = _portion(db, settings, gone, bar)
    return gone


def _portion(db: Session, settings: Settings, gone: Counter[str], bar: Bar) -> bool:
    now = datetime.now(UTC)
    house = House(settings, read_register(db, now), "", (), paused=words(db))
    went = tidy(Desk(db, house, now, settings.default_language))
    gone.update(went)
    bar(gone.total(), gone.total())
    return any(went.values())
