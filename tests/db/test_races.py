"""Two people at the same moment: exactly one of them wins, on either database, from real threads."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier
from typing import TypeVar

from sqlalchemy import Engine, func, select

from db.entries import Entry, Move, decide, move
from db.facts import known, learn, learn_first, register_changed, register_version
from db.history import Decision, Event
from db.session import make_engine, reading, writing
from db.staff import accept, invite
from db.vocabulary import Action, Proof, Role, Status
from tests.db.test_entries import ADA, MAYOR, NOW, approval, pending, step

REVIEWERS = range(2001, 2009)
Result = TypeVar("Result")


def at_once(work: Callable[[int], Result]) -> list[Result]:
    """The work of eight people who begin at the same moment."""
    ready = Barrier(len(REVIEWERS))

    def begin(person: int) -> Result:
        ready.wait()
        return work(person)

    with ThreadPoolExecutor(len(REVIEWERS)) as threads:
        return list(threads.map(begin, REVIEWERS))


def test_of_eight_approvals_at_once_exactly_two_count(database: Engine) -> None:
    with writing(database) as db:
        entry = pending(db)
        steps = {reviewer: approval(entry, reviewer) for reviewer in REVIEWERS}

    def approve(reviewer: int) -> bool:
        with writing(database) as db:
            event = move(db, steps[reviewer])
            if event:
                decide(db, event, Proof.LETTER)
            return event is not None

    assert sum(at_once(approve)) == 2
    with reading(database) as db:
        found = db.get_one(Entry, entry.id)
        assert (found.status, found.approvals) == (Status.PUBLISHED, 2)
        assert db.scalar(select(func.count()).select_from(Decision).where(Decision.entry_id == entry.id)) == 2


def test_one_reviewer_who_presses_on_eight_screens_counts_once(database: Engine) -> None:
    with writing(database) as db:
        same = approval(pending(db), ADA)

    def approve(_screen: int) -> bool:
        with writing(database) as db:
            event = move(db, same)
            if event:
                decide(db, event, Proof.LETTER)
            return event is not None

    assert sum(at_once(approve)) == 1
    with reading(database) as db:
        assert db.get_one(Entry, same.entry_id).approvals == 1


def test_approve_and_decline_at_once_end_with_one_decision(database: Engine) -> None:
    with writing(database) as db:
        entry = pending(db)
        approve = {reviewer: approval(entry, reviewer, needed=1) for reviewer in REVIEWERS}
        decline = {r: step(entry, Action.DECLINE, Status.PENDING, Status.DECLINED, r) for r in REVIEWERS}

    def act(reviewer: int) -> bool:
        chosen: Move = approve[reviewer] if reviewer % 2 else decline[reviewer]
        with writing(database) as db:
            return move(db, chosen) is not None

    assert sum(at_once(act)) == 1
    with reading(database) as db:
        assert db.scalar(select(func.count()).select_from(Event).where(Event.entry_id == entry.id)) == 2


def test_an_undo_and_eight_other_steps_at_once_never_take_back_more_than_the_last(database: Engine) -> None:
    with writing(database) as db:
        entry = pending(db)
        noted = move(db, step(entry, Action.NOTE, Status.PENDING, None))
        assert noted
        guarded = [step(entry, Action.NOTE, Status.PENDING, None, r, last_event_id=noted.id) for r in REVIEWERS]

    def act(reviewer: int) -> bool:
        with writing(database) as db:
            return move(db, guarded[REVIEWERS.index(reviewer)]) is not None

    assert sum(at_once(act)) == 1


def test_an_invitation_lets_only_one_of_eight_visitors_in(database: Engine) -> None:
    with writing(database) as db:
        token = invite(db, Role.REVIEWER, NOW, NOW + timedelta(days=7), made_by=MAYOR)

    def join(person: int) -> Role | None:
        with writing(database) as db:
            return accept(db, token, person, NOW, makers=(MAYOR,))

    joined = at_once(join)
    assert joined.count(Role.REVIEWER) == 1
    assert joined.count(None) == 7


def test_no_change_of_the_register_goes_uncounted(database: Engine) -> None:
    with reading(database) as db:
        before = register_version(db)

    def change(_person: int) -> None:
        with writing(database) as db:
            register_changed(db)

    at_once(change)
    with reading(database) as db:
        assert register_version(db) == before + 8


def test_eight_copies_open_a_new_file_at_once_and_none_is_turned_away(tmp_path: Path) -> None:
    # Turning WAL on fails at once, without waiting, while another connection does the same: seen in 1 of 200 starts.
    for attempt in range(10):
        url = f"sqlite:///{tmp_path / f'{attempt}.sqlite3'}"

        def begin(_copy: int, url: str = url) -> str | None:
            engine = make_engine(url)
            with engine.begin() as connection:
                mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
            engine.dispose()
            return mode

        assert at_once(begin) == ["wal"] * 8


def test_of_eight_who_learn_a_new_fact_at_once_one_is_the_first_and_nobody_fails(database: Engine) -> None:
    def first(person: int) -> bool:
        with writing(database) as db:
            return learn_first(db, "who was first", person)

    def also(person: int) -> None:
        with writing(database) as db:
            learn(db, "who was last", person)

    won = at_once(first)
    at_once(also)
    with reading(database) as db:
        assert [person for person, it in zip(REVIEWERS, won, strict=True) if it] == [known(db, "who was first")]
        assert known(db, "who was last") in REVIEWERS
