"""Proof of decided entries is kept as long as was promised, and then taken out; the decision and its history stay."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, String, and_, cast, select

from bot.desk import Desk
from db.drafts import Draft
from db.entries import Entry
from db.vocabulary import DraftState, Origin, Status

DECIDED = (
    Status.PUBLISHED,
    Status.SETTLED,
    Status.DECLINED,
    Status.WITHDRAWN,
    Status.SUSPENDED,
    Status.REPLACED,
)


def prune_proof(desk: Desk) -> None:
    """Empty the private answers of entries decided long enough ago, and drop the drafts they came from."""
    for entry in desk.db.scalars(select(Entry).where(_due(desk)).limit(200)):
        entry.private = {}
    submitted = select(Draft).where(Draft.state == DraftState.SUBMITTED, Draft.touched_at < _limit(desk))
    for draft in desk.db.scalars(submitted.limit(200)):
        desk.db.delete(draft)
    desk.db.flush()


def _due(desk: Desk) -> ColumnElement[bool]:
    return and_(
        Entry.origin == Origin.PERSON,
        Entry.status.in_(DECIDED),
        Entry.decided_at < _limit(desk),
        cast(Entry.private, String) != "{}",
    )


def _limit(desk: Desk) -> datetime:
    return desk.now - timedelta(days=desk.house.settings.retention_days)
