"""Places of the register, and the names that places and leaders go by in every language."""

from sqlalchemy import Float, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, BigId, word
from db.vocabulary import NameKind

ONE_MAIN = text("kind = 'main'")


class Place(Base):
    """A city, district, county or region that a record speaks for. It may lie in another place of the register."""

    __tablename__ = "places"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    kind: Mapped[str] = mapped_column(String(24))
    country: Mapped[str] = mapped_column(String(2), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"))
    lat: Mapped[float | None] = mapped_column(Float)
    lon: Mapped[float | None] = mapped_column(Float)
    geoname_id: Mapped[int | None] = mapped_column(BigId)
    population: Mapped[int | None] = mapped_column(BigId)


class PlaceName(Base):
    """One name of a place in one language. At most one per language is `main`: the one that is shown."""

    __tablename__ = "place_names"
    __table_args__ = (
        UniqueConstraint("place_id", "language", "name"),
        Index(
            "uq_place_names_one_main",
            "place_id",
            "language",
            unique=True,
            sqlite_where=ONE_MAIN,
        ),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("places.id", ondelete="CASCADE"), index=True)
    language: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[NameKind] = mapped_column(word(NameKind))
    source: Mapped[str] = mapped_column(String(200), default="")


class RegionName(Base):
    """The name of the first-level region a place lies in, in one language, for telling namesakes apart."""

    __tablename__ = "region_names"

    place_id: Mapped[int] = mapped_column(ForeignKey("places.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(12), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))


class LeaderName(Base):
    """One name or spelling of the leader of an endorsement. At most one per language is `main`: the one shown."""

    __tablename__ = "leader_names"
    __table_args__ = (
        UniqueConstraint("entry_id", "language", "name"),
        Index(
            "uq_leader_names_one_main",
            "entry_id",
            "language",
            unique=True,
            sqlite_where=ONE_MAIN,
        ),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), index=True)
    language: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[NameKind] = mapped_column(word(NameKind))
