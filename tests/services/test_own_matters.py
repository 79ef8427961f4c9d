"""Nobody decides on a matter of their own: what they sent in, and what is about a record that they sent in."""

from itertools import product
from typing import Any

import pytest
from sqlalchemy import Engine, update

from bot import taps
from bot.desk import Desk
from bot.services.review import queueing
from bot.services.review.card_buttons import buttons
from bot.visit import Reply, Rows
from db.asked import Asked
from db.entries import Entry, Move, move
from db.people import Staff
from db.session import writing
from db.vocabulary import Action, Kind, Origin, Role, Status
from tests.services.staff_room import ADMIN, LEADER, OMAR, RUTH, SALMA, Room, replies, toast
from tests.services.test_review_matrix import BY_STAFF, _carry_out, _shape, _state

LINKS = {kind: "about_id" if kind in (Kind.REPORT, Kind.REMOVAL) else "replaces_id" for kind in Kind}
STEPS = ("confidential", "bar", "note", "hold", "files", "decline", "ask", "correct", "approve")


@pytest.fixture
def small_room(database: Engine) -> Room:
    """One approval publishes."""
    return Room(database, approvals_endorsement=1, approvals_example=1, approvals_report=1)


def published(room: Room, by: int = OMAR, **more: Any) -> int:
    """A record that somebody sent in, on the public list."""
    entry = room.sends_in(submitter_id=by, **more)
    for person in {SALMA, RUTH, ADMIN} - {by}:
        room.approves(person, entry)
    assert room.entry(entry).status is Status.PUBLISHED
    room.waits(minutes=2)
    return entry


def steps_of(rows: Rows) -> list[taps.ReviewStep]:
    """What the buttons of a card do."""
    return [button.tap for row in rows for button in row if isinstance(button.tap, taps.ReviewStep)]


def is_asked(room: Room, person: int) -> bool:
    with writing(room.engine) as db:
        return db.get(Asked, person) is not None


@pytest.mark.parametrize("kind", list(Kind))
def test_about_a_record_of_ones_own_nothing_can_be_done_but_taking_it_off_for_now(small_room: Room, kind: Kind) -> None:
    room = small_room
    mine = published(room)
    entry = room.sends_in(kind, **_shape(kind), **{LINKS[kind]: mine})

    def everything(desk: Desk) -> set[tuple[Status, Action]]:
        done = set()
        for status, action, person in product(Status, BY_STAFF, (OMAR, ADMIN)):
            if status is Status.PUBLISHED and kind in (Kind.REPORT, Kind.REMOVAL):
                continue  # the database refuses a report or a removal that is public
            with desk.db.begin_nested() as attempt:
                desk.db.execute(update(Entry).where(Entry.id == mine).values(submitter_id=person))
                desk.db.execute(update(Entry).where(Entry.id == entry).values(status=status))
                before = _state(desk, entry)
                _carry_out(desk, room, entry, action, person)
                if _state(desk, entry) != before:
                    done.add((status, action))
                attempt.rollback()
            desk.db.expire_all()
        return done

    brake = {(Status.PUBLISHED, Action.SUSPEND)} if kind in (Kind.ENDORSEMENT, Kind.EXAMPLE) else set()
    assert room.turn(everything) == brake


@pytest.mark.parametrize("step", STEPS)
def test_whoever_is_complained_of_neither_reads_who_complained_nor_blocks_nor_declines(room: Room, step: str) -> None:
    report = room.sends_in(Kind.REPORT, about_id=published(room))
    said = toast(room.presses(OMAR, report, step))
    assert said in ("toast-own-record", "toast-not-for-this-kind")
    assert not is_asked(room, OMAR)
    assert toast(room.presses(SALMA, report, "confidential")) != "toast-own-record"


def test_a_report_of_a_record_concerns_whoever_sent_the_version_that_stands_by_now(room: Room) -> None:
    first = published(room, by=LEADER)
    report = room.sends_in(Kind.REPORT, about_id=first)
    published(room, by=OMAR, replaces_id=first)
    assert toast(room.presses(OMAR, report, "approve")) == "toast-own-record"
    assert toast(room.presses(SALMA, report, "approve")) == "toast-settled"


def test_what_one_has_imported_is_no_matter_of_ones_own_once_others_have_approved_it(room: Room) -> None:
    record = published(room, by=ADMIN, origin=Origin.IMPORT)
    report = room.sends_in(Kind.REPORT, about_id=record)
    assert toast(room.presses(ADMIN, report, "approve")) == "toast-settled"


def test_the_database_refuses_it_too(room: Room) -> None:
    report = room.sends_in(Kind.REPORT, about_id=published(room))

    def settles(person: int) -> bool:
        step = Move(report, Action.APPROVE, (Status.PENDING,), Status.SETTLED, person, room.at, not_by_submitter=True)
        with writing(room.engine) as db:
            return move(db, step) is not None

    assert not settles(OMAR)
    assert settles(SALMA)


@pytest.mark.parametrize(("step", "status"), [("restore", Status.SUSPENDED), ("reopen", Status.DECLINED)])
def test_an_administrator_leaves_restoring_and_reopening_their_own_to_another(
    room: Room, step: str, status: Status
) -> None:
    mine = room.sends_in(submitter_id=ADMIN, place_id=2)
    with writing(room.engine) as db:
        db.execute(update(Entry).where(Entry.id == mine).values(status=status))
        db.get_one(Staff, SALMA).role = Role.ADMINISTRATOR
    assert toast(room.presses(ADMIN, mine, step)) == "toast-own-entry"
    room.presses(SALMA, mine, step)
    room.types(SALMA, "It was a mistake.")
    assert room.entry(mine).status is not status


def test_the_only_administrator_hears_what_to_do(room: Room) -> None:
    mine = room.sends_in(submitter_id=ADMIN)
    with writing(room.engine) as db:
        db.execute(update(Entry).where(Entry.id == mine).values(status=Status.SUSPENDED))
    assert toast(room.presses(ADMIN, mine, "restore")) == "toast-own-alone"
    assert room.entry(mine).status is Status.SUSPENDED


def test_words_typed_after_the_record_became_ones_own_restore_nothing(room: Room) -> None:
    record = published(room, by=LEADER)
    with writing(room.engine) as db:
        db.execute(update(Entry).where(Entry.id == record).values(status=Status.SUSPENDED))
    room.presses(ADMIN, record, "restore")
    with writing(room.engine) as db:
        db.execute(update(Entry).where(Entry.id == record).values(submitter_id=ADMIN))
    room.types(ADMIN, "It was a mistake.")
    assert room.entry(record).status is Status.SUSPENDED


def test_with_too_few_others_the_press_says_how_many_it_needs(room: Room) -> None:
    mine = room.sends_in(submitter_id=SALMA)
    assert toast(room.presses(SALMA, mine, "approve")) == "toast-own-entry"
    with writing(room.engine) as db:
        for person in (OMAR, RUTH):
            db.delete(db.get_one(Staff, person))
    assert toast(room.presses(SALMA, mine, "approve")) == "toast-own-few"


def test_in_private_the_card_says_why_it_has_no_buttons_to_decide(room: Room) -> None:
    report = room.sends_in(Kind.REPORT, about_id=published(room))

    def card(desk: Desk, person: int) -> tuple[Reply, set[str]]:
        shown = queueing.opened(room.visit(person, chat=person), desk, desk.db.get_one(Entry, report))
        return shown, {tap.step for tap in steps_of(shown.buttons)}

    own, left = room.turn(lambda desk: card(desk, OMAR))
    assert "card-own" in [line.id for line in own.lines]
    assert left == {"history", "next"}
    others, _ = room.turn(lambda desk: card(desk, SALMA))
    assert "card-own" not in [line.id for line in others.lines]


def test_the_groups_card_stays_the_same_for_all(room: Room) -> None:
    report = room.sends_in(Kind.REPORT, about_id=published(room))
    rows = room.turn(lambda desk: buttons(desk, desk.db.get_one(Entry, report), -500))
    assert {"approve", "decline", "confidential"} <= {tap.step for tap in steps_of(rows)}


def test_next_leaves_out_what_is_about_a_record_of_ones_own(room: Room) -> None:
    record = published(room)
    room.sends_in(Kind.REPORT, about_id=record)
    other = room.sends_in()
    assert toast(room.presses(OMAR, other, "next")) == "toast-queue-empty"
    assert replies(room.presses(SALMA, other, "next"))


def test_declining_all_of_a_sender_spares_what_is_about_ones_own_record(room: Room) -> None:
    record = published(room)
    about_mine = room.sends_in(Kind.REMOVAL, about_id=record)
    two = [room.sends_in(public={"place": {"id": 1}, "leader": f"Asha {n}"}, leader_key=f"asha {n}") for n in (1, 2)]
    shown = replies(room.presses(OMAR, two[0], "all", "d.duplicate"))[0]
    (yes,) = (tap for tap in steps_of(shown.buttons) if tap.step == "sweep")
    room.presses(OMAR, two[0], "sweep", yes.extra)
    assert [room.entry(entry).status for entry in two] == [Status.DECLINED] * 2
    assert room.entry(about_mine).status is Status.PENDING
