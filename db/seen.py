"""The doorman's book: which updates have had their effect, and which were set aside."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from db.mailbox import Quarantined, SeenUpdate


def first_time(db: Session, update_id: int, digest: str, at: datetime) -> bool:
    """Write the update down; False when it was there already. A second copy of the bot waits here for the first."""
    row = {"update_id": update_id, "digest": digest, "seen_at": at}
    connection = db.connection()
    return connection.execute(_unless_there(connection.dialect.name), row).first() is not None


@cache
def _unless_there(dialect: str) -> Any:
    """One statement for every writing turn, made once."""
    make: Any = sqlite.insert if dialect == "sqlite" else postgresql.insert
    return make(SeenUpdate.__table__).on_conflict_do_nothing().returning(SeenUpdate.__table__.c.update_id)


def set_aside(db: Session, update_id: int, kind: str, error: str, at: datetime) -> int:
    """Quarantine an update, without its words; the number returned is what people are told."""
    row = Quarantined(update_id=update_id, kind=kind[:64], error=error[:300], at=at)
    db.add(row)
    db.flush()
    return row.id


def forget_seen(db: Session, before: datetime) -> int:
    """Prune what Telegram cannot send again; returns how many rows went."""
    return db.execute(delete(SeenUpdate).where(SeenUpdate.seen_at < before)).rowcount  # type: ignore[no-any-return,attr-defined]
