"""Which published endorsement stands already for a leader and place: only one may, and the database sees to it."""

from sqlalchemy import select

from bot.desk import Desk
from db.entries import Entry
from db.vocabulary import Kind, Status


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
