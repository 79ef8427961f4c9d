"""What is kept beside an entry: its events, the reviewers' decisions, the cards that show it, its files."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, BigId, word
from db.vocabulary import Action, Proof, Status


class Event(Base):
    """One thing that happened to an entry: the history that `/entry` shows."""

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    actor_id: Mapped[int | None] = mapped_column(BigId)
    action: Mapped[Action] = mapped_column(word(Action))
    before: Mapped[Status | None] = mapped_column(word(Status, "before"))
    after: Mapped[Status] = mapped_column(word(Status, "after"))
    round: Mapped[int]
    content_version: Mapped[int]
    reason_code: Mapped[str | None] = mapped_column(String(32))
    words: Mapped[str] = mapped_column(default="")
    details: Mapped[dict[str, Any]]


class Decision(Base):
    """One reviewer's decision in one round. The database refuses a second one, and one on the reviewer's own entry."""

    __tablename__ = "decisions"
    __table_args__ = (
        UniqueConstraint("entry_id", "round", "reviewer_id"),
        CheckConstraint("reviewer_id <> submitter_id", name="not_own"),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"))
    round: Mapped[int]
    reviewer_id: Mapped[int] = mapped_column(BigId)
    submitter_id: Mapped[int | None] = mapped_column(BigId)  # of the entry, for the check above
    action: Mapped[Action] = mapped_column(word(Action))
    proof: Mapped[Proof | None] = mapped_column(word(Proof))
    content_version: Mapped[int]
    at: Mapped[datetime]


class Card(Base):
    """A review card on somebody's screen, to be edited as the entry changes."""

    __tablename__ = "cards"

    chat_id: Mapped[int] = mapped_column(BigId, primary_key=True)
    message_id: Mapped[int] = mapped_column(BigId, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), index=True)
    shown_at: Mapped[datetime]


class PublicFile(Base):
    """A photo or document sent with an example. It becomes public only when staff approve it by itself."""

    __tablename__ = "entry_files"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), index=True)
    file_id: Mapped[str] = mapped_column(String(250))
    unique_id: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200), default="")
    approved_by: Mapped[int | None] = mapped_column(BigId)
