"""Which record stands: for a leader and place, where only one may; and where a record was, that others are about."""

from sqlalchemy import select

from bot.desk import Desk
from db.entries import Entry
from db.vocabulary import Kind, Status

PUBLIC = (Status.PUBLISHED, Status.SUSPENDED)


def standing_one(desk: Desk, entry: Entry) -> str:
    """The reference of the one that stands, for a leader of the same name in the same place."""
    others = select(Entry).where(
        Entry.kind == Kind.ENDORSEMENT,
        Entry.status == Status.PUBLISHED,
        Entry.leader_key == entry.leader_key,
        Entry.declaration_id == entry.declaration_id,
        Entry.id != entry.id,
    )
    found = desk.db.scalars(others).all()
    same = [other for other in found if other.place_id == entry.place_id] or list(found)
    return same[0].reference if same else entry.reference


def standing_version(desk: Desk, record: int | None) -> Entry | None:
    """The record to be replaced or taken off, or what has replaced it meanwhile: two changes may wait side by side."""
    found = desk.db.get(Entry, record) if record else None
    while found is not None and found.status is Status.REPLACED:
        newer = select(Entry).where(Entry.replaces_id == found.id, Entry.status.in_((*PUBLIC, Status.REPLACED)))
        following = desk.db.scalars(newer.order_by(Entry.id.desc()).limit(1)).first()
        if following is None:
            break
        found = following
    return found
