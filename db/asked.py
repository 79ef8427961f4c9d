"""What a member of staff is being asked in private: a row, so that any copy of the bot understands the next message."""

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, String, bindparam, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base, BigId
from db.drafts import Draft
from db.fixed import Fixed

PATIENCE = timedelta(hours=1)  # whoever writes later than this is no longer answering


class Asked(Base):
    """One person's open question: for which step, on which entry as they saw it (no entry: about the house itself)."""

    __tablename__ = "asked"

    person_id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), index=True)
    version: Mapped[int] = mapped_column(default=0)
    step: Mapped[str] = mapped_column(String(16))
    extra: Mapped[str] = mapped_column(String(100), default="")
    form: Mapped[str] = mapped_column(String(48), default="")  # how the person's own open form stood: see `form_mark`
    asked_at: Mapped[datetime]


_asked = Asked.__table__
_OF = Fixed(select(_asked).where(_asked.c.person_id == bindparam("person")))


def form_mark(draft: Draft | None) -> str:
    """Which form is open, and how far it is. When this changes, the person has gone on with the form instead."""
    return f"{draft.id}.{draft.version}" if draft else ""


def awaited(db: Session, person: int, now: datetime) -> Asked | None:
    """The question this person is expected to answer with the next message, if there is one."""
    row = _OF.first(db, {"person": person})
    if row is None:
        return None
    asked = Asked(**dict(zip(_asked.columns.keys(), row, strict=True)))
    return asked if now - asked.asked_at < PATIENCE else None


def forget(db: Session, person: int) -> None:
    """The question is answered, or not meant any more."""
    db.execute(delete(Asked).where(Asked.person_id == person))


def forget_old(db: Session, before: datetime) -> None:
    """Nobody will answer these any more."""
    db.execute(delete(Asked).where(Asked.asked_at < before))
