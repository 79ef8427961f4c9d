"""Every status × action × role × kind: what the table allows happens, and what it does not allow changes nothing."""

from dataclasses import replace
from itertools import product

import pytest
from sqlalchemy import Engine, func, select, update

from bot import taps
from bot.desk import Desk
from bot.rules.review import RULES, By, Rule, allowed, stands_as
from bot.services.review import hearing, reviewing
from bot.services.review.card_buttons import STEPS, buttons
from bot.visit import Visit
from db.asked import Asked
from db.entries import Entry
from db.history import Event
from db.vocabulary import Action, Kind, Role, Status
from tests.services.staff_room import ADMIN, OMAR, READER, STRANGER, Room

PEOPLE = {"reviewer": OMAR, "administrator": ADMIN, "reader": READER, "stranger": STRANGER}
ROLES = {OMAR: Role.REVIEWER, ADMIN: Role.ADMINISTRATOR, READER: Role.READER, STRANGER: None}
# How each action is carried out by the staff's screens: a button, or words that a button asked for.
PRESSED = {
    Action.HOLD: ("hold", ""),
    Action.ASK_CHANGES: ("decide", "a.{fitting}"),
    Action.DECLINE: ("decide", "d.duplicate"),
}
FITTING = {
    Kind.ENDORSEMENT: "proof-missing",
    Kind.EXAMPLE: "too-vague",
    Kind.REPORT: "error-unclear",
    Kind.REMOVAL: "proof-missing",
}
TYPED = {
    Action.CORRECT: ("correct", "leader"),
    Action.NOTE: ("note", ""),
    Action.SUSPEND: ("suspend", ""),
    Action.RESTORE: ("restore", ""),
    Action.REOPEN: ("reopen", ""),
}
BY_STAFF = (Action.APPROVE, *PRESSED, *TYPED)
BY_THE_SUBMITTER = (Action.RESUBMIT, Action.WITHDRAW)


def test_every_row_of_the_table_has_a_way_to_carry_it_out() -> None:
    assert {rule.action for rule in RULES} == {*BY_STAFF, *BY_THE_SUBMITTER}
    assert {rule.action for rule in RULES if rule.by is By.SUBMITTER} == set(BY_THE_SUBMITTER)


@pytest.fixture
def small_room(database: Engine) -> Room:
    """One approval publishes, and no group reads along."""
    return Room(database, approvals_endorsement=1, approvals_example=1, approvals_report=1)


@pytest.mark.parametrize("kind", list(Kind))
def test_only_what_the_table_allows_changes_an_entry(small_room: Room, kind: Kind) -> None:
    room = small_room
    entry = room.sends_in(kind, **_shape(kind))

    def everything(desk: Desk) -> list[str]:
        wrong = []
        for status, action, person, own in product(Status, BY_STAFF, PEOPLE.values(), (False, True)):
            if status is Status.PUBLISHED and kind in (Kind.REPORT, Kind.REMOVAL):
                continue  # the database refuses a report or a removal that is public
            with desk.db.begin_nested() as attempt:
                desk.db.execute(
                    update(Entry).where(Entry.id == entry).values(status=status, submitter_id=person if own else 77)
                )
                before = _state(desk, entry)
                _carry_out(desk, room, entry, action, person)
                changed = _state(desk, entry) != before
                attempt.rollback()
            desk.db.expire_all()
            if changed != _expected(kind, status, action, ROLES[person], own):
                wrong.append(f"{action} of a {status} {kind} by {person}, own: {own}: changed {changed}")
        return wrong

    assert room.turn(everything) == []


def _shape(kind: Kind) -> dict[str, object]:
    public = {"place": {"id": 2}, "office": "mayor", "leader": "Asha Nabirye", "title": "A title that is long"}
    return {"public": public if kind is not Kind.REPORT else {}, "place_id": 2, "leader_key": "asha nabirye"}


def _expected(kind: Kind, status: Status, action: Action, role: Role | None, own: bool) -> bool:
    rows: tuple[Rule, ...] = allowed(kind, status, stands_as(role, own), own)
    if action is Action.CORRECT and kind is Kind.EXAMPLE:
        return False  # an example has no leader's name to correct; its title is tried elsewhere
    return action in {rule.action for rule in rows}


def _state(desk: Desk, entry: int) -> tuple[object, ...]:
    columns = (Entry.status, Entry.round, Entry.content_version, Entry.approvals, Entry.holder_id)
    row = desk.db.execute(select(*columns).where(Entry.id == entry)).one()
    events = desk.db.execute(select(func.count(Event.id)).where(Event.entry_id == entry)).scalar_one()
    return (*row, events)


def _carry_out(desk: Desk, room: Room, entry: int, action: Action, person: int) -> None:
    visit = room.visit(person)
    kind = desk.db.get_one(Entry, entry).kind
    if action is Action.APPROVE:
        step, extra = ("approve", "") if kind is Kind.REPORT else ("level", "letter")
    elif action in PRESSED:
        step, extra = PRESSED[action]
        extra = extra.format(fitting=FITTING[kind])
    else:
        return _type(desk, room, entry, TYPED[action], person)
    tap = taps.ReviewStep(entry, 1, step, extra)
    reviewing.pressed(_with(visit, tap), desk)
    return None


def _type(desk: Desk, room: Room, entry: int, step: tuple[str, str], person: int) -> None:
    asked = Asked(person_id=person, entry_id=entry, version=1, step=step[0], extra=step[1], asked_at=desk.now)
    desk.db.merge(asked)
    desk.db.flush()
    hearing.hear(room.visit(person, chat=person, kind="text", text="Some words for it"), desk)


def _with(visit: Visit, tap: taps.ReviewStep) -> Visit:
    return replace(visit, kind="press", tap=tap, message=700)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_buttons_of_a_card_are_exactly_what_its_reader_may_do(small_room: Room, kind: Kind) -> None:
    room = small_room
    entry = room.sends_in(kind, **_shape(kind))
    words = {word: action for action, word, _ in STEPS}

    def everything(desk: Desk) -> list[str]:
        wrong = []
        for status, person, own in product(Status, (OMAR, ADMIN, READER), (False, True)):
            if status is Status.PUBLISHED and kind in (Kind.REPORT, Kind.REMOVAL):
                continue
            with desk.db.begin_nested() as attempt:
                desk.db.execute(
                    update(Entry).where(Entry.id == entry).values(status=status, submitter_id=person if own else 77)
                )
                desk.db.expire_all()
                rows = buttons(desk, desk.db.get_one(Entry, entry), person)
                attempt.rollback()
            desk.db.expire_all()
            offered = {words[b.tap.step] for row in rows for b in row if b.tap.step in words}  # type: ignore[union-attr]
            rules = allowed(kind, status, stands_as(ROLES[person], own), own)
            if offered != {rule.action for rule in rules} & set(words.values()):
                wrong.append(f"{status} {kind} for {person}, own: {own}: {offered}")
        return wrong

    assert room.turn(everything) == []
