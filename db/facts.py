"""The few facts the house keeps about itself: staff chat, heartbeat, the register's version."""

from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import JSON, String, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base
from db.conflicts import insert_for

CHANGED = "the register has changed"  # the name under which a session notes it
LATELY = "register-changes"  # the name of the fact: [version, ids of entries, ids of places] each
REMEMBERED = 200  # changes; who missed more reads the whole register


class Fact(Base):
    """One named fact."""

    __tablename__ = "facts"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


class RegisterVersion(Base):
    """The only row counts changes of the public register, so that every copy of the bot knows when to read again."""

    __tablename__ = "register_version"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    version: Mapped[int]


def known(db: Session, name: str) -> Any:
    """The value of a fact, or None."""
    fact = db.get(Fact, name)
    return fact.value if fact else None


def held(db: Session, name: str) -> Any:
    """The same as it is now; until this turn ends no other copy of the bot changes it."""
    mine = select(Fact).where(Fact.name == name).with_for_update()
    fact = db.scalar(mine.execution_options(populate_existing=True))
    return fact.value if fact else None


def learn(db: Session, name: str, value: Any) -> None:
    """Set a fact."""
    if not learn_first(db, name, value):
        db.merge(Fact(name=name, value=value))
        db.flush()


def learn_first(db: Session, name: str, value: Any) -> bool:
    """Set a fact that is not there; False when it is. Of several copies that do so at once, the others wait for one."""
    new = insert_for(db.get_bind().dialect.name)(Fact).on_conflict_do_nothing().returning(Fact.name)
    return db.execute(new, {"name": name, "value": value}).first() is not None


def forget(db: Session, name: str) -> None:
    """Remove a fact."""
    fact = db.get(Fact, name)
    if fact:
        db.delete(fact)
        db.flush()


def register_changed(
    db: Session, *, entries: Collection[int] | None = None, places: Collection[int] | None = None
) -> None:
    """Count one more change of what the public may see (or of the names it can be found by).

    `entries` and `places` are all that changed besides the declaration's own words; where neither is given, it may be
    anything.
    """
    counted = update(RegisterVersion).values(version=RegisterVersion.version + 1).returning(RegisterVersion.version)
    version: int = db.execute(counted).scalar_one()  # from here on nobody else changes it before we have committed
    db.info[CHANGED] = True
    if entries is None and places is None:
        return
    lately = [one for one in _lately(db) if one[0] > version - REMEMBERED]
    learn(db, LATELY, [*lately, [version, sorted(entries or ()), sorted(places or ())]])


class Changes(NamedTuple):
    """What has changed in the register since a version of it, by id."""

    entries: frozenset[int]
    places: frozenset[int]


def changes_since(db: Session, version: int, until: int) -> Changes | None:
    """What changed after one version, up to another; None where that is not known (any more), as when an older backup
    was restored under a working bot.
    """
    if until < version:
        return None
    noted = [one for one in _lately(db) if version < one[0] <= until]
    if {number for number, _, _ in noted} != set(range(version + 1, until + 1)):
        return None
    return Changes(
        frozenset(at for _, entries, _ in noted for at in entries),
        frozenset(at for _, _, places in noted for at in places),
    )


def _lately(db: Session) -> list[tuple[int, list[int], list[int]]]:
    """The latest changes as they are in the database now, whatever the session has seen before."""
    kept = db.execute(select(Fact.value).where(Fact.name == LATELY)).scalar()
    return [(version, entries, places) for version, entries, places in kept or ()]


def register_version(db: Session) -> int:
    """The present count of changes; 0 for an empty register."""
    return db.execute(select(RegisterVersion.version)).scalar_one()
