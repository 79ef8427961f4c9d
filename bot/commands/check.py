"""Look at everything the bot needs before it runs: settings, database, token, webhook, staff chat and reviewers.

Each line begins with ✓ or ✗; a ✗ says what is wrong and how to mend it. Nothing is changed. Exit code 0 when all is
well, 1 when something needs attention, 2 when the settings cannot be read.
"""

import argparse
import asyncio
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DatabaseError

from bot.commands.check_settings import look_at_settings, no_file_yet
from bot.commands.check_telegram import look_at_telegram
from bot.commands.findings import Finding, fine, wrong
from bot.commands.opened import REFUSED, is_missing_file, unusable
from bot.settings import Settings, read_settings
from db.entries import Entry
from db.facts import known
from db.migrating import Schema, state
from db.outgoing import STAFF_CHAT
from db.people import Staff
from db.session import make_engine, reading
from db.vocabulary import Role, Status


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--offline", action="store_true", help="leave out what only Telegram can answer")


def run(options: argparse.Namespace) -> int:
    """Print a line for each finding."""
    settings = read_settings()
    findings = [*look_at_settings(settings), *_operator(settings)]
    staff_chat, about_database = look_at_database(settings)
    findings += about_database
    if not options.offline:
        findings += asyncio.run(look_at_telegram(settings, staff_chat))
    for finding in findings:
        print(finding)
    return 0 if all(finding.ok for finding in findings) else 1


def _operator(settings: Settings) -> Iterator[Finding]:
    if settings.operator_name and settings.operator_contact:
        yield fine(f"operator: {settings.operator_name}")
    else:
        yield wrong("operator", "help must name a human being", "set OPERATOR_NAME and OPERATOR_CONTACT")


def look_at_database(settings: Settings) -> tuple[int | None, list[Finding]]:
    """The staff chat as the database knows it (else as set), and what there is to say about the database."""
    if is_missing_file(settings.database_url):
        return settings.staff_chat_id, [no_file_yet(settings.database_url), *_staff(settings)]
    engine = make_engine(settings.database_url)
    try:
        return _database(engine, settings)
    except DatabaseError as error:
        return settings.staff_chat_id, [wrong("database", unusable(error), "mend DATABASE_URL or start the server")]
    finally:
        engine.dispose()


def _database(engine: Engine, settings: Settings) -> tuple[int | None, list[Finding]]:
    found = state(engine)
    if found is Schema.EMPTY:
        found_empty = fine("database: reachable, still empty; the first start fills it")
        return settings.staff_chat_id, [found_empty, *_staff(settings)]
    if found in REFUSED:
        return settings.staff_chat_id, [fine("database: reachable"), wrong("schema", f"it is {found}", REFUSED[found])]
    with reading(engine) as db:
        public = db.scalar(select(func.count()).select_from(Entry).where(Entry.status == Status.PUBLISHED))
        roles = {member.person_id: member.role for member in db.scalars(select(Staff))}
        chosen = known(db, STAFF_CHAT)
    findings = [fine("database: reachable"), fine(f"schema: current, {public} published entries")]
    findings += _staff(settings, roles)
    # A chosen 0 is "none": the bot was put out of its group.
    return (int(chosen) or None if chosen is not None else settings.staff_chat_id), findings


def _staff(settings: Settings, roles: Mapping[int, Role] = MappingProxyType({})) -> list[Finding]:
    """Whether there are administrators, and enough people to approve an endorsement."""
    floor = dict.fromkeys(settings.admin_ids, Role.ADMINISTRATOR)
    held = [*({**roles, **floor}).values()]
    reviewers = sum(role is not Role.READER for role in held)
    return [_administrators(held.count(Role.ADMINISTRATOR)), _reviewers(reviewers, settings)]


def _administrators(there: int) -> Finding:
    if there:
        return fine("administrators: there is somebody")
    return wrong("administrators", "there is nobody", "set ADMIN_IDS; /id in a chat with the bot tells a person's id")


def _reviewers(there: int, settings: Settings) -> Finding:
    needed = max(settings.approvals_endorsement, settings.approvals_example, settings.approvals_report)
    if there >= needed:
        return fine(f"reviewers: {there}, approvals needed: {needed}")
    mend = "invite more with `python -m bot staff invite`, or lower APPROVALS_ENDORSEMENT"
    return wrong("reviewers", f"{there} of the {needed} that must approve an endorsement", mend)
