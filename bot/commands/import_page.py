"""Read a saved copy (text or HTML) of the declaration's page, in any language, and set it against the register.

It prints what matches, is spelled differently, is new, is missing or could not be read, with line numbers, and changes
nothing. With --apply the register learns the page's spellings and wordings, and new lines become pending entries that
the staff review; nobody is notified. Where it is not certain which place is meant, the line is left alone until --place
says so. Exit code 1 when the page cannot be used, or anything in it could not be read or is left alone.
"""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.commands.failing import CommandFailed
from bot.commands.import_places import choice, place_of
from bot.commands.import_report import lines_of
from bot.commands.opened import opened
from bot.commands.progress import Bars, add_quiet
from bot.rules.page.comparison import Report
from bot.rules.page.model import Flaw, NotSuchAPageError, PageTooLargeError
from bot.services.register.importing import Compared, compare, learn
from bot.settings import Settings, read_settings
from db.declarations import Declaration
from db.session import reading, writing

FLAWS = {
    Flaw.EMPTY: "The file is empty.",
    Flaw.NOT_TEXT: "The file is neither text nor HTML: save the page as one of the two.",
    Flaw.NO_LIST: "There is no list of leaders or places in it, and no example: is it the right page?",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("page", type=Path, metavar="PAGE", help="the saved file, text or HTML")
    parser.add_argument("--apply", action="store_true", help="take over what was found")
    parser.add_argument(
        "--as", dest="person", type=int, metavar="ID", help="your Telegram id (default: the smallest of ADMIN_IDS)"
    )
    parser.add_argument(
        "--place",
        dest="chosen",
        type=choice,
        action="append",
        default=[],
        metavar="LINE=PLACE",
        help="which place a line means: one that the report offers, or new for none of them (can be repeated)",
    )
    parser.add_argument("--language", metavar="CODE", help="the page's language, where it cannot be told by itself")
    parser.add_argument("--declaration", metavar="SLUG", help="which declaration (default: the first)")
    add_quiet(parser)


def run(options: argparse.Namespace) -> int:
    """Report, and with --apply take over."""
    settings = read_settings()
    saved = _read_file(options.page)
    person = _person(options, settings) if options.apply else 0
    with opened(settings, may_make=False) as engine:
        if not options.apply:
            with reading(engine) as db:
                report = _reported(db, _compare(db, _declaration(db, options.declaration), saved, options))
            print("Nothing was changed; --apply takes it over.")
        else:
            with writing(engine) as db:
                declaration = _declaration(db, options.declaration)
                compared = _compare(db, declaration, saved, options)
                report = _reported(db, compared)
                learnt = learn(db, declaration, compared, person, datetime.now(UTC), Bars(options.quiet))
            print(
                f"Learnt: {learnt.names} names, {learnt.wordings} wordings, {len(learnt.entries)} new pending entries"
            )
            for reference in learnt.entries:
                print(f"  {reference}")
    stated = report.stated_count in (None, report.found)
    return 0 if stated and not report.unread and not report.unclear else 1


def _reported(db: Session, compared: Compared) -> Report:
    print("\n".join(lines_of(db, compared)))
    return compared.report


def _read_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CommandFailed(f"{path} cannot be read: {error.strerror}") from None


def _compare(db: Session, declaration: Declaration, saved: bytes, options: argparse.Namespace) -> Compared:
    said = dict(options.chosen)
    try:
        compared = compare(
            db,
            declaration.id,
            saved,
            datetime.now(UTC),
            options.language,
            lambda register: {line: place_of(word, register) for line, word in said.items()},
        )
    except PageTooLargeError as error:
        raise CommandFailed(f"{options.page} is too large: more than {error.limit}. Save the page alone.") from None
    except NotSuchAPageError as error:
        raise CommandFailed(f"{options.page} cannot be used. {FLAWS[error.flaw]}") from None
    page = compared.page
    lines = {line.line for line in page.endorsements} | {example.line for example in page.examples}
    if strange := said.keys() - lines:
        raise CommandFailed(f"--place {min(strange)}: on this line stands neither a leader nor an example.")
    return compared


def _declaration(db: Session, slug: str | None) -> Declaration:
    wanted = select(Declaration).order_by(Declaration.id).limit(1)
    found = db.scalars(wanted.where(Declaration.slug == slug) if slug else wanted).first()
    if found is None:
        raise CommandFailed(f"There is no declaration {slug!r}.")
    return found


def _person(options: argparse.Namespace, settings: Settings) -> int:
    person = options.person or min(settings.admin_ids, default=None)
    if person is None:
        raise CommandFailed("Who runs this? Give --as with your Telegram id, or set ADMIN_IDS.")
    return int(person)
