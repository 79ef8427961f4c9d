"""When an account sent something of its own accord, for as long as the day's limit looks back. Erasing one's data
leaves these rows until then: whoever sent, erased and sent again could otherwise have the team look without end.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base, BigId


class Sending(Base):
    """One sending. Nothing says what was sent."""

    __tablename__ = "sendings"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(BigId, index=True)
    at: Mapped[datetime]


def sent(db: Session, person: int, at: datetime) -> None:
    """Write a sending down."""
    db.add(Sending(person_id=person, at=at))


def sent_since(db: Session, person: int, since: datetime) -> Sequence[datetime]:
    """When this person sent something, the oldest first."""
    mine = select(Sending.at).where(Sending.person_id == person, Sending.at > since)
    return db.scalars(mine.order_by(Sending.at)).all()


def forget_sendings(db: Session, until: datetime) -> None:
    """The limit does not look back so far."""
    db.execute(delete(Sending).where(Sending.at <= until))
