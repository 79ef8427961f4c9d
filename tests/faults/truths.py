"""What must be true of the database and of every screen after each step of a random walk; none of it asks the code."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import groupby, pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.drafts import Draft
from db.entries import Entry
from db.history import Decision, Event
from db.mailbox import Outgoing, Quarantined
from db.people import Person
from db.session import reading
from db.vocabulary import Action, DraftState, Kind, Status
from messages import say
from tests.town import Town

UNDO = timedelta(seconds=60)
NEEDED = 2  # approvals of an endorsement
A, S = Action, Status
# Said once more by hand: what may happen to an entry. The code's own table is not looked at.
LEGAL = {
    (A.SUBMIT, None, S.PENDING),
    (A.APPROVE, S.PENDING, S.PENDING),
    (A.APPROVE, S.PENDING, S.PUBLISHED),
    (A.ASK_CHANGES, S.PENDING, S.CHANGES_ASKED),
    (A.DECLINE, S.PENDING, S.DECLINED),
    (A.RESUBMIT, S.CHANGES_ASKED, S.PENDING),
    (A.RESUBMIT, S.PENDING, S.PENDING),
    (A.WITHDRAW, S.PENDING, S.WITHDRAWN),
    (A.WITHDRAW, S.CHANGES_ASKED, S.WITHDRAWN),
    (A.WITHDRAW, S.PUBLISHED, S.WITHDRAWN),
    (A.WITHDRAW, S.SUSPENDED, S.WITHDRAWN),
    (A.SUSPEND, S.PUBLISHED, S.SUSPENDED),
    (A.RESTORE, S.SUSPENDED, S.PUBLISHED),
    (A.REOPEN, S.DECLINED, S.PENDING),
    (A.REPLACE, S.PUBLISHED, S.REPLACED),
    (A.REPLACE, S.SUSPENDED, S.REPLACED),
    (A.UNDO, S.PENDING, S.PENDING),
    (A.UNDO, S.PUBLISHED, S.PENDING),
    (A.UNDO, S.CHANGES_ASKED, S.PENDING),
    (A.UNDO, S.DECLINED, S.PENDING),
    (A.UNDO, S.REPLACED, S.PUBLISHED),
    (A.UNDO, S.REPLACED, S.SUSPENDED),
    *((A.HOLD, each, each) for each in Status),
}
BY_LEADER, BY_CHIEF = {A.SUBMIT, A.RESUBMIT, A.WITHDRAW}, {A.SUSPEND, A.RESTORE, A.REOPEN}
TELLING = {
    A.ASK_CHANGES: say.told_changes_asked,
    A.DECLINE: say.told_declined,
    A.SUSPEND: say.told_suspended,
    A.RESTORE: say.told_restored,
    A.REOPEN: say.told_reopened,
}


def broken(town: Town, leaders: Sequence[int], chief: int) -> list[str]:
    """Every truth that does not hold now."""
    with reading(town.engine) as db:
        entries = db.scalars(select(Entry).where(Entry.submitter_id.in_(leaders)).order_by(Entry.id)).all()
        found = [*_one_for_each_leader(db), *_nothing_left_over(db, town), *_public_is_published(db, town)]
        for entry in entries:
            found += [f"{entry.reference}: {what}" for what in _of_entry(db, town, entry, chief)]
    return found


def _of_entry(db: Session, town: Town, entry: Entry, chief: int) -> Iterator[str]:
    events = db.scalars(select(Event).where(Event.entry_id == entry.id).order_by(Event.id)).all()
    yield from _history(entry, events, chief)
    yield from _approvals(db, entry, events)
    yield from _notices(db, town, entry, events)


def _history(entry: Entry, events: Sequence[Event], chief: int) -> Iterator[str]:
    steps = [(event.action, event.before, event.after) for event in events]
    if [step for step in steps if step not in LEGAL]:
        yield f"illegal steps in {steps}"
    if [step[0] for step in steps].count(A.SUBMIT) != 1 or steps[0][0] is not A.SUBMIT:
        yield "its history does not begin with one submission"
    if any(one.after is not other.before for one, other in pairwise(events)) or events[-1].after is not entry.status:
        yield f"its history has a gap: {steps}, now {entry.status}"
    for event in events:
        own = event.actor_id == entry.submitter_id
        if own is not (event.action in BY_LEADER) or (event.action in BY_CHIEF and event.actor_id != chief):
            yield f"{event.action} by {event.actor_id}"


def _approvals(db: Session, entry: Entry, events: Sequence[Event]) -> Iterator[str]:
    decisions = db.scalars(select(Decision).where(Decision.entry_id == entry.id, Decision.round == entry.round)).all()
    approving = [decision for decision in decisions if decision.action is A.APPROVE]
    if len({decision.reviewer_id for decision in decisions}) != len(decisions):
        yield "somebody decided twice in one round"
    if entry.approvals != len(approving):
        yield f"{entry.approvals} approvals counted and {len(approving)} given"
    if entry.status is S.PUBLISHED and len(approving) < NEEDED:
        yield f"published with {len(approving)} approvals"
    if entry.status is S.PUBLISHED and {decision.content_version for decision in approving} != {entry.content_version}:
        yield "published by approvals of other words"
    if entry.submitter_id in {decision.reviewer_id for decision in decisions}:
        yield "decided by its own submitter"
    if entry.round != 1 + sum(event.action in (A.RESUBMIT, A.REOPEN) for event in events):
        yield f"round {entry.round} after {[event.action for event in events]}"


def _notices(db: Session, town: Town, entry: Entry, events: Sequence[Event]) -> Iterator[str]:
    """Each decision is told once when its minute is over, one that was undone never."""
    reader = db.get_one(Person, entry.submitter_id)
    for at, event in enumerate(events):
        if not _is_told(event):
            continue
        undone = _undone(events[at + 1 :])
        rows = db.scalars(select(Outgoing).where(Outgoing.event_id == event.id)).all()
        if len(rows) != (not undone):
            yield f"{event.action} is told {len(rows)} times, undone: {undone}"
        late = event.at + (timedelta() if event.action in BY_CHIEF else UNDO) <= town.now
        if not undone and late and reader.unreachable_since is None and not all(row.sent_at for row in rows):
            yield f"{event.action} is not told in time"


def _is_told(event: Event) -> bool:
    return event.action in TELLING or (event.action is A.APPROVE and event.after is S.PUBLISHED)


def _undone(later: Sequence[Event]) -> bool:
    following = [event.action for event in later if event.action is not A.HOLD]
    return following[:1] == [A.UNDO]


def _one_for_each_leader(db: Session) -> Iterator[str]:
    published = select(Entry).where(Entry.kind == Kind.ENDORSEMENT, Entry.status == S.PUBLISHED)
    keys = sorted((e.declaration_id, e.place_id or 0, e.leader_key or "") for e in db.scalars(published))
    yield from (f"published twice: {key}" for key, same in groupby(keys) if len(list(same)) > 1)


def _nothing_left_over(db: Session, town: Town) -> Iterator[str]:
    waiting = select(Outgoing).where(Outgoing.sent_at.is_(None), Outgoing.failed_at.is_(None))
    yield from (f"not sent: {row.body}" for row in db.scalars(waiting.where(Outgoing.not_before <= town.now)))
    lost = select(Outgoing).where(Outgoing.failed_at.is_not(None), Outgoing.failure != "unreachable")
    yield from (f"given up: {row.failure} {row.body}" for row in db.scalars(lost))
    yield from (f"set aside: {each.kind} {each.error}" for each in db.scalars(select(Quarantined)))
    people = sorted(db.scalars(select(Draft.person_id).where(Draft.state == DraftState.OPEN)))
    yield from (f"{one} has two forms open" for one, other in pairwise(people) if one == other)


def standing(db: Session, town: Town) -> set[int]:
    """The endorsements that are public now, by their history alone: a replaced one stands until the next is public."""
    endorsements = db.scalars(select(Entry).where(Entry.kind == Kind.ENDORSEMENT)).all()
    approvals = select(Event).where(Event.action == A.APPROVE, Event.after == S.PUBLISHED).order_by(Event.id)
    since = {event.entry_id: event.at + UNDO for event in db.scalars(approvals)}  # what was shipped has none
    public = {e.id for e in endorsements if e.status is S.PUBLISHED and since.get(e.id, town.now) <= town.now}
    coming = {e.replaces_id for e in endorsements if e.status is S.PUBLISHED and e.id not in public}
    return public | {e.id for e in endorsements if e.status is S.REPLACED and e.id in coming and e.public_from}


def _public_is_published(db: Session, town: Town) -> Iterator[str]:
    shown, true = set(town.app.present.house.register.signatories), standing(db, town)
    if shown != true:
        yield f"the register shows {shown - true} and hides {true - shown}"
