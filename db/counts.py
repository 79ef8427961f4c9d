"""Counts of what residents did not find. Never who asked: a place's id, or words without anything personal."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import String, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base, BigId
from db.conflicts import insert_for

ROOM = 20_000  # different questions kept at most: a flood of nonsense must not fill the disk


class Missed(Base):
    """How often a known place was asked for that is not on the list; the gazetteer's have negative ids."""

    __tablename__ = "missed_places"

    place: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    count: Mapped[int]
    last_at: Mapped[datetime]


class Unanswered(Base):
    """Words that nobody could answer, folded and stripped, and how often they were asked."""

    __tablename__ = "unanswered"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    words: Mapped[str] = mapped_column(String(80), unique=True)
    count: Mapped[int]
    last_at: Mapped[datetime]


def add_missed(db: Session, places: Mapping[int, int], at: datetime) -> None:
    """Add to the counts of places."""
    _add(db, Missed, "place", places, at)


def add_unanswered(db: Session, words: Mapping[str, int], at: datetime) -> None:
    """Add to the counts of words; new ones only while there is room."""
    known = set(db.scalars(select(Unanswered.words).where(Unanswered.words.in_(words))))
    full = (db.scalar(select(func.count()).select_from(Unanswered)) or 0) >= ROOM if words.keys() - known else False
    _add(db, Unanswered, "words", {asked: count for asked, count in words.items() if asked in known or not full}, at)


def missed(db: Session, least: int) -> Sequence[Missed]:
    """Places asked for at least so often, the most wanted first."""
    return db.scalars(select(Missed).where(Missed.count >= least).order_by(Missed.count.desc(), Missed.place)).all()


def unanswered(db: Session, least: int) -> Sequence[Unanswered]:
    """Words asked at least so often, the most frequent first."""
    often = select(Unanswered).where(Unanswered.count >= least)
    return db.scalars(often.order_by(Unanswered.count.desc(), Unanswered.words)).all()


def forget_unanswered(db: Session, before: datetime) -> None:
    """Prune what nobody has asked since then."""
    db.execute(delete(Unanswered).where(Unanswered.last_at < before))


def _add(db: Session, counted: Any, key: str, counts: Mapping[Any, int], at: datetime) -> None:
    """One statement for all rows, in one order in every copy of the bot: each by itself cost as much as an answer."""
    if not counts:
        return
    row, table = insert_for(db.get_bind().dialect.name)(counted.__table__), counted.__table__.c
    added = {"count": table.count + row.excluded.count, "last_at": row.excluded.last_at}
    rows = [{key: value, "count": count, "last_at": at} for value, count in sorted(counts.items())]
    db.execute(row.on_conflict_do_update(index_elements=[key], set_=added), rows)
