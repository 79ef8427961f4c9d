"""What leaders hear of decisions: in their language, with the reason, never with the name of whoever decided."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, func, select, update

from bot import taps
from bot.desk import Desk
from bot.services.house.notifying import tell
from bot.services.people import states
from bot.visit import Button, Notice, Rows
from db.entries import Entry
from db.history import Event
from db.mailbox import Outgoing
from db.vocabulary import Action, Kind, Origin, Status
from messages import say
from messages.text import Text

APPROVED: Mapping[Kind, Callable[..., Text]] = {
    Kind.ENDORSEMENT: say.told_published_endorsement,
    Kind.EXAMPLE: say.told_published_example,
    Kind.REPORT: say.told_settled_report,
    Kind.REMOVAL: say.told_settled_removal,
}
DECIDED: Mapping[Action, Callable[..., Text]] = {
    Action.ASK_CHANGES: say.told_changes_asked,
    Action.DECLINE: say.told_declined,
    Action.SUSPEND: say.told_suspended,
    Action.RESTORE: say.told_restored,
    Action.REOPEN: say.told_reopened,
}


def tell_leader(desk: Desk, entry: Entry, event: Event, wait: bool = True, more: tuple[Text, ...] = ()) -> None:
    """Tell the leader what was decided; with `wait` only once it can no longer be undone."""
    if entry.submitter_id is None or entry.origin is not Origin.PERSON:
        return
    word = APPROVED[entry.kind] if event.action is Action.APPROVE else DECIDED[event.action]
    undo = timedelta(seconds=desk.house.settings.undo_seconds if wait else 0)
    tell(
        desk,
        Notice(
            chat=entry.submitter_id,
            lines=(word(reference=entry.reference), *states.reason(desk, event), *more),
            buttons=_ways(entry),
            entry_id=entry.id,
            event_id=event.id,
            not_before=in_turn(desk, entry, desk.now + undo),
        ),
    )


def tell_former(desk: Desk, record: Entry, event: Event) -> None:
    """Tell whoever sent in a record that somebody else's entry has replaced it or taken it off the list: should that
    have been an impostor's, nobody would find out sooner.
    """
    if record.submitter_id is None or record.origin is not Origin.PERSON:
        return
    word = say.told_made_way if record.status is Status.REPLACED else say.told_taken_off
    moment = desk.now + timedelta(seconds=desk.house.settings.undo_seconds)
    ways = ((states.way_from_news(),),)
    lines = (word(reference=record.reference),)
    notice = Notice(record.submitter_id, lines, ways, entry_id=record.id, event_id=event.id, not_before=moment)
    tell(desk, notice)


def in_turn(desk: Desk, entry: Entry, moment: datetime) -> datetime:
    """Not before an earlier decision on the same entry that is still held back: a leader reads them in their order."""
    held = desk.db.scalar(select(func.max(Outgoing.not_before)).where(*_held_back(desk, entry)))
    return moment if held is None else max(moment, held)


def tell_now(desk: Desk, entry: Entry) -> None:
    """The leader has sent the entry again: nobody can undo an earlier decision on it any more, and the leader reads of
    that before anything new.
    """
    desk.db.execute(update(Outgoing).where(*_held_back(desk, entry)).values(not_before=desk.now))


def never_mind(desk: Desk, entry: Entry) -> None:
    """The leader has withdrawn the entry before hearing of a decision on it: "it is public" would be untrue by now."""
    desk.db.execute(delete(Outgoing).where(*_held_back(desk, entry)))


def _held_back(desk: Desk, entry: Entry) -> tuple[ColumnElement[bool], ...]:
    """The rows that tell its leader of decisions and may not leave yet."""
    mine = (Outgoing.entry_id == entry.id, Outgoing.chat_id == entry.submitter_id, Outgoing.event_id.is_not(None))
    return (*mine, Outgoing.not_before > desk.now)


def take_back(desk: Desk, event: Event) -> bool:
    """Delete the notice of an undone decision; False when it has left (or is leaving) already."""
    unsent = (Outgoing.sent_at.is_(None), Outgoing.claimed_until.is_(None))
    desk.db.execute(delete(Outgoing).where(Outgoing.event_id == event.id, *unsent))
    return desk.db.query(Outgoing.id).filter(Outgoing.event_id == event.id).first() is None


def _ways(entry: Entry) -> Rows:
    mine = (states.way_from_news(),)
    if entry.status is Status.CHANGES_ASKED:
        return ((Button(say.button_change_entry(), taps.MyEntry(entry.id, "change")),), mine)
    return (mine,)
