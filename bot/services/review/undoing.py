"""Taking a decision back, in the minute before its leader hears of it: the entry is as it was, both are kept."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError

from bot.desk import Desk
from bot.services.review import approvals, placing, publishing, telling
from bot.services.review.case import Answers, Case, Overtaken, done, refuse
from db import following
from db.entries import Entry, Move, move, take_back
from db.facts import register_changed
from db.history import Event
from db.places import LeaderName
from db.vocabulary import Action, Kind, Origin, Status
from messages import say
from messages.text import Text


def undo(case: Case) -> Answers:
    """The maker of the last decision takes it back."""
    event = approvals.undoable(case.desk, case.entry)
    why = _refusal(case, event)
    if event is None or why is not None:
        return refuse(case, why or say.toast_undo_late())
    if not undone(case.desk, case.entry, event, case.visit.person):
        return refuse(case, say.toast_undo_overtaken())
    return done(case, say.toast_undone())


def undone(desk: Desk, entry: Entry, event: Event, actor: int | None) -> bool:
    """The deed itself, by somebody or (None) by the bot; False when something stands in its way by now, and nothing has
    changed then.
    """
    try:
        with desk.db.begin_nested():
            _undo(desk, entry, event, actor)
    except (Overtaken, IntegrityError):
        return False
    publishing.refresh_others(desk, desk.db.get_one(Entry, entry.id))
    return True


def _refusal(case: Case, event: Event | None) -> Text | None:
    latest = approvals.newest(case.desk, case.entry)
    if latest is None or str(latest.id) != case.extra:
        erased = approvals.is_erased(case.desk, case.entry)
        return say.toast_erased() if erased else say.toast_undo_overtaken()
    if latest.actor_id != case.visit.person:
        return say.toast_undo_not_yours()
    return None if event else say.toast_undo_late()


def _undo(desk: Desk, entry: Entry, event: Event, actor: int | None) -> None:
    was = entry.status
    place = event.details.get("place")
    if not telling.take_back(desk, event):
        raise Overtaken
    changes: dict[str, Any] = {"decided_at": None}
    if event.action is Action.APPROVE:
        changes |= {"approvals": Entry.approvals - 1}
    if was is Status.PUBLISHED:
        changes |= {"public_from": None, "as_of": entry.as_of if entry.origin is Origin.IMPORT else None} | (
            {"place_id": None} if place else {}
        )
    _moved(desk, actor, entry, was, event.before or was, changes)
    if event.actor_id is not None:
        take_back(desk.db, entry.id, event.round, event.actor_id)
    touched = {record for record in (entry.id, entry.replaces_id, entry.about_id) if record is not None}
    following.take_back(desk.db, touched, event.at)
    if was in (Status.PUBLISHED, Status.SETTLED):
        _out_of_the_register(desk, entry, place, actor)


def _moved(desk: Desk, actor: int | None, entry: Entry, was: Status, to: Status, changes: dict[str, Any]) -> None:
    last = approvals.newest(desk, entry, passing=True)
    step = Move(
        entry_id=entry.id,
        action=Action.UNDO,
        before=(was,),
        after=to,
        actor_id=actor,
        at=desk.now,
        last_event_id=last.id if last else None,
        changes=changes,
    )
    if move(desk.db, step) is None:
        raise Overtaken


def _out_of_the_register(desk: Desk, entry: Entry, place: int | None, actor: int | None) -> None:
    """The record that had made way is back, and what publication had added is gone."""
    db = desk.db
    entry = db.get_one(Entry, entry.id)
    db.execute(delete(LeaderName).where(LeaderName.entry_id == entry.id))
    if place:
        placing.drop_unused(desk, place)
    for record in filter(None, (entry.replaces_id, entry.about_id if entry.kind is Kind.REMOVAL else None)):
        _back(desk, actor, db.get_one(Entry, record), entry)
    if entry.kind is not Kind.REPORT:
        touched = (entry.id, entry.replaces_id, entry.about_id)
        known = [record for record in touched if record is not None]
        register_changed(db, entries=known, places=[place] if place else [])


def _back(desk: Desk, actor: int | None, record: Entry, because: Entry) -> None:
    event = approvals.newest(desk, record)
    aside = (Action.REPLACE, Action.WITHDRAW)
    made_way = event is not None and event.action in aside and event.details.get("because") == because.reference
    if event is not None and made_way and not _also_asked_off(desk, record, because):
        _moved(desk, actor, record, record.status, event.before or record.status, {})


def _also_asked_off(desk: Desk, record: Entry, because: Entry) -> bool:
    """Another removal has been carried out meanwhile: whoever sent it was told that the record is off the list."""
    settled = (Entry.kind == Kind.REMOVAL, Entry.status == Status.SETTLED, Entry.about_id == record.id)
    return desk.db.scalar(select(Entry.id).where(*settled, Entry.id != because.id).limit(1)) is not None
