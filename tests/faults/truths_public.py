"""What anybody may see, by the history of the entries alone; see `tests.faults.truths`."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.entries import Entry
from db.history import Event, PublicFile
from db.vocabulary import Action, Kind, Status
from tests.town import Town

UNDO = timedelta(seconds=60)
PUBLIC = (Kind.ENDORSEMENT, Kind.EXAMPLE)
A, S = Action, Status


def standing(db: Session, town: Town) -> set[int]:
    """The entries that are public now: a replaced one stands until the next is public, once its own minute was over."""
    entries = db.scalars(select(Entry).where(Entry.kind.in_(PUBLIC))).all()
    approvals = select(Event).where(Event.action == A.APPROVE, Event.after == S.PUBLISHED).order_by(Event.id)
    since = {event.entry_id: event.at + UNDO for event in db.scalars(approvals)}  # what was shipped has none
    over = {e.id for e in entries if since.get(e.id, town.now) <= town.now}
    public = {e.id for e in entries if e.status is S.PUBLISHED and e.id in over}
    coming = {e.replaces_id for e in entries if e.status is S.PUBLISHED and e.id not in public}
    return public | {e.id for e in entries if e.status is S.REPLACED and e.id in coming & over and e.public_from}


def public_truths(db: Session, town: Town, true: set[int]) -> Iterator[str]:
    """The register shows that and no more, with the files that a reviewer has approved."""
    register = town.app.present.house.register
    shown = {*register.signatories, *register.examples}
    if shown != true:
        yield f"the register shows {shown - true} and hides {true - shown}"
    approved = db.scalars(select(PublicFile).where(PublicFile.approved_by.is_not(None))).all()
    for example in register.examples.values():
        mine = sorted(file.file_id for file in approved if file.entry_id == example.entry)
        if sorted(file.file_id for file in example.files) != mine:
            yield f"{example.reference} shows other files than were approved"
    yield from _taken_off(db, true)


def _taken_off(db: Session, public: set[int]) -> Iterator[str]:
    """Whoever was told that their record is no longer on the list finds no version of it there."""
    for removal in db.scalars(select(Entry).where(Entry.kind == Kind.REMOVAL, Entry.status == S.SETTLED)):
        record = removal.about_id
        while record is not None:
            if record in public:
                yield f"{removal.reference} is settled, and the record {record} still public"
            newer = select(Entry.id).where(Entry.replaces_id == record, Entry.made_at < removal.decided_at)
            record = db.scalar(newer.where(Entry.status.in_((S.PUBLISHED, S.SUSPENDED, S.REPLACED))).limit(1))
