"""Remembering which message shows what, so that a prompt or a review card can be edited later."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from bot.visit import Keep
from db.drafts import Draft
from db.history import Card


def remember(db: Session, keep: Keep, chat: int, message: int, now: datetime) -> None:
    """This message now shows this draft's prompt, or this entry's card."""
    if keep.draft_id is not None:
        db.execute(update(Draft).where(Draft.id == keep.draft_id).values(shown_message=message))
    if keep.entry_id is not None:
        db.merge(Card(chat_id=chat, message_id=message, entry_id=keep.entry_id, shown_at=now))
        db.flush()
