"""Who hears of what, once each and in time, in the outbox and on the screens; see `tests.faults.truths`."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.entries import Entry
from db.history import Card, Event
from db.mailbox import Outgoing, Quarantined
from db.people import Person
from db.vocabulary import Action, Kind, Status
from messages import say
from messages.text import Text
from tests.chat import bare
from tests.town import Town

UNDO = timedelta(seconds=60)
A, S = Action, Status
AT_ONCE = (A.SUSPEND, A.RESTORE, A.REOPEN)  # what the administrator does is told without a minute for undoing
TELLING = (A.ASK_CHANGES, A.DECLINE, *AT_ONCE)
ASIDE = (A.HOLD, A.NOTE)
# What stands in a leader's chat as often as it was said, and no more often.
NEWS: Sequence[Callable[..., Text]] = (
    say.receipt, say.told_changes_asked, say.told_declined, say.told_suspended, say.told_restored, say.told_reopened,
    say.told_published_endorsement, say.told_published_example, say.told_settled_report, say.told_settled_removal,
)  # fmt: skip
STATES = {
    S.PENDING: say.state_pending, S.CHANGES_ASKED: say.state_changes_asked, S.PUBLISHED: say.state_published,
    S.SETTLED: say.state_settled, S.DECLINED: say.state_declined, S.WITHDRAWN: say.state_withdrawn,
    S.SUSPENDED: say.state_suspended, S.REPLACED: say.state_replaced,
}  # fmt: skip
KINDS = {
    Kind.ENDORSEMENT: say.kind_endorsement, Kind.EXAMPLE: say.kind_example, Kind.REPORT: say.kind_report,
    Kind.REMOVAL: say.kind_removal,
}  # fmt: skip


def told_once(db: Session, town: Town, entry: Entry, events: Sequence[Event]) -> Iterator[str]:
    """Each receipt, decision and correction is a row of its own, and each row that was sent stands there once."""
    rows = db.scalars(select(Outgoing).where(Outgoing.entry_id == entry.id)).all()
    mine = [row for row in rows if row.chat_id == entry.submitter_id]
    said = Counter(row.body["lines"][0]["id"] for row in mine)
    sendings = sum(event.action in (A.SUBMIT, A.RESUBMIT) for event in events)
    if said["receipt"] != sendings:
        yield f"sent {sendings} times, with {said['receipt']} receipts"
    if said["told-corrected"] != sum(event.action is A.CORRECT for event in events):
        yield f"{said['told-corrected']} corrections are told"
    yield from _decisions(db, town, entry, events, mine)
    yield from _on_screen(town, entry, mine)


def _decisions(
    db: Session, town: Town, entry: Entry, events: Sequence[Event], rows: Sequence[Outgoing]
) -> Iterator[str]:
    """Each is told when its minute is over, or at once when the leader acts before; one that was undone never."""
    away = db.get_one(Person, entry.submitter_id).unreachable_since is not None
    for at, event in enumerate(events):
        if not _is_told(event):
            continue
        about, later = [row for row in rows if row.event_id == event.id], events[at + 1 :]
        if len(about) not in _how_often(event, later):
            yield f"{event.action} is told {len(about)} times; then came {[(e.action, e.at - event.at) for e in later]}"
        due = event.at + UNDO <= town.now or any(other.action is A.RESUBMIT for other in later)
        if due and not away and not all(row.sent_at for row in about):
            yield f"{event.action} is not told in time"


def _is_told(event: Event) -> bool:
    return event.action in TELLING or (event.action is A.APPROVE and event.after in (S.PUBLISHED, S.SETTLED))


def _how_often(event: Event, later: Sequence[Event]) -> tuple[int, ...]:
    """Never, if it was undone, or withdrawn before it was told; what is told at once may have had to wait its turn."""
    following = [other for other in later if other.action not in ASIDE]
    if following and following[0].action is A.UNDO:
        return (0,)
    gone = [other.at for other in following if other.action is A.WITHDRAW and "because" not in other.details]
    resent = [other.at for other in following if other.action is A.RESUBMIT]
    early = bool(gone) and gone[0] < event.at + UNDO and not (resent and resent[0] <= gone[0])
    return ((0, 1) if event.action in AT_ONCE else (0,)) if early else (1,)


def _on_screen(town: Town, entry: Entry, rows: Sequence[Outgoing]) -> Iterator[str]:
    shown = [bare(m.text) for m in town.world.history(entry.submitter_id or 0) if m.sender_id == town.world.bot.id]
    sent = Counter(row.body["lines"][0]["id"] for row in rows if row.sent_at)
    for news in NEWS:
        text = news(reference=entry.reference)
        words = bare(town.catalogue.say(text, "en"))
        count = sum(words in message for message in shown)
        if count != sent[text.id]:
            yield f"{text.id} was sent {sent[text.id]} times and stands there {count} times"


def cards_are_true(db: Session, town: Town) -> Iterator[str]:
    """Every message that shows an entry to staff says how it stands; what waits is shown somewhere."""
    cards = db.scalars(select(Card)).all()
    for card in cards:
        entry = db.get_one(Entry, card.entry_id)
        state, kind = _state(db, town, entry), KINDS[entry.kind]()
        head = bare(town.catalogue.say(say.card_head(kind=kind, reference=entry.reference, state=state), "en"))
        (message,) = (m for m in town.world.history(card.chat_id) if m.id == card.message_id)
        if head not in bare(message.text):
            yield f"a card says {message.text[:60]!r} instead of {head!r}"
    waiting = set(db.scalars(select(Entry.id).where(Entry.status == S.PENDING)))
    yield from (f"no card shows {entry}" for entry in waiting - {card.entry_id for card in cards})


def _state(db: Session, town: Town, entry: Entry) -> Text:
    """How it stands at this moment: what was approved is not public in the minute for undoing."""
    waits = (Entry.status == S.PUBLISHED, Entry.public_from > town.now)
    if entry.status is S.PUBLISHED and entry.public_from is not None and entry.public_from > town.now:
        return say.state_approved()
    if (
        entry.status is S.REPLACED
        and entry.public_from is not None
        and db.scalar(select(Entry.id).where(Entry.replaces_id == entry.id, *waits))
    ):
        return say.state_being_replaced()
    return STATES[entry.status]()


def nothing_left_over(db: Session, town: Town) -> Iterator[str]:
    """Nothing waits that could be sent, nothing was given up or set aside."""
    waiting = select(Outgoing).where(Outgoing.sent_at.is_(None), Outgoing.failed_at.is_(None))
    yield from (f"not sent: {row.body}" for row in db.scalars(waiting.where(Outgoing.not_before <= town.now)))
    lost = select(Outgoing).where(Outgoing.failed_at.is_not(None), Outgoing.failure != "unreachable")
    yield from (f"given up: {row.failure} {row.body}" for row in db.scalars(lost))
    yield from (f"set aside: {each.kind} {each.error}" for each in db.scalars(select(Quarantined)))
