"""New versions, removals, places that were not in the register yet, and what an undo brings back."""

from dataclasses import replace

from sqlalchemy import func, select

from bot import taps
from bot.desk import Desk
from bot.rules.records.register import Register
from bot.services.forms import submissions
from bot.services.register.reading import read_register
from db.entries import Entry, Move, move
from db.places import LeaderName, Place
from db.session import writing
from db.vocabulary import Action, Kind, Status
from tests.services.staff_room import ADMIN, LEADER, OMAR, SALMA, Room, toast


def register(room: Room) -> Register:
    with writing(room.engine) as db:
        return read_register(db, room.at)


def listed(room: Room) -> Entry:
    """Some record of the shipped register."""
    with writing(room.engine) as db:
        return db.scalars(select(Entry).where(Entry.kind == Kind.ENDORSEMENT).order_by(Entry.id)).first()  # type: ignore[return-value]


def newer_version(room: Room, older: Entry, **public: object) -> int:
    content = {"place": {"id": older.place_id}, "office": "governor", "leader": older.public["leader"], **public}
    return room.sends_in(public=content, place_id=older.place_id, leader_key=older.leader_key, replaces_id=older.id)


def both_approve(room: Room, entry: int) -> str:
    room.approves(SALMA, entry)
    return room.approves(OMAR, entry)


def undoes(room: Room, entry: int) -> str:
    decision = [event for event in room.history(entry) if event.action is Action.APPROVE][-1]
    return toast(room.presses(OMAR, entry, "undo", str(decision.id)))


def test_a_new_version_takes_the_place_of_the_old_one_without_a_gap(room: Room) -> None:
    older = listed(room)
    newer = newer_version(room, older)
    assert both_approve(room, newer) == "toast-published"
    assert room.entry(older.id).status is Status.REPLACED
    assert older.id in register(room).signatories, "the old one stands for as long as the new one can be undone"
    room.waits(seconds=61)
    now = register(room).signatories
    assert older.id not in now
    assert now[newer].office == "governor"
    assert now[newer].gender == older.public.get("gender", "")
    assert now[newer].leader.in_language("ar") != now[newer].leader.in_language("en"), "its names are inherited"


def test_an_undone_new_version_leaves_the_old_one_as_it_was(room: Room) -> None:
    older = listed(room)
    newer = newer_version(room, older)
    both_approve(room, newer)
    assert undoes(room, newer) == "toast-undone"
    assert room.entry(older.id).status is Status.PUBLISHED
    room.waits(minutes=5)
    now = register(room).signatories
    assert older.id in now
    assert newer not in now
    with writing(room.engine) as db:
        assert not db.scalar(select(func.count()).select_from(LeaderName).where(LeaderName.entry_id == newer))


def test_declining_a_new_version_changes_nothing_that_is_public(room: Room) -> None:
    older = listed(room)
    newer = newer_version(room, older)
    assert toast(room.presses(SALMA, newer, "decide", "d.duplicate")) == "toast-decided"
    assert room.entry(older.id).status is Status.PUBLISHED


def test_a_second_endorsement_of_the_same_leader_and_place_is_refused_and_the_first_named(room: Room) -> None:
    older = listed(room)
    content = {"place": {"id": older.place_id}, "office": "mayor", "leader": older.public["leader"]}
    twin = room.sends_in(public=content, place_id=older.place_id, leader_key=older.leader_key)
    room.approves(SALMA, twin)
    (answer,) = room.presses(OMAR, twin, "level", "letter")
    assert answer.text.id == "toast-stands-already"  # type: ignore[union-attr]
    assert answer.text.values["reference"] == older.reference  # type: ignore[union-attr]
    assert room.entry(twin).approvals == 1


def test_an_approved_removal_takes_the_record_off_the_list_and_an_undo_puts_it_back(room: Room) -> None:
    record = listed(room)
    asked = room.sends_in(Kind.REMOVAL, public={"leader": record.public["leader"]}, about_id=record.id)
    assert both_approve(room, asked) == "toast-settled"
    assert room.entry(asked).status is Status.SETTLED
    assert room.entry(record.id).status is Status.WITHDRAWN
    assert record.id not in register(room).signatories
    assert room.told(LEADER) == ["told-settled-removal"]
    assert undoes(room, asked) == "toast-undone"
    assert room.entry(record.id).status is Status.PUBLISHED
    assert room.told(LEADER) == []


def test_whoever_asks_to_be_taken_off_goes_in_whatever_version_stands_by_then(room: Room) -> None:
    record = listed(room)
    asked = room.sends_in(Kind.REMOVAL, public={"leader": record.public["leader"]}, about_id=record.id)
    newer = room.sends_in(
        public=dict(record.public), replaces_id=record.id, leader_key=record.leader_key, place_id=record.place_id
    )
    both_approve(room, newer)
    room.waits(seconds=61)
    assert newer in register(room).signatories
    assert both_approve(room, asked) == "toast-settled"
    assert not {record.id, newer} & register(room).signatories.keys()
    assert undoes(room, asked) == "toast-undone"
    assert newer in register(room).signatories


def test_of_two_removals_one_is_enough(room: Room) -> None:
    record = listed(room)
    both = [room.sends_in(Kind.REMOVAL, public={"leader": "One"}, about_id=record.id) for _ in range(2)]
    for asked in both:
        assert both_approve(room, asked) == "toast-settled"
    assert undoes(room, both[0]) == "toast-undone"
    assert record.id not in register(room).signatories, "the other one said that it is off the list"


def test_a_report_is_settled_by_one_reviewer_without_a_level_of_proof(room: Room) -> None:
    report = room.sends_in(Kind.REPORT, about_id=listed(room).id)
    assert toast(room.presses(SALMA, report, "approve")) == "toast-settled"
    assert room.told(LEADER) == ["told-settled-report"]


def test_a_typed_place_becomes_a_place_once_however_often_it_is_endorsed(room: Room) -> None:
    first = room.sends_in()
    second = room.sends_in(
        public={"place": {"typed": " nansana EAST "}, "country": "UG", "office": "chair", "leader": "Peter Okot"},
        leader_key="peter okot",
    )
    both_approve(room, first)
    both_approve(room, second)
    assert room.entry(first).place_id == room.entry(second).place_id
    with writing(room.engine) as db:
        place = db.get_one(Place, room.entry(first).place_id)
    assert (place.country, place.slug) == ("UG", "nansana-east-ug")


def test_a_typed_place_that_the_register_knows_under_another_name_is_that_place(room: Room) -> None:
    known = listed(room)
    names = register(room).places[known.place_id or 0]
    typed = {"place": {"typed": names.names.in_language("ar")}, "country": names.country, "office": "chair"}
    entry = room.sends_in(public={**typed, "leader": "Somebody Else"}, leader_key="somebody else")
    both_approve(room, entry)
    assert room.entry(entry).place_id == known.place_id


def test_an_undone_publication_takes_its_new_place_along(room: Room) -> None:
    entry = room.sends_in()
    both_approve(room, entry)
    place = room.entry(entry).place_id
    undoes(room, entry)
    with writing(room.engine) as db:
        assert db.get(Place, place) is None


def test_an_entry_that_was_moved_on_is_not_undone(room: Room) -> None:
    entry = room.sends_in(Kind.EXAMPLE)
    room.presses(OMAR, entry, "decide", "d.duplicate")
    decision = str(room.history(entry)[-1].id)

    def reopens(desk: Desk) -> None:
        move(desk.db, Move(entry, Action.REOPEN, (Status.DECLINED,), Status.PENDING, SALMA, desk.now, new_round=True))

    room.turn(reopens)
    assert toast(room.presses(OMAR, entry, "undo", decision)) == "toast-undo-overtaken"
    assert room.entry(entry).round == 2


def test_two_changes_that_waited_side_by_side_are_published_one_after_the_other(room: Room) -> None:
    older = listed(room)
    first = newer_version(room, older, office="governor")
    second = newer_version(room, older, office="chair")
    both_approve(room, first)
    room.waits(minutes=5)
    assert both_approve(room, second) == "toast-published"
    room.waits(minutes=5)
    assert room.entry(first).status is Status.REPLACED
    assert [who.office for who in register(room).signatories.values() if who.place == older.place_id] == ["chair"]


def test_a_suspended_record_that_is_replaced_never_comes_back_into_sight(room: Room) -> None:
    older = listed(room)
    room.presses(ADMIN, older.id, "suspend")
    room.types(ADMIN, "The office asked us to.")
    newer = newer_version(room, older)
    both_approve(room, newer)
    assert older.id not in register(room).signatories
    undoes(room, newer)
    assert room.entry(older.id).status is Status.SUSPENDED
    room.presses(ADMIN, older.id, "restore")
    room.types(ADMIN, "It is right after all.")
    assert older.id in register(room).signatories


def withdraws(room: Room, entry: int) -> None:
    """Its leader does, and is sure of it."""
    visit = replace(room.visit(LEADER, chat=LEADER), kind="press", tap=taps.MyEntry(entry, "withdraw-yes"), message=5)
    room.turn(lambda desk: submissions.entry(visit, desk))


def test_who_withdraws_a_change_that_was_just_approved_stays_on_the_list_as_before(room: Room) -> None:
    older = listed(room)
    newer = newer_version(room, older)
    both_approve(room, newer)
    withdraws(room, newer)
    assert (room.entry(newer).status, room.entry(older.id).status) == (Status.WITHDRAWN, Status.PUBLISHED)
    assert room.history(older.id)[-1].actor_id is None, "no account stands in the record's history"
    assert "told-published-endorsement" not in room.told(LEADER)
    room.waits(seconds=61)
    now = register(room).signatories
    assert older.id in now
    assert newer not in now


def test_who_withdraws_it_a_minute_later_is_off_the_list(room: Room) -> None:
    older = listed(room)
    newer = newer_version(room, older)
    both_approve(room, newer)
    room.waits(seconds=61)
    withdraws(room, newer)
    assert (room.entry(newer).status, room.entry(older.id).status) == (Status.WITHDRAWN, Status.REPLACED)
    now = register(room).signatories
    assert older.id not in now
    assert newer not in now


def test_a_new_place_whose_only_endorsement_is_withdrawn_before_it_was_public_is_not_kept(room: Room) -> None:
    entry = room.sends_in()
    both_approve(room, entry)
    made = room.entry(entry).place_id
    withdraws(room, entry)
    assert (room.entry(entry).status, room.entry(entry).place_id) == (Status.WITHDRAWN, None)
    assert made not in register(room).places
