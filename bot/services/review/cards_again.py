"""The cards of all that is under review once more: made true after a silence, or sent anew where staff look from now
on; and cards for what has none.

Some at a time, the oldest first: a group takes twenty messages a minute, and all at once would keep whatever is new
from the team until the last of them has been sent.
"""

from datetime import datetime

from sqlalchemy import exists, func, select

from bot.desk import Desk
from bot.services.review import carding
from db.entries import Entry
from db.facts import forget, held, learn
from db.history import Card
from db.mailbox import Outgoing
from db.outgoing import CARDS_AGAIN
from db.vocabulary import Status

AT_A_TIME = 10  # cards


def post_missing(desk: Desk) -> None:
    """Cards for what has none: it came with an import, or its card was never sent."""
    told = exists().where(
        Outgoing.entry_id == Entry.id,
        Outgoing.chat_id != func.coalesce(Entry.submitter_id, 0),
        Outgoing.failed_at.is_(None),
    )
    shown = exists().where(Card.entry_id == Entry.id)
    missing = select(Entry).where(Entry.status == Status.PENDING, ~told, ~shown).order_by(Entry.waiting_since, Entry.id)
    for entry in desk.db.scalars(missing.limit(AT_A_TIME)).all():
        carding.post(desk, entry)


def after_silence(desk: Desk, since: datetime) -> None:
    """Presses that nobody heard are gone: the cards show again how it stands. Those that are sent anew do so anyway."""
    plan = held(desk.db, CARDS_AGAIN)
    if not (plan and plan["anew"]):
        _show(desk, 0, anew=False)


def send_anew(desk: Desk) -> None:
    """Staff look elsewhere from now on."""
    held(desk.db, CARDS_AGAIN)
    _show(desk, 0, anew=True)


def go_on(desk: Desk) -> None:
    """The next of them, if there are any."""
    if (plan := held(desk.db, CARDS_AGAIN)) is not None:
        _show(desk, plan["done"], plan["anew"])


def _show(desk: Desk, done: int, anew: bool) -> None:
    waiting = select(Entry).where(Entry.status == Status.PENDING, Entry.id > done).order_by(Entry.id)
    entries = desk.db.scalars(waiting.limit(AT_A_TIME)).all()
    for entry in entries:
        (carding.post if anew else carding.refresh)(desk, entry)
    if len(entries) < AT_A_TIME:
        forget(desk.db, CARDS_AGAIN)
    else:
        learn(desk.db, CARDS_AGAIN, {"done": entries[-1].id, "anew": anew})
