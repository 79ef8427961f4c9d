"""Many people at the same moment, each in a transaction and thread of their own."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot import taps
from bot.desk import Desk
from bot.services.forms.withdrawing import withdrawn
from bot.services.people import privacy
from bot.services.staff.joining import join
from bot.visit import Chat, Visit
from db.entries import Entry
from db.history import Decision
from db.people import Person, Staff
from db.session import writing
from db.staff import invite
from db.vocabulary import Action, Kind, Role, Status
from tests.services.staff_room import LEADER, OMAR, RUTH, SALMA, Room, toast

CROWD = 16


def crowd(room: Room) -> list[int]:
    """Sixteen more reviewers."""
    people = list(range(1000, 1000 + CROWD))
    with writing(room.engine) as db:
        for person in people:
            db.add(Person(id=person, name=f"P{person}", language="en", first_seen=room.at, last_seen=room.at))
            db.add(Staff(person_id=person, role=Role.REVIEWER, since=room.at))
    return people


def test_sixteen_approvals_at_once_publish_once_and_count_as_two(room: Room) -> None:
    entry = room.sends_in()
    people = crowd(room)
    room.turn(lambda desk: None)  # the register is read before the rush
    with ThreadPoolExecutor(CROWD) as threads:
        toasts = Counter(threads.map(lambda person: room.approves(person, entry), people))
    assert toasts["toast-approved"] == 1
    assert toasts["toast-published"] == 1
    assert toasts["toast-first"] == CROWD - 2
    published = room.entry(entry)
    assert (published.status, published.approvals) == (Status.PUBLISHED, 2)
    with writing(room.engine) as db:
        assert len(db.scalars(select(Decision).where(Decision.entry_id == entry)).all()) == 2
    assert room.told(LEADER) == ["told-published-endorsement"]


def test_one_reviewer_pressing_eight_times_at_once_approves_once(room: Room) -> None:
    entry = room.sends_in()
    room.turn(lambda desk: None)
    with ThreadPoolExecutor(8) as threads:
        toasts = Counter(threads.map(lambda _: room.approves(SALMA, entry), range(8)))
    assert toasts == {"toast-approved": 1, "toast-already-yours": 7}
    assert room.entry(entry).approvals == 1


def test_of_an_approval_and_a_decline_at_once_only_one_counts(room: Room) -> None:
    entry = room.sends_in(Kind.EXAMPLE)
    room.turn(lambda desk: None)
    acts = ((SALMA, "level", "letter"), (OMAR, "decide", "d.duplicate"), (RUTH, "decide", "a.too-vague"))
    with ThreadPoolExecutor(3) as threads:
        toasts = list(threads.map(lambda act: toast(room.presses(act[0], entry, act[1], act[2])), acts))
    assert toasts.count("toast-first") == 2
    assert len(room.told(LEADER)) == 1


def withdraws(change: int, desk: Desk) -> bool:
    return withdrawn(desk, desk.db.get_one(Entry, change), LEADER)


def test_a_leader_who_withdraws_a_change_while_it_is_approved_keeps_the_version_that_stood(room: Room) -> None:
    standing = room.sends_in()
    for reviewer in (SALMA, OMAR):
        room.approves(reviewer, standing)
    room.waits(minutes=2)
    for _ in range(6):
        change = room.sends_in(replaces_id=standing)
        room.approves(SALMA, change)
        with ThreadPoolExecutor(3) as threads:
            threads.submit(room.approves, OMAR, change)
            gone = threads.submit(room.turn, partial(withdraws, change))
            threads.submit(room.approves, RUTH, change)
        assert gone.result() is True
        assert (room.entry(change).status, room.entry(standing).status) == (Status.WITHDRAWN, Status.PUBLISHED)
    room.waits(minutes=2)
    listed = room.turn(lambda desk: {who.entry for who in desk.house.register.signatories.values()})
    assert standing in listed
    assert room.told(LEADER).count("told-published-endorsement") == 1


def test_sixteen_people_with_one_invitation_make_one_reviewer(room: Room) -> None:
    with writing(room.engine) as db:
        token = invite(db, Role.REVIEWER, room.at, room.at + timedelta(hours=72))
    room.turn(lambda desk: None)

    def come(person: int) -> str:
        visit = room.visit(person, chat=person)
        while True:
            try:
                answers = room.turn(lambda desk: join(visit, desk, token))
            except OperationalError:  # SQLite makes them queue; the turn tries again
                continue
            return str((answers[0] if isinstance(answers, tuple) else answers).lines[0].id)

    with ThreadPoolExecutor(CROWD) as threads:
        said = Counter(threads.map(come, range(2000, 2000 + CROWD)))
    assert said == {"join-welcome": 1, "join-void": CROWD - 1}


def erases(person: int, desk: Desk) -> object:
    visit = Visit(person, "Leader", "en", person, Chat.PRIVATE, desk.now, tap=taps.Privacy("erase-yes"), kind="press")
    return privacy.step(visit, desk)


def test_a_leader_who_erases_their_data_while_the_record_is_taken_off_the_list_leaves_nothing_in_it(room: Room) -> None:
    for leader in range(3000, 3008):
        with writing(room.engine) as db:
            db.add(Person(id=leader, name="Leader", language="en", first_seen=room.at, last_seen=room.at))
        record = room.sends_in(submitter_id=leader, leader_key=f"leader {leader}")
        gone = room.sends_in(kind=Kind.REMOVAL, about_id=record)
        for reviewer, entry in ((SALMA, record), (OMAR, record), (SALMA, gone)):
            room.approves(reviewer, entry)
        room.waits(minutes=2)
        room.turn(lambda desk: None)
        with ThreadPoolExecutor(2) as threads:
            taken_off = threads.submit(room.approves, OMAR, gone)
            threads.submit(room.turn, partial(erases, leader)).result()
        assert taken_off.result() == "toast-settled"
        found = room.entry(record)
        assert (found.status, found.submitter_id) == (Status.WITHDRAWN, None)
        first = next(event.action for event in room.history(record) if event.action in (Action.ERASE, Action.WITHDRAW))
        assert (found.public == {}) is (first is Action.WITHDRAW), "what was on the list when it was erased stays"
