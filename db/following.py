"""What people asked to hear news of, and the news that waits for their next digest."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, delete, exists, func, select, tuple_, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base, BigId, word
from db.people import Person
from db.vocabulary import Followed, News

Subject = tuple[Followed, str]  # what is followed: a place's id, a country's code or a commitment's number, as text
MOST = 20  # follows of one person: they fit one list; whoever wants more wants a country


class Follow(Base):
    """One person wants to hear of one place, country or commitment."""

    __tablename__ = "follows"
    __table_args__ = (UniqueConstraint("person_id", "kind", "subject"), Index("ix_follows_subject", "kind", "subject"))

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    kind: Mapped[Followed] = mapped_column(word(Followed))
    subject: Mapped[str] = mapped_column(String(24))
    since: Mapped[datetime]


class Heard(Base):
    """One event that one person hears of: in the digest that leaves at `due_at` or after."""

    __tablename__ = "follow_news"
    __table_args__ = (UniqueConstraint("person_id", "event_id"), Index("ix_follow_news_due", "told_at", "due_at"))

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), index=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), index=True)
    what: Mapped[News] = mapped_column(word(News))
    made_at: Mapped[datetime]
    due_at: Mapped[datetime]
    told_at: Mapped[datetime | None]


def follow(db: Session, person: int, subject: Subject, at: datetime) -> bool:
    """Begin to follow; True also when it was followed before, False when this person follows too much already."""
    mine = follows_of(db, person)
    if any((one.kind, one.subject) == subject for one in mine):
        return True
    if len(mine) >= MOST:
        return False
    db.add(Follow(person_id=person, kind=subject[0], subject=subject[1], since=at))
    db.flush()
    return True


def unfollow(db: Session, person: int, subjects: Collection[Subject]) -> int:
    """Stop following these; returns how many were followed."""
    named = tuple_(Follow.kind, Follow.subject).in_(list(subjects))
    gone = db.execute(delete(Follow).where(Follow.person_id == person, named))
    return gone.rowcount  # type: ignore[no-any-return,attr-defined]


def unfollow_all(db: Session, person: int) -> int:
    """Stop following anything, and drop the news that waits; returns how many were followed."""
    db.execute(delete(Heard).where(Heard.person_id == person, Heard.told_at.is_(None)))
    return db.execute(delete(Follow).where(Follow.person_id == person)).rowcount  # type: ignore[no-any-return,attr-defined]


def follows_of(db: Session, person: int) -> Sequence[Follow]:
    """What this person follows, the newest first."""
    mine = select(Follow).where(Follow.person_id == person)
    return db.scalars(mine.order_by(Follow.since.desc(), Follow.id.desc())).all()


def followers(db: Session, subjects: Collection[Subject]) -> set[int]:
    """Everybody who follows one of these."""
    named = tuple_(Follow.kind, Follow.subject).in_(list(subjects))
    return set(db.scalars(select(Follow.person_id).where(named).distinct()))


def last_told(db: Session, people: Collection[int]) -> dict[int, datetime]:
    """When each of these had a digest last."""
    told = select(Heard.person_id, func.max(Heard.told_at)).where(
        Heard.person_id.in_(people), Heard.told_at.is_not(None)
    )
    return {person: at for person, at in db.execute(told.group_by(Heard.person_id)) if at is not None}


def waiting(db: Session, now: datetime, told_since: datetime, limit: int) -> Sequence[int]:
    """People whose digest is due: news waits, they can be reached, and none has left since `told_since`."""
    reached = exists().where(
        Person.id == Heard.person_id, Person.unreachable_since.is_(None), Person.barred_at.is_(None)
    )
    told = select(Heard.person_id).where(Heard.told_at > told_since)
    due = select(Heard.person_id).where(
        Heard.told_at.is_(None), Heard.due_at <= now, Heard.person_id.not_in(told), reached
    )
    return db.scalars(due.distinct().order_by(Heard.person_id).limit(limit)).all()


def take(db: Session, person: int, now: datetime) -> Sequence[Heard]:
    """This person's due news, marked as told: of two copies of the bot only one gets each."""
    due = (Heard.person_id == person, Heard.told_at.is_(None), Heard.due_at <= now)
    taken = update(Heard).where(*due).values(told_at=now).returning(Heard)
    rows = db.scalars(taken.execution_options(synchronize_session=False)).all()
    return sorted(rows, key=lambda row: row.event_id)


def drop(db: Session, rows: Collection[int]) -> None:
    """There was nothing to tell of these."""
    db.execute(delete(Heard).where(Heard.id.in_(rows)))


def take_back(db: Session, entries: Collection[int], since: datetime) -> None:
    """What was done to these entries since then is undone: nobody hears of it."""
    undone = (Heard.entry_id.in_(entries), Heard.made_at >= since, Heard.told_at.is_(None))
    db.execute(delete(Heard).where(*undone))


def forget_told(db: Session, before: datetime) -> None:
    """Prune digests that left long ago, and news that nobody could be told."""
    db.execute(delete(Heard).where(func.coalesce(Heard.told_at, Heard.due_at) < before))
