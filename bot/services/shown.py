"""Remembering which message shows what, so that a prompt or a review card can be edited later."""

from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from bot.visit import Notice
from db.drafts import Draft
from db.history import Card


def remember(db: Session, notice: Notice, message: int, now: datetime) -> None:
    """This message now shows the draft's prompt or the entry's card; one that is gone is no card any more."""
    keep, chat = notice.keep, notice.chat
    if keep is None:
        return
    if keep.draft_id is not None:
        db.execute(update(Draft).where(Draft.id == keep.draft_id).values(shown_message=message))
    if keep.entry_id is not None:
        if notice.edit_message not in (None, message):
            db.execute(delete(Card).where(Card.chat_id == chat, Card.message_id == notice.edit_message))
        db.merge(Card(chat_id=chat, message_id=message, entry_id=keep.entry_id, shown_at=now))
        db.flush()
