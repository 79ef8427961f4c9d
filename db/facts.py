"""The few facts the house keeps about itself: staff chat, heartbeat, the register's version."""

from typing import Any

from sqlalchemy import JSON, String, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base

CHANGED = "the register has changed"  # the name under which a session notes it


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


def learn(db: Session, name: str, value: Any) -> None:
    """Set a fact."""
    db.merge(Fact(name=name, value=value))
    db.flush()


def forget(db: Session, name: str) -> None:
    """Remove a fact."""
    fact = db.get(Fact, name)
    if fact:
        db.delete(fact)
        db.flush()


def register_changed(db: Session) -> None:
    """Count one more change of what the public may see (or of the names it can be found by)."""
    counted = update(RegisterVersion).values(version=RegisterVersion.version + 1).returning(RegisterVersion.version)
    db.execute(counted).one()
    db.info[CHANGED] = True


def register_version(db: Session) -> int:
    """The present count of changes; 0 for an empty register."""
    return db.execute(select(RegisterVersion.version)).scalar_one()
