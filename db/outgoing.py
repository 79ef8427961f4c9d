"""The outbox: rows are written with the change they report, claimed for a while, sent outside, then marked.

One row a chat is claimed at a time and always the oldest, so that a chat reads in order. A row that has to be tried
again keeps its place: its claim simply lasts until then.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from db.facts import known, learn
from db.history import Card
from db.mailbox import Outgoing
from db.people import Person

STAFF_CHAT = "staff_chat_id"
CAME_FROM = "staff chats that became supergroups"  # the fact: each one's id, as a word, and the new one's
CARDS_AGAIN = "cards to be shown again"  # the fact that tells how far it has come, and whether they are sent anew
UNREACHABLE = "unreachable"
POSTED = "something waits in the outbox"  # the name under which a session notes it
_OPEN = and_(Outgoing.sent_at.is_(None), Outgoing.failed_at.is_(None))


def _due(now: datetime) -> ColumnElement[bool]:
    older = aliased(Outgoing)
    first = (
        select(func.min(older.id))
        .where(older.sent_at.is_(None), older.failed_at.is_(None), older.not_before <= now)
        .group_by(older.chat_id)
    )
    free = or_(Outgoing.claimed_until.is_(None), Outgoing.claimed_until <= now)
    return and_(_OPEN, free, Outgoing.id.in_(first))


def anything_due(db: Session, now: datetime) -> bool:
    """Is there a row to claim? Reads only: an idle outbox takes no lock."""
    return db.scalar(select(Outgoing.id).where(_due(now)).limit(1)) is not None


def waits_for(db: Session, chat: int, now: datetime) -> bool:
    """Is anything on its way to this chat, be it claimed or waiting for its next try?"""
    waiting = select(Outgoing.id).where(_OPEN, Outgoing.chat_id == chat, Outgoing.not_before <= now)
    return db.scalar(waiting.limit(1)) is not None


def waiting(db: Session, now: datetime) -> tuple[int, datetime | None]:
    """How many rows are due and not sent, and since when the oldest is."""
    due = select(func.count(), func.min(Outgoing.not_before)).where(_OPEN, Outgoing.not_before <= now)
    count, oldest = db.execute(due).one()
    return count, oldest


def claim(db: Session, by: str, now: datetime, until: datetime, limit: int) -> Sequence[Outgoing]:
    """Take up to `limit` due rows, at most one a chat. Two copies of the bot never get the same row."""
    chosen = select(Outgoing.id).where(_due(now)).order_by(Outgoing.id).limit(limit)
    free = or_(Outgoing.claimed_until.is_(None), Outgoing.claimed_until <= now)
    taken = (
        update(Outgoing)
        .where(Outgoing.id.in_(chosen), _OPEN, free)
        .values(claimed_until=until, claimed_by=by, attempts=Outgoing.attempts + 1)
        .returning(Outgoing)
        .execution_options(synchronize_session=False)
    )
    rows = sorted(db.scalars(taken).all(), key=lambda row: row.id)
    for row in rows:
        _as_it_stands(db, row)
    return rows


def _as_it_stands(db: Session, row: Outgoing) -> None:
    """The edit of a card that stayed behind in the old group (`_cards_moved`) is one of the card that has been sent
    since: while the group changed, two rows may have been written for the same one.
    """
    if (row.body.get("edit") or 0) < 0:
        here = (Card.chat_id == row.chat_id, Card.entry_id == row.entry_id, Card.message_id > 0)
        if shown := db.scalar(select(func.max(Card.message_id)).where(*here)):
            row.body = row.body | {"edit": shown}


def sent(db: Session, row_id: int, at: datetime) -> None:
    """Mark a row as sent."""
    db.execute(update(Outgoing).where(Outgoing.id == row_id).values(sent_at=at, claimed_until=None))


def try_again(db: Session, row_id: int, at: datetime, why: str, unsure: bool = False) -> None:
    """Keep the row, and its place in the chat's order, until then; `unsure`: it may have arrived all the same."""
    counted = Outgoing.unsure + int(unsure)
    db.execute(update(Outgoing).where(Outgoing.id == row_id).values(claimed_until=at, failure=why, unsure=counted))


def release(db: Session, row_id: int, at: datetime) -> None:
    """It was not tried at all: the chat has had as much as Telegram allows until then."""
    db.execute(update(Outgoing).where(Outgoing.id == row_id).values(claimed_until=at, attempts=Outgoing.attempts - 1))


def failed(db: Session, row_id: int, at: datetime, why: str) -> None:
    """Give a row up."""
    db.execute(update(Outgoing).where(Outgoing.id == row_id).values(failed_at=at, failure=why, claimed_until=None))


def park(db: Session, chat: int, at: datetime) -> None:
    """This reader cannot be reached: what waits for them is kept until they come back."""
    db.execute(update(Person).where(Person.id == chat, Person.unreachable_since.is_(None)).values(unreachable_since=at))
    waiting = update(Outgoing).where(Outgoing.chat_id == chat, _OPEN)
    db.execute(waiting.values(failed_at=at, failure=UNREACHABLE, claimed_until=None))


def unpark(db: Session, chat: int) -> None:
    """They are back: what was kept for them is due again."""
    parked = update(Outgoing).where(
        Outgoing.chat_id == chat, Outgoing.failure == UNREACHABLE, Outgoing.sent_at.is_(None)
    )
    db.execute(parked.values(failed_at=None, failure=None, attempts=0, unsure=0))
    db.info[POSTED] = True


def follow_chat(db: Session, old: int, new: int, named: int | None) -> None:
    """A group has become a supergroup: everything that names it names the new one, in this one transaction. `named` is
    the operator's staff group, which counts as long as none was chosen in chat.

    A row that is on its way at this moment keeps its claim: had it just arrived, it would be sent twice.
    """
    chosen = known(db, STAFF_CHAT)
    if (named if chosen is None else chosen) == old:
        learn(db, STAFF_CHAT, new)
        learn(db, CAME_FROM, (known(db, CAME_FROM) or {}) | {str(old): new})
        learn(db, CARDS_AGAIN, (known(db, CARDS_AGAIN) or {"anew": False}) | {"done": 0})
    standing = _cards_moved(db, old, new)
    for row in db.scalars(select(Outgoing).where(Outgoing.chat_id == old, Outgoing.sent_at.is_(None))).all():
        row.chat_id = new
        if row.body.get("edit"):
            _redirected(db, row, standing)
    db.flush()
    db.info[POSTED] = True


def _cards_moved(db: Session, old: int, new: int) -> dict[int, int]:
    """Which message shows each entry in the new group. The old group's own can be edited by nobody, and under its
    number another message would be written over: so it gets one below zero, and is sent anew with its next change.
    """
    there = select(Card.entry_id, func.max(Card.message_id)).where(Card.chat_id == new).group_by(Card.entry_id)
    left = select(Card.entry_id, -func.max(Card.message_id)).where(Card.chat_id == old).group_by(Card.entry_id)
    standing = {entry: message for question in (left, there) for entry, message in db.execute(question)}
    known_there = select(Card.entry_id).where(Card.chat_id == new)
    latest = select(func.max(Card.message_id)).where(Card.chat_id == old).group_by(Card.entry_id)
    superseded = or_(Card.entry_id.in_(known_there), Card.message_id.not_in(latest))
    db.execute(delete(Card).where(Card.chat_id == old, superseded))
    db.execute(update(Card).where(Card.chat_id == old).values(chat_id=new, message_id=-Card.message_id))
    return standing


def _redirected(db: Session, row: Outgoing, standing: dict[int, int]) -> None:
    """An edit of an old message: of a card, the one that stands for it by now; what else concerned an entry is over."""
    if row.entry_id in standing and row.body.get("keep"):
        row.body = row.body | {"edit": standing[row.entry_id]}
    elif row.entry_id is not None:
        db.delete(row)
    else:
        row.body = {name: value for name, value in row.body.items() if name != "edit"}


def forget_sent(db: Session, before: datetime) -> int:
    """Prune what was delivered long ago; returns how many rows went."""
    gone = delete(Outgoing).where(or_(Outgoing.sent_at < before, Outgoing.failed_at < before))
    return db.execute(gone).rowcount  # type: ignore[no-any-return,attr-defined]
