"""Conversations in progress: a form being filled in is a row, so any copy of the bot can take the next turn."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, BigId, word
from db.vocabulary import DraftState

ONE_OPEN = text("state = 'open'")


class Draft(Base):
    """One person's form. `asked` is the question that was shown: an answer is filed there, never elsewhere."""

    __tablename__ = "drafts"
    __table_args__ = (
        Index("uq_drafts_one_open", "person_id", unique=True, sqlite_where=ONE_OPEN, postgresql_where=ONE_OPEN),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    form: Mapped[str] = mapped_column(String(32))
    state: Mapped[DraftState] = mapped_column(word(DraftState))
    asked: Mapped[str | None] = mapped_column(String(32))  # None: the summary is shown
    answers: Mapped[dict[str, Any]]
    version: Mapped[int] = mapped_column(default=1)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"))  # the entry being changed or replaced
    shown_message: Mapped[int | None] = mapped_column(BigId)  # the prompt on the screen, to be edited
    saw: Mapped[dict[str, Any]]  # what the leader was shown: language, mark, version and digest of the wordings
    started_at: Mapped[datetime]
    touched_at: Mapped[datetime]
    reminded_at: Mapped[datetime | None]
