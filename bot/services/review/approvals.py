"""How many approvals an entry needs, who has given theirs, and who decided last."""

from datetime import timedelta

from sqlalchemy import select

from bot.desk import Desk
from bot.rules.review import surest
from bot.services.staff import standing
from db.entries import Entry
from db.history import Decision, Event
from db.vocabulary import Action, Kind, Proof, Status
from messages import say
from messages.text import Text

DECIDING = (Action.APPROVE, Action.ASK_CHANGES, Action.DECLINE)
IN_PASSING = (Action.NOTE, Action.HOLD)  # change nothing that a decision rests on


def needed(desk: Desk, kind: Kind) -> int:
    """Approvals by different reviewers."""
    settings = desk.house.settings
    if kind is Kind.EXAMPLE:
        return settings.approvals_example
    return settings.approvals_report if kind is Kind.REPORT else settings.approvals_endorsement


def given(desk: Desk, entry: Entry) -> tuple[Decision, ...]:
    """The approvals of the present round, first to last."""
    this_round = (Decision.entry_id == entry.id, Decision.round == entry.round, Decision.action == Action.APPROVE)
    return tuple(desk.db.scalars(select(Decision).where(*this_round).order_by(Decision.id)))


def given_by(desk: Desk, entry: Entry, person: int) -> bool:
    """Has this reviewer approved in the present round? Each counts once."""
    return any(decision.reviewer_id == person for decision in given(desk, entry))


def on_card(desk: Desk, entry: Entry, chat: int) -> tuple[Text, ...]:
    """For the card in the private chat of whoever has approved, which has no such button any more: what is missing."""
    if entry.status is not Status.PENDING or chat not in standing.reviewers(desk) or not given_by(desk, entry, chat):
        return ()
    return (say.card_you_approved(left=max(1, needed(desk, entry.kind) - entry.approvals)),)


def proof_of(desk: Desk, entry: Entry, last: Proof | None) -> Proof | None:
    """The surest level that its reviewers named; `last` is the one of the approval being given."""
    if last is None:
        return entry.proof
    return surest([last, *(decision.proof for decision in given(desk, entry) if decision.proof)])


def newest(desk: Desk, entry: Entry, passing: bool = False) -> Event | None:
    """The last thing that happened to an entry; notes and courtesies only with `passing`."""
    events = select(Event).where(Event.entry_id == entry.id).order_by(Event.id.desc()).limit(1)
    return desk.db.scalars(events if passing else events.where(Event.action.not_in(IN_PASSING))).first()


def is_erased(desk: Desk, entry: Entry) -> bool:
    """Has its sender erased their data? Unless it was public, nothing is left in it to decide on."""
    erased = select(Event.id).where(Event.entry_id == entry.id, Event.action == Action.ERASE)
    return desk.db.scalar(erased.limit(1)) is not None


def undoable(desk: Desk, entry: Entry) -> Event | None:
    """The decision its maker may still take back, if the last thing that happened was one."""
    event = newest(desk, entry)
    lapsed = desk.now - timedelta(seconds=desk.house.settings.undo_seconds)
    return event if event and event.action in DECIDING and event.at > lapsed else None
