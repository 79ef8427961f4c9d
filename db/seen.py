"""The doorman's book: which updates have had their effect, and which were set aside."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from db.conflicts import insert_for
from db.fixed import Fixed
from db.mailbox import Quarantined, SeenUpdate


def first_time(db: Session, update_id: int, digest: str, at: datetime) -> bool:
    """Write the update down; False when it was there already. A second copy of the bot waits here for the first."""
    row = {"update_id": update_id, "digest": digest, "seen_at": at}
    return UNLESS_THERE.first(db, row) is not None


def _unless_there(dialect: str) -> Any:
    there = SeenUpdate.__table__
    return insert_for(dialect)(there).on_conflict_do_nothing().returning(there.c.update_id)


UNLESS_THERE = Fixed(_unless_there)


def set_aside(db: Session, update_id: int, kind: str, error: str, at: datetime) -> int:
    """Quarantine an update, without its words; the number returned is what people are told."""
    row = Quarantined(update_id=update_id, kind=kind[:64], error=error[:300], at=at)
    db.add(row)
    db.flush()
    return row.id


def forget_seen(db: Session, before: datetime) -> int:
    """Prune what Telegram cannot send again; returns how many rows went."""
    return db.execute(delete(SeenUpdate).where(SeenUpdate.seen_at < before)).rowcount  # type: ignore[no-any-return,attr-defined]
