"""Say who is staff, without a chat: list, add, remove, or make a single-use link that lets somebody join.

A role is reader, reviewer or administrator; each may do what the ones before it may. Administrators named in ADMIN_IDS
are not in this list and cannot be removed here.
"""

import argparse
import asyncio
import re
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.commands.failing import CommandFailed
from bot.commands.opened import opened
from bot.commands.telegram_api import Telegram, Unanswered
from bot.settings import LARGEST_ID, Settings, read_settings, require_token
from db.people import Staff
from db.session import reading, writing
from db.staff import appoint, dismiss, invite
from db.vocabulary import Role

ROLES = [role.value for role in Role]
MAKING = ("add", "invite")  # what may come before the bot's first start


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    does = parser.add_subparsers(dest="does", required=True, metavar="WHAT")
    does.add_parser("list", help="who is staff")
    add = does.add_parser("add", help="make a person staff, or change their role")
    add.add_argument("id", type=_person, help="the person's Telegram id (/id tells it)")
    add.add_argument("--role", choices=ROLES, default=Role.REVIEWER.value, help="(default: reviewer)")
    add.add_argument("--name", default="", help="what the others see; the person's own name replaces it later")
    remove = does.add_parser("remove", help="take somebody off the staff")
    remove.add_argument("id", type=_person, help="the person's Telegram id (`staff list` shows it)")
    link = does.add_parser("invite", help="print a link that makes its first visitor staff")
    link.add_argument("--role", choices=ROLES, default=Role.REVIEWER.value, help="(default: reviewer)")
    link.add_argument(
        "--days", type=int, default=7, choices=range(1, 31), metavar="1-30", help="how long it works (default: 7)"
    )


def _person(given: str) -> int:
    if not re.fullmatch(r"\d{1,16}", given) or not 0 < int(given) < LARGEST_ID:
        raise argparse.ArgumentTypeError("must be a person's Telegram id, such as 123456789 (/id tells it)")
    return int(given)


def run(options: argparse.Namespace) -> int:
    """Do one of the four."""
    settings = read_settings()
    username = asyncio.run(_username(settings)) if options.does == "invite" else ""
    with opened(settings, may_make=options.does in MAKING) as engine:
        if options.does == "list":
            with reading(engine) as db:
                print("\n".join(_lines(db, settings)) or "There is no staff yet: set ADMIN_IDS, or `staff add`.")
            return 0
        with writing(engine) as db:
            print(_changed(db, options, username))
    return 0


def _lines(db: Session, settings: Settings) -> list[str]:
    floor = [f"{person}\tadministrator\t(ADMIN_IDS)" for person in sorted(settings.admin_ids)]
    listed = db.scalars(select(Staff).order_by(Staff.since))
    return floor + [f"{one.person_id}\t{one.role}\t{one.name}".rstrip() for one in listed]


def _changed(db: Session, options: argparse.Namespace, username: str) -> str:
    now = datetime.now(UTC)
    if options.does == "add":
        appoint(db, options.id, Role(options.role), now, name=options.name)
        return f"{options.id} is {options.role} now."
    if options.does == "remove":
        if not dismiss(db, options.id):
            raise CommandFailed(f"{options.id} is not in the list of staff (see `staff list`).")
        return f"{options.id} is not staff any more."
    token = invite(db, Role(options.role), now, now + timedelta(days=options.days))
    return f"https://t.me/{username}?start=join-{token}\nIt works once, for {options.days} days."


async def _username(settings: Settings) -> str:
    require_token(settings)
    async with Telegram(settings) as telegram:
        try:
            return str((await telegram.ask("getMe"))["username"])
        except Unanswered as error:
            raise CommandFailed(f"The link needs the bot's name, and Telegram did not tell it: {error}") from None
