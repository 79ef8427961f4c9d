"""The other names that staff gave to places, by whom and when, and which of them were taken away again: the history
of `place_names` whose source is the staff. What shipped, or was typed by whoever sent a record in, has no row here.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, delete, select, text, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base, BigId
from db.entries import DONE
from db.facts import register_changed
from db.names import NameBook
from db.places import Place, PlaceName
from db.vocabulary import NameKind

SOURCE = "staff"
UNSPOKEN = "und"  # nobody knows which language a typed name is in
IN_USE = text("taken_at IS NULL")


class GivenName(Base):
    """One name as it was given. `asked`: how often residents had asked for it by then."""

    __tablename__ = "given_names"
    __table_args__ = (Index("uq_given_names_in_use", "place_id", "words", unique=True, sqlite_where=IN_USE),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("places.id", ondelete="CASCADE"), index=True)
    words: Mapped[str] = mapped_column(String(200))
    asked: Mapped[int]
    given_at: Mapped[datetime | None]  # unknown of those that were given before there was this table
    given_by: Mapped[int | None] = mapped_column(BigId)
    taken_at: Mapped[datetime | None]
    taken_by: Mapped[int | None] = mapped_column(BigId)


def stands(db: Session, place: int) -> bool:
    """Is the place there? Until this turn ends nobody takes it away."""
    held = {"read": True, "key_share": True}
    return db.get(Place, place, with_for_update=held, populate_existing=True) is not None


def give(db: Session, place: int, words: str, asked: int, by: int, at: datetime) -> GivenName | None:
    """From now on it is a name of that place; None where it is one already."""
    if not NameBook(db, PlaceName, of=place).learn(place, UNSPOKEN, words, NameKind.EVERYDAY, source=SOURCE):
        return None
    given = GivenName(place_id=place, words=words, asked=asked, given_at=at, given_by=by)
    db.add(given)
    db.flush()
    _changed(db, "give a name to", place)
    return given


def take_away(db: Session, number: int, by: int, at: datetime) -> GivenName | None:
    """It is no name of the place any more. None where somebody was first: then nothing has changed."""
    mine = update(GivenName).where(GivenName.id == number, GivenName.taken_at.is_(None))
    taken = db.scalars(mine.values(taken_at=at, taken_by=by).returning(GivenName)).first()
    if taken is None:
        return None
    ours = (PlaceName.place_id == taken.place_id, PlaceName.language == UNSPOKEN, PlaceName.source == SOURCE)
    db.execute(delete(PlaceName).where(*ours, PlaceName.name == taken.words))
    _changed(db, "take a name from", taken.place_id)
    return taken


def forget_taken(db: Session, before: datetime) -> None:
    """Prune what was taken away long ago: the words were a resident's."""
    db.execute(delete(GivenName).where(GivenName.taken_at < before))


def in_use(db: Session) -> Sequence[GivenName]:
    """Those that places go by, the newest first."""
    return db.scalars(select(GivenName).where(GivenName.taken_at.is_(None)).order_by(GivenName.id.desc())).all()


def of_place(db: Session, place: int) -> Sequence[GivenName]:
    """All that were ever given to a place: those in use first, and the newest of each first."""
    gone = GivenName.taken_at.is_not(None)
    return db.scalars(select(GivenName).where(GivenName.place_id == place).order_by(gone, GivenName.id.desc())).all()


def _changed(db: Session, deed: str, place: int) -> None:
    """Every copy of the bot reads the place again; the log names it by its word for machines, never what was asked."""
    register_changed(db, places=[place])
    db.info.setdefault(DONE, []).append(f"{deed} {db.get_one(Place, place).slug}")
