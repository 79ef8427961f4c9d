"""The one writer of a status: what moves, what refuses, and what is written down of it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.declarations import Declaration
from db.entries import Entry, Move, decide, move, open_entry, take_back
from db.history import Decision, Event
from db.places import Place
from db.references import new_reference
from db.session import writing
from db.vocabulary import Action, Kind, Origin, Proof, Status

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
MAYOR, ADA, BEN = 1001, 2001, 2002


@pytest.fixture
def db(database: Engine) -> Iterator[Session]:
    with writing(database) as session:
        yield session


def pending(db: Session, **other: Any) -> Entry:
    """A new endorsement of Mumbai, which nobody has endorsed yet."""
    place = db.scalars(select(Place).where(Place.slug == "mumbai-in")).one()
    facts: dict[str, Any] = {
        "kind": Kind.ENDORSEMENT,
        "status": Status.PENDING,
        "place_id": place.id,
        "leader_key": "anna de souza",
        "submitter_id": MAYOR,
    }
    entry = Entry(
        reference=new_reference(db),
        declaration_id=db.scalars(select(Declaration.id)).first(),
        origin=Origin.PERSON,
        public={"place": {"id": place.id}, "leader": "Anna de Souza", "office": "mayor"},
        private={},
        saw={},
        made_at=NOW,
        waiting_since=NOW,
        **facts | other,
    )
    open_entry(db, entry, entry.submitter_id, NOW)
    return entry


def approval(entry: Entry, reviewer: int, **other: Any) -> Move:
    facts: dict[str, Any] = {"needed": 2, "content_version": 1, "not_by_submitter": True, "first_decision": True}
    return Move(entry.id, Action.APPROVE, {Status.PENDING}, Status.PUBLISHED, reviewer, NOW, **facts | other)


def step(entry: Entry, action: Action, before: Status, after: Status | None, actor: int = ADA, **other: Any) -> Move:
    return Move(entry.id, action, {before}, after, actor, NOW, **other)


def test_a_new_entry_begins_its_history(db: Session) -> None:
    entry = pending(db)
    event = db.scalars(select(Event).where(Event.entry_id == entry.id)).one()
    assert (event.action, event.before, event.after, event.actor_id) == (Action.SUBMIT, None, Status.PENDING, MAYOR)


def test_the_first_of_two_approvals_leaves_the_entry_pending_and_the_second_publishes_it(db: Session) -> None:
    entry = pending(db)
    first = move(db, approval(entry, ADA))
    assert first
    decide(db, first, Proof.LETTER)
    assert (entry.status, entry.approvals) == (Status.PENDING, 1)
    second = move(db, approval(entry, BEN, changes={"proof": Proof.LETTER, "public_from": NOW}))
    assert second
    assert (entry.status, entry.approvals, entry.proof) == (Status.PUBLISHED, 2, Proof.LETTER)
    assert (first.before, first.after) == (Status.PENDING, Status.PENDING)
    assert (second.before, second.after) == (Status.PENDING, Status.PUBLISHED)


def test_a_reviewer_counts_only_once_in_a_round(db: Session) -> None:
    entry = pending(db)
    event = move(db, approval(entry, ADA))
    assert event
    decide(db, event, Proof.LETTER)
    assert move(db, approval(entry, ADA)) is None
    assert (entry.status, entry.approvals) == (Status.PENDING, 1)


def test_the_database_itself_refuses_a_second_decision_in_one_round(db: Session) -> None:
    event = move(db, approval(pending(db), ADA))
    assert event
    decide(db, event, Proof.LETTER)
    with pytest.raises(IntegrityError), db.begin_nested():
        decide(db, event, Proof.CALLED)


def test_nobody_approves_an_entry_of_their_own(db: Session) -> None:
    entry = pending(db)
    assert move(db, approval(entry, MAYOR)) is None
    own = move(db, approval(entry, MAYOR, not_by_submitter=False))
    assert own
    with pytest.raises(IntegrityError), db.begin_nested():
        decide(db, own, Proof.LETTER)


def test_an_approval_binds_to_the_content_the_reviewer_saw(db: Session) -> None:
    entry = pending(db)
    corrected = step(
        entry,
        Action.CORRECT,
        Status.PENDING,
        None,
        changes={"content_version": Entry.content_version + 1},
        new_round=True,
    )
    assert move(db, corrected)
    assert move(db, approval(entry, BEN)) is None
    assert move(db, approval(entry, BEN, content_version=2))
    assert (entry.round, entry.content_version, entry.approvals) == (2, 2, 1)


def test_a_new_round_forgets_the_approvals_and_lets_the_same_reviewers_decide_again(db: Session) -> None:
    entry = pending(db)
    event = move(db, approval(entry, ADA))
    assert event
    decide(db, event, Proof.LETTER)
    assert move(db, step(entry, Action.ASK_CHANGES, Status.PENDING, Status.CHANGES_ASKED, BEN, reason_code="unclear"))
    assert move(db, step(entry, Action.RESUBMIT, Status.CHANGES_ASKED, Status.PENDING, MAYOR, new_round=True))
    assert (entry.round, entry.approvals) == (2, 0)
    again = move(db, approval(entry, ADA))
    assert again
    decide(db, again, Proof.LETTER)
    assert db.scalar(select(func.count()).select_from(Decision).where(Decision.entry_id == entry.id)) == 2


def test_the_first_final_decision_wins_and_a_later_one_changes_nothing(db: Session) -> None:
    entry = pending(db)
    assert move(db, step(entry, Action.DECLINE, Status.PENDING, Status.DECLINED, words="not the mayor"))
    assert move(db, approval(entry, BEN)) is None
    assert entry.status is Status.DECLINED
    assert db.scalar(select(func.count()).select_from(Event).where(Event.entry_id == entry.id)) == 2


def test_a_note_leaves_the_entry_where_it_is_but_stays_in_its_history(db: Session) -> None:
    entry = pending(db)
    noted = move(db, step(entry, Action.NOTE, Status.PENDING, None, words="called the office"))
    assert noted
    assert (noted.before, noted.after, noted.words) == (Status.PENDING, Status.PENDING, "called the office")


def test_an_undo_only_takes_back_the_very_last_step(db: Session) -> None:
    entry = pending(db)
    declined = move(db, step(entry, Action.DECLINE, Status.PENDING, Status.DECLINED))
    assert declined
    decide(db, declined, None)
    assert move(db, step(entry, Action.REOPEN, Status.DECLINED, Status.PENDING, BEN))
    late = step(entry, Action.UNDO, Status.PENDING, Status.PENDING, last_event_id=declined.id)
    assert move(db, late) is None


def test_an_undone_decision_may_be_made_again(db: Session) -> None:
    entry = pending(db)
    declined = move(db, step(entry, Action.DECLINE, Status.PENDING, Status.DECLINED))
    assert declined
    decide(db, declined, None)
    undone = step(entry, Action.UNDO, Status.DECLINED, Status.PENDING, last_event_id=declined.id)
    assert move(db, undone)
    take_back(db, entry.id, entry.round, ADA)
    assert move(db, approval(entry, ADA))


def test_only_the_submitter_withdraws(db: Session) -> None:
    entry = pending(db)
    assert move(db, step(entry, Action.WITHDRAW, Status.PENDING, Status.WITHDRAWN, ADA, by_submitter=True)) is None
    assert move(db, step(entry, Action.WITHDRAW, Status.PENDING, Status.WITHDRAWN, MAYOR, by_submitter=True))


def test_many_may_be_pending_for_one_leader_but_only_one_is_published(db: Session) -> None:
    first, second = pending(db), pending(db, submitter_id=MAYOR + 1)
    assert move(db, approval(first, ADA, needed=1))
    with pytest.raises(IntegrityError), db.begin_nested():
        move(db, approval(second, BEN, needed=1))
    db.expire_all()
    assert (first.status, second.status) == (Status.PUBLISHED, Status.PENDING)


def test_another_leader_of_the_same_place_may_be_published_too(db: Session) -> None:
    first, second = pending(db), pending(db, leader_key="ravi menon")
    assert move(db, approval(first, ADA, needed=1))
    assert move(db, approval(second, ADA, needed=1))


def test_nothing_is_published_without_a_place(db: Session) -> None:
    entry = pending(db, place_id=None)
    with pytest.raises(IntegrityError), db.begin_nested():
        move(db, approval(entry, ADA, needed=1))


def test_a_moment_without_a_zone_is_refused_and_one_elsewhere_is_kept_in_utc(db: Session) -> None:
    entry = pending(db)
    entry.decided_at = NOW.astimezone(tz=None) + timedelta(hours=1)
    db.flush()
    db.expire_all()
    assert entry.decided_at == NOW + timedelta(hours=1)
    assert entry.decided_at.tzinfo is UTC
    with pytest.raises(Exception, match="needs a time zone"), db.begin_nested():
        db.execute(select(Entry).where(Entry.made_at > NOW.replace(tzinfo=None)))
