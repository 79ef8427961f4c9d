"""What must be true of the database and of every screen after each step of a random walk; none of it asks the code.

This room is about entries and their history; `truths_told` about who hears of it, `truths_public` about what is public.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.drafts import Draft
from db.entries import Entry
from db.history import Decision, Event, PublicFile
from db.session import reading
from db.vocabulary import Action, DraftState, Kind, Status
from tests.faults.truths_public import public_truths
from tests.faults.truths_told import cards_are_true, nothing_left_over, told_once
from tests.town import Town

NEEDED = {Kind.ENDORSEMENT: 2, Kind.REMOVAL: 2, Kind.EXAMPLE: 1, Kind.REPORT: 1}  # approvals
SETTLING = (Kind.REPORT, Kind.REMOVAL)  # never public themselves
A, S = Action, Status
# Said once more by hand: what may happen to an entry. The code's own table is not looked at.
LEGAL = {
    (A.SUBMIT, None, S.PENDING),
    (A.APPROVE, S.PENDING, S.PENDING),
    (A.APPROVE, S.PENDING, S.PUBLISHED),
    (A.APPROVE, S.PENDING, S.SETTLED),
    (A.ASK_CHANGES, S.PENDING, S.CHANGES_ASKED),
    (A.DECLINE, S.PENDING, S.DECLINED),
    (A.CORRECT, S.PENDING, S.PENDING),
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
    (A.UNDO, S.SETTLED, S.PENDING),
    (A.UNDO, S.CHANGES_ASKED, S.PENDING),
    (A.UNDO, S.DECLINED, S.PENDING),
    (A.UNDO, S.REPLACED, S.PUBLISHED),
    (A.UNDO, S.REPLACED, S.SUSPENDED),
    (A.UNDO, S.WITHDRAWN, S.PUBLISHED),
    (A.UNDO, S.WITHDRAWN, S.SUSPENDED),
    *((each, status, status) for each in (A.HOLD, A.NOTE) for status in Status),
}
BY_LEADER, BY_CHIEF = {A.SUBMIT, A.RESUBMIT, A.WITHDRAW}, {A.SUSPEND, A.RESTORE, A.REOPEN}
ROUNDS = (A.RESUBMIT, A.REOPEN, A.CORRECT)  # each begins a new one


def broken(town: Town, leaders: Sequence[int], chief: int, public: set[int]) -> list[str]:
    """Every truth that does not hold now; `public` are the entries that anybody may see."""
    with reading(town.engine) as db:
        entries = db.scalars(select(Entry).where(Entry.submitter_id.in_(leaders)).order_by(Entry.id)).all()
        found = [*_one_for_each_leader(db), *_one_form_for_each(db), *_shipped(db)]
        found += [*nothing_left_over(db, town), *public_truths(db, town, public), *cards_are_true(db, town)]
        for entry in entries:
            found += [f"{entry.reference}: {what}" for what in _of_entry(db, town, entry, chief)]
    return found


def _of_entry(db: Session, town: Town, entry: Entry, chief: int) -> Iterator[str]:
    events = db.scalars(select(Event).where(Event.entry_id == entry.id).order_by(Event.id)).all()
    yield from _history(entry, events)
    yield from (what for event in events for what in _who(entry, event, chief))
    yield from _approvals(db, entry, events)
    yield from _files(db, entry)
    yield from told_once(db, town, entry, events)


def _history(entry: Entry, events: Sequence[Event]) -> Iterator[str]:
    steps = [(event.action, event.before, event.after) for event in events]
    if illegal := [step for step in steps if step not in LEGAL]:
        yield f"illegal steps {illegal}"
    if [step[0] for step in steps].count(A.SUBMIT) != 1 or steps[0][0] is not A.SUBMIT:
        yield "its history does not begin with one submission"
    if any(one.after is not other.before for one, other in pairwise(events)) or events[-1].after is not entry.status:
        yield f"its history has a gap: {steps}, now {entry.status}"
    if entry.status is (S.PUBLISHED if entry.kind in SETTLING else S.SETTLED):
        yield f"a {entry.kind} is {entry.status}"
    if entry.round != 1 + sum(event.action in ROUNDS for event in events):
        yield f"round {entry.round} after {[event.action for event in events]}"


def _who(entry: Entry, event: Event, chief: int) -> Iterator[str]:
    """A record that goes because a removal was approved is withdrawn by staff."""
    theirs = event.action in BY_LEADER and "because" not in event.details
    own = event.actor_id == entry.submitter_id
    if own is not theirs or (event.action in BY_CHIEF and event.actor_id != chief):
        yield f"{event.action} by {event.actor_id}"


def _approvals(db: Session, entry: Entry, events: Sequence[Event]) -> Iterator[str]:
    decisions = db.scalars(select(Decision).where(Decision.entry_id == entry.id, Decision.round == entry.round)).all()
    approving = [decision for decision in decisions if decision.action is A.APPROVE]
    if len({decision.reviewer_id for decision in decisions}) != len(decisions):
        yield "somebody decided twice in one round"
    if entry.approvals != len(approving):
        yield f"{entry.approvals} approvals counted and {len(approving)} given"
    if entry.status in (S.PUBLISHED, S.SETTLED) and len(approving) != NEEDED[entry.kind]:
        yield f"{entry.status} with {len(approving)} approvals"
    if entry.status in (S.PUBLISHED, S.SETTLED) and {one.content_version for one in approving} != {
        entry.content_version
    }:
        yield "published by approvals of other words"
    if entry.submitter_id in {decision.reviewer_id for decision in decisions}:
        yield "decided by its own submitter"


def _files(db: Session, entry: Entry) -> Iterator[str]:
    """What was sent is kept, each file once."""
    kept = db.scalars(select(PublicFile).where(PublicFile.entry_id == entry.id).order_by(PublicFile.id)).all()
    sent = [(file["file_id"], file["kind"]) for file in entry.private.get("files") or ()]
    if [(file.file_id, file.kind) for file in kept] != sent:
        yield f"{len(sent)} files were sent and {len(kept)} are kept"


def _shipped(db: Session) -> Iterator[str]:
    """What was there before anybody came has a history too once something happens to it."""
    moved = select(Event.entry_id).join(Entry, Entry.id == Event.entry_id)
    moved = moved.where(Entry.shipped_as.is_not(None), Event.action != A.SUBMIT).distinct()
    for entry in db.scalars(select(Entry).where(Entry.id.in_(moved))).all():
        chain = db.scalars(select(Event).where(Event.entry_id == entry.id).order_by(Event.id)).all()
        if any(one.after is not other.before for one, other in pairwise(chain)) or chain[-1].after is not entry.status:
            yield f"{entry.reference}: its history has a gap, now {entry.status}"


def _one_for_each_leader(db: Session) -> Iterator[str]:
    published = select(Entry).where(Entry.kind == Kind.ENDORSEMENT, Entry.status == S.PUBLISHED)
    keys = sorted((e.declaration_id, e.place_id or 0, e.leader_key or "") for e in db.scalars(published))
    yield from (f"published twice: {key}" for key, same in groupby(keys) if len(list(same)) > 1)


def _one_form_for_each(db: Session) -> Iterator[str]:
    people = sorted(db.scalars(select(Draft.person_id).where(Draft.state == DraftState.OPEN)))
    yield from (f"{one} has two forms open" for one, other in pairwise(people) if one == other)
