"""A record that one account sent in, and another wants changed or taken off the list: both sides hear of it."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.notices import notice_in
from db.entries import Entry
from db.mailbox import Outgoing
from db.session import writing
from db.vocabulary import Kind, Origin
from tests.services.staff_room import GROUP, LEADER, Room
from tests.services.test_versions import both_approve, listed, newer_version, undoes

MAYOR = 11


def of_another(room: Room) -> Entry:
    """A record of the list that another account sent in."""
    record = listed(room)
    with writing(room.engine) as db:
        db.execute(update(Entry).where(Entry.id == record.id).values(submitter_id=MAYOR, origin=Origin.PERSON))
        return db.get_one(Entry, record.id)


def removal(room: Room, record: Entry, **more: object) -> int:
    """Somebody asks for it to be taken off the list."""
    public = {"place": {"id": record.place_id}, "leader": record.public["leader"], "aim": "remove"}
    about = {"about_id": record.id, "place_id": record.place_id, "public": public}
    return room.sends_in(kind=Kind.REMOVAL, **about, **more)


def test_a_mayor_hears_that_somebody_else_had_the_record_taken_off_the_list(room: Room) -> None:
    gone = removal(room, of_another(room))
    both_approve(room, gone)
    assert room.told(MAYOR) == ["told-taken-off"]
    with writing(room.engine) as db:
        leaves = db.scalars(select(Outgoing.not_before).where(Outgoing.chat_id == MAYOR)).one()
    assert leaves == room.at + timedelta(seconds=60), "not as long as it can be undone"
    assert undoes(room, gone) == "toast-undone"
    assert room.told(MAYOR) == []


def test_a_mayor_hears_that_somebody_elses_version_took_the_records_place(room: Room) -> None:
    both_approve(room, newer_version(room, of_another(room)))
    assert room.told(MAYOR) == ["told-made-way"]


def test_a_mayor_hears_of_no_change_of_their_own_from_another_account(room: Room) -> None:
    gone = removal(room, of_another(room), submitter_id=MAYOR)
    both_approve(room, gone)
    assert room.told(MAYOR) == ["told-settled-removal"]


def card(room: Room, entry: int) -> list[str]:
    """The lines of its card."""
    with writing(room.engine) as db:
        row = db.scalars(select(Outgoing).where(Outgoing.chat_id == GROUP, Outgoing.entry_id == entry)).one()
        return [line.id for line in notice_in(row).lines]


@pytest.mark.parametrize(("sender", "warned"), [(LEADER, True), (MAYOR, False)])
def test_the_card_says_that_the_record_came_from_another_account(room: Room, sender: int, warned: bool) -> None:
    record = of_another(room)
    gone = removal(room, record, submitter_id=sender)
    report = room.sends_in(kind=Kind.REPORT, about_id=record.id, leader_key=None)
    assert ("card-other-account" in card(room, gone)) is warned
    assert "card-other-account" not in card(room, report), "anybody may report a mistake"
