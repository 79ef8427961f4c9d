"""What came in and what must go out: updates already handled, updates set aside, and the outbox."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, BigId


class SeenUpdate(Base):
    """An update whose effect is in the database. Its payload's digest tells a re-drawn id from a repeated update."""

    __tablename__ = "seen_updates"

    update_id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    seen_at: Mapped[datetime] = mapped_column(index=True)


class Quarantined(Base):
    """An update that cannot be handled. Its type and ids are kept, never its words."""

    __tablename__ = "quarantined"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    update_id: Mapped[int] = mapped_column(BigId)
    kind: Mapped[str] = mapped_column(String(64))
    error: Mapped[str] = mapped_column(String(300))
    at: Mapped[datetime]
    told_at: Mapped[datetime | None]


class Outgoing(Base):
    """One message that must reach somebody: written in the transaction of the change it reports, sent later.

    `body` is a notice as plain values (see `bot.notices`); it becomes words in the reader's language when it is sent.
    A row is claimed for a while (`claimed_until`) by a guarded update, sent outside any transaction, then marked.
    """

    __tablename__ = "outgoing"
    __table_args__ = (Index("ix_outgoing_due", "sent_at", "failed_at", "not_before"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigId, index=True)
    body: Mapped[dict[str, Any]]
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), index=True)
    event_id: Mapped[int | None] = mapped_column(BigId)  # the entry's event it reports: an undo takes it back by this
    made_at: Mapped[datetime]
    not_before: Mapped[datetime]
    claimed_until: Mapped[datetime | None]
    claimed_by: Mapped[str | None] = mapped_column(String(64))
    attempts: Mapped[int] = mapped_column(default=0)
    unsure: Mapped[int] = mapped_column(default=0, server_default="0")  # tries after which it may have arrived
    sent_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    failure: Mapped[str | None] = mapped_column(String(300))
