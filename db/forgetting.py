"""Erasing a person: what is published stays and points to nobody, everything else they wrote is emptied."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from db.drafts import Draft
from db.entries import Entry
from db.following import Follow, Heard
from db.history import Decision, Event, PublicFile
from db.mailbox import Outgoing
from db.people import Person
from db.vocabulary import Action, Status

STAYS = (Status.PUBLISHED, Status.SUSPENDED)


def forget_person(db: Session, person: int, at: datetime) -> None:
    """Take an account out of everything. Entries under review must have been withdrawn before."""
    for entry in db.scalars(select(Entry).where(Entry.submitter_id == person)).all():
        _empty(db, entry, at)
    db.execute(update(Event).where(Event.actor_id == person, _own_step(person)).values(actor_id=None))
    db.execute(update(Decision).where(Decision.submitter_id == person).values(submitter_id=None))
    db.execute(delete(Draft).where(Draft.person_id == person))
    db.execute(delete(Outgoing).where(Outgoing.chat_id == person))
    db.execute(delete(Heard).where(Heard.person_id == person))
    db.execute(delete(Follow).where(Follow.person_id == person))
    db.flush()
    db.execute(update(Entry).where(Entry.submitter_id == person).values(submitter_id=None, draft_id=None))
    # Of somebody whom staff blocked only the id and the block stay, or erasing would lift it.
    db.execute(update(Person).where(Person.id == person).values(name="", privacy_seen_at=None, language_chosen=False))
    db.execute(delete(Person).where(Person.id == person, Person.barred_at.is_(None)))


def _empty(db: Session, entry: Entry, at: datetime) -> None:
    entry.private, entry.saw = {}, {key: value for key, value in entry.saw.items() if key != "at"}
    if entry.status not in STAYS:
        entry.public, entry.leader_key = {}, None
        db.execute(update(Event).where(Event.entry_id == entry.id).values(details={}))
        db.execute(delete(PublicFile).where(PublicFile.entry_id == entry.id))
    else:
        db.execute(delete(PublicFile).where(PublicFile.entry_id == entry.id, PublicFile.approved_by.is_(None)))
    db.add(
        Event(
            entry_id=entry.id,
            at=at,
            actor_id=None,
            action=Action.ERASE,
            before=entry.status,
            after=entry.status,
            round=entry.round,
            content_version=entry.content_version,
            details={},
        )
    )


def _own_step(person: int) -> Any:
    """What the person did to entries of their own; what staff did as staff stays in the history."""
    return Event.entry_id.in_(select(Entry.id).where(Entry.submitter_id == person))
