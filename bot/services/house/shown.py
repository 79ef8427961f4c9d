"""Remembering which message shows what, so that a prompt or a review card can be edited later."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, delete, select, update
from sqlalchemy.orm import Session

from bot.visit import Notice
from db.drafts import Draft
from db.fixed import Fixed
from db.history import Card
from db.mailbox import Outgoing

_drafts = cast(Table, Draft.__table__)
_PROMPT = Fixed(update(_drafts).where(_drafts.c.id == bindparam("draft")).values(shown_message=bindparam("message")))


def remember(db: Session, notice: Notice, message: int, now: datetime) -> None:
    """This message now shows the draft's prompt or the entry's card; one that is gone is no card any more."""
    keep, chat = notice.keep, notice.chat
    if keep is None:
        return
    if keep.draft_id is not None:
        _PROMPT.first(db, {"draft": keep.draft_id, "message": message})
    if keep.entry_id is not None:
        if notice.edit_message not in (None, message):
            db.execute(delete(Card).where(Card.chat_id == chat, Card.message_id == notice.edit_message))
            _redirect(db, chat, keep.entry_id, notice.edit_message, message)
        db.merge(Card(chat_id=chat, message_id=message, entry_id=keep.entry_id, shown_at=now))
        db.flush()


def _redirect(db: Session, chat: int, entry_id: int, gone: int | None, message: int) -> None:
    """What was written meanwhile for the message that is gone is newer than this one: it is an edit of this."""
    about = (Outgoing.chat_id == chat, Outgoing.entry_id == entry_id)
    unsent = (Outgoing.sent_at.is_(None), Outgoing.failed_at.is_(None))
    for row in db.scalars(select(Outgoing).where(*about, *unsent)).all():
        if row.body.get("edit") == gone:
            row.body = row.body | {"edit": message}


def is_prompt(notice: Notice) -> bool:
    """Whether it shows nothing but a form's prompt."""
    return notice.keep is not None and notice.keep.entry_id is None


def drop_edits(db: Session, chat: int, entry_id: int, message: int | None) -> None:
    """Edits of a card's message that still wait would only show an older state, or a message that is gone."""
    _drop(db, [row for row in _waiting(db, chat, entry_id) if row.body.get("edit") == message])


def drop_cards(db: Session, chat: int, entry_id: int) -> None:
    """New cards of the entry that still wait: a newer one takes their place. Its receipts are no cards."""
    card = [None, entry_id]
    rows = _waiting(db, chat, entry_id)
    _drop(db, [row for row in rows if row.body.get("edit") is None and row.body.get("keep") == card])


def _waiting(db: Session, chat: int, entry_id: int) -> Sequence[Outgoing]:
    about = (Outgoing.chat_id == chat, Outgoing.entry_id == entry_id)
    unsent = (Outgoing.sent_at.is_(None), Outgoing.claimed_until.is_(None))
    return db.scalars(select(Outgoing).where(*about, *unsent)).all()


def _drop(db: Session, rows: Sequence[Outgoing]) -> None:
    db.execute(delete(Outgoing).where(Outgoing.id.in_([row.id for row in rows])))
