"""A troll floods the staff: what one sender has waiting is seen on each card, and declined at once."""

import pytest
from sqlalchemy import Engine, func, select, update

from bot import taps
from bot.desk import Desk
from bot.services.review import sweeping
from bot.services.review.case import locked
from bot.visit import Reply
from bot.wording import page
from db.entries import Entry
from db.mailbox import Outgoing
from db.people import Person
from db.session import reading, writing
from db.staff import appoint, dismiss
from db.vocabulary import Action, Kind, Origin, Role, Status
from messages import say
from messages.catalogue import Catalogue
from tests.services.staff_room import LEADER, OMAR, READER, SALMA, Room, replies, toast

TROLL = 66


@pytest.fixture
def room(database: Engine) -> Room:
    """Somebody has sent in two endorsements and a report that nobody could take for serious."""
    room = Room(database)
    with writing(room.engine) as db:
        db.add(Person(id=TROLL, name="Nobody", language="en", first_seen=room.at, last_seen=room.at))
    return room


def flood(room: Room) -> list[int]:
    """Three of the troll's, the oldest first; between them one of a leader who means it."""
    first = room.sends_in(submitter_id=TROLL)
    room.sends_in(leader_key="somebody else")
    return [first, room.sends_in(submitter_id=TROLL), room.sends_in(Kind.REPORT, submitter_id=TROLL)]


def extra(reply: Reply, step: str) -> str:
    """What the button of this step carries."""
    found = (button.tap for row in reply.buttons for button in row)
    return next(tap.extra for tap in found if isinstance(tap, taps.ReviewStep) and tap.step == step)


def asks_for_all(room: Room, person: int, entry: int, code: str = "not-serious") -> Reply:
    """From the card to the list of what would be declined."""
    (sure,) = replies(room.presses(person, entry, "because", f"d.{code}"))
    (listed,) = replies(room.presses(person, entry, "all", extra(sure, "all")))
    return listed


def statuses(room: Room, entries: list[int]) -> list[Status]:
    """How they stand."""
    return [room.entry(entry).status for entry in entries]


def test_each_card_names_what_else_waits_from_the_same_sender_and_not_who_that_is(room: Room) -> None:
    entries = flood(room)
    (card,) = replies(room.presses(READER, entries[0], "open"))
    (line,) = (str(line.to_json()) for line in card.lines if line.id == "card-same-sender")
    assert all(room.entry(entry).reference in line for entry in entries[1:])
    assert "Nobody" not in str([line.to_json() for line in card.lines])


def test_all_that_one_sender_has_waiting_is_declined_at_once(room: Room) -> None:
    entries = flood(room)
    listed = asks_for_all(room, SALMA, entries[1])
    named = [str(line.to_json()) for line in listed.lines if line.id == "card-sweep-line"]
    assert [room.entry(entry).reference in line for entry, line in zip(entries, named, strict=True)] == [True] * 3
    assert statuses(room, entries) == [Status.PENDING] * 3, "nothing is done before the list is confirmed"
    assert toast(room.presses(SALMA, entries[1], "sweep", extra(listed, "sweep"))) == "toast-swept"
    assert statuses(room, entries) == [Status.DECLINED] * 3
    decisions = [room.history(entry)[-1] for entry in entries]
    assert {(event.action, event.actor_id, event.reason_code) for event in decisions} == {
        (Action.DECLINE, SALMA, "not-serious")
    }
    assert room.told(TROLL) == ["told-declined"] * 3
    assert room.told(LEADER) == [], "a leader who means it waits on"


def test_each_of_them_can_be_undone_by_itself(room: Room) -> None:
    entries = flood(room)
    listed = asks_for_all(room, SALMA, entries[0])
    room.presses(SALMA, entries[0], "sweep", extra(listed, "sweep"))
    decision = str(room.history(entries[2])[-1].id)
    assert toast(room.presses(SALMA, entries[2], "undo", decision)) == "toast-undone"
    assert statuses(room, entries) == [Status.DECLINED, Status.DECLINED, Status.PENDING]


def test_what_came_in_after_the_list_was_shown_is_not_declined_unseen(room: Room) -> None:
    entries = flood(room)
    listed = asks_for_all(room, SALMA, entries[0])
    entries.append(room.sends_in(submitter_id=TROLL))
    assert toast(room.presses(SALMA, entries[0], "sweep", extra(listed, "sweep"))) == "toast-changed-since"
    assert statuses(room, entries) == [Status.PENDING] * 4


def test_what_a_colleague_corrects_at_this_very_moment_is_not_declined_unseen(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = flood(room)
    listed = asks_for_all(room, SALMA, entries[0])

    def corrected_first(desk: Desk, entry: int) -> Entry | None:
        newer = update(Entry).where(Entry.id == entry, Entry.id == entries[1])
        desk.db.execute(
            newer.values(content_version=Entry.content_version + 1).execution_options(synchronize_session=False)
        )
        return locked(desk, entry)

    monkeypatch.setattr(sweeping, "locked", corrected_first)
    room.presses(SALMA, entries[0], "sweep", extra(listed, "sweep"))
    assert statuses(room, entries) == [Status.DECLINED, Status.PENDING, Status.DECLINED]


def test_of_two_reviewers_who_decline_them_all_the_first_counts(room: Room) -> None:
    entries = flood(room)
    mark = extra(asks_for_all(room, SALMA, entries[0]), "sweep")
    assert toast(room.presses(OMAR, entries[0], "sweep", mark)) == "toast-swept"
    assert toast(room.presses(SALMA, entries[0], "sweep", mark)) == "toast-first"
    with reading(room.engine) as db:
        told = select(func.count()).select_from(Outgoing).where(Outgoing.chat_id == TROLL)
        assert db.scalar(told) == 3


def test_who_is_no_longer_a_reviewer_when_the_list_is_shown_declines_nothing(room: Room) -> None:
    entries = flood(room)
    mark = extra(asks_for_all(room, OMAR, entries[0]), "sweep")
    room.turn(lambda desk: appoint(desk.db, OMAR, Role.READER, room.at))
    assert toast(room.presses(OMAR, entries[0], "sweep", mark)) == "toast-not-your-role"
    room.turn(lambda desk: dismiss(desk.db, OMAR))
    assert toast(room.presses(OMAR, entries[0], "sweep", mark)) == "toast-staff-only"
    assert set(statuses(room, entries)) == {Status.PENDING}


def test_only_what_the_reason_fits_is_declined_with_it(room: Room) -> None:
    entries = flood(room)
    listed = asks_for_all(room, SALMA, entries[0], code="no-authority")
    room.presses(SALMA, entries[0], "sweep", extra(listed, "sweep"))
    assert statuses(room, entries) == [Status.DECLINED, Status.DECLINED, Status.PENDING], "it fits no report"


@pytest.mark.parametrize(
    "made_up", ["d.not-serious.0", "d.not-serious", "a.too-vague.1", "", "x", "d..", "d.no-such.1"]
)
def test_a_made_up_button_declines_nothing(room: Room, made_up: str) -> None:
    entries = flood(room)
    for step in ("all", "sweep", "there", "clear"):
        room.presses(READER, entries[0], step, made_up)
    room.presses(SALMA, entries[0], "sweep", made_up)
    room.presses(SALMA, entries[0], "clear", made_up)
    assert statuses(room, entries) == [Status.PENDING] * 3


def test_a_reader_declines_nobody(room: Room) -> None:
    entries = flood(room)
    mark = extra(asks_for_all(room, SALMA, entries[0]), "sweep")
    assert toast(room.presses(READER, entries[0], "sweep", mark)) == "toast-not-your-role"
    assert statuses(room, entries) == [Status.PENDING] * 3


def test_what_an_import_brought_has_no_sender(room: Room) -> None:
    one = room.sends_in(submitter_id=OMAR, origin=Origin.IMPORT, draft_id=None)
    room.sends_in(submitter_id=OMAR, origin=Origin.IMPORT, draft_id=None, leader_key="other")
    (sure,) = replies(room.presses(SALMA, one, "because", "d.not-serious"))
    assert not [button for row in sure.buttons for button in row if button.label == say.button_decline_all(count=2)]


IMPOSTORS = range(71, 76)


def impostors(room: Room) -> tuple[int, list[int]]:
    """The leader's own endorsement, and one for the same place from each of five others; between them one elsewhere."""
    with writing(room.engine) as db:
        db.add_all(
            Person(id=each, name="Nobody", language="en", first_seen=room.at, last_seen=room.at) for each in IMPOSTORS
        )
    genuine = room.sends_in()
    elsewhere = {"place": {"typed": "Nansana West"}, "country": "UG", "office": "mayor", "leader": "Ruth Achen"}
    room.sends_in(public=elsewhere, leader_key="ruth achen", submitter_id=TROLL)
    return genuine, [room.sends_in(submitter_id=each, leader_key=f"nobody {each}") for each in IMPOSTORS]


def asks_for_the_place(room: Room, person: int, entry: int, code: str = "not-serious") -> Reply:
    """From the card to the list of what would be declined."""
    (sure,) = replies(room.presses(person, entry, "because", f"d.{code}"))
    (listed,) = replies(room.presses(person, entry, "there", extra(sure, "there")))
    return listed


def test_what_many_impostors_sent_for_one_place_is_declined_at_once_and_the_genuine_one_is_put_aside_first(
    room: Room,
) -> None:
    genuine, false = impostors(room)
    room.presses(SALMA, genuine, "hold")
    listed = asks_for_the_place(room, SALMA, false[2])
    assert [room.entry(entry).reference in line for entry, line in zip(false, lines_of(listed), strict=True)] == [
        True
    ] * len(false)
    assert "card-sweep-spared" in [line.id for line in listed.lines]
    assert toast(room.presses(SALMA, false[2], "clear", extra(listed, "clear"))) == "toast-swept"
    assert statuses(room, [genuine, *false]) == [Status.PENDING, *[Status.DECLINED] * len(false)]
    assert [room.told(each) for each in IMPOSTORS] == [["told-declined"]] * len(false)
    assert room.told(LEADER) == []
    assert room.told(TROLL) == [], "another place is another matter"


def lines_of(listed: Reply) -> list[str]:
    """The list, a line an entry."""
    return [str(line.to_json()) for line in listed.lines if line.id == "card-sweep-line"]


def test_what_a_colleague_has_approved_for_the_place_is_spared(room: Room) -> None:
    genuine, false = impostors(room)
    room.approves(OMAR, genuine)
    listed = asks_for_the_place(room, SALMA, false[0])
    assert room.entry(genuine).reference not in str(lines_of(listed))
    assert len(lines_of(listed)) == len(false)


def test_what_somebody_begins_to_look_into_after_the_list_was_shown_is_not_declined(room: Room) -> None:
    genuine, false = impostors(room)
    listed = asks_for_the_place(room, SALMA, false[0])
    assert room.entry(genuine).reference in str(lines_of(listed)), "nobody has put it aside"
    room.presses(OMAR, genuine, "hold")
    assert toast(room.presses(SALMA, false[0], "clear", extra(listed, "clear"))) == "toast-changed-since"
    assert statuses(room, [genuine, *false]) == [Status.PENDING] * (1 + len(false))


def test_a_flood_for_a_place_that_is_larger_than_a_message_goes_in_parts_from_any_of_its_cards(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeping, "MOST", 3)
    genuine, false = impostors(room)
    room.presses(SALMA, genuine, "hold")
    listed = asks_for_the_place(room, SALMA, false[4])
    room.presses(SALMA, false[4], "clear", extra(listed, "clear"))
    gone, waits = Status.DECLINED, Status.PENDING
    assert statuses(room, false) == [gone, gone, waits, waits, gone]


def test_what_one_sender_has_for_one_place_is_offered_once(room: Room) -> None:
    one = room.sends_in(submitter_id=TROLL)
    room.sends_in(submitter_id=TROLL)
    (sure,) = replies(room.presses(SALMA, one, "because", "d.not-serious"))
    steps = [button.tap.step for row in sure.buttons for button in row if isinstance(button.tap, taps.ReviewStep)]
    assert ("all" in steps, "there" in steps) == (True, False)


def test_a_reader_clears_no_place(room: Room) -> None:
    _, false = impostors(room)
    mark = extra(asks_for_the_place(room, SALMA, false[0]), "clear")
    assert toast(room.presses(READER, false[0], "clear", mark)) == "toast-not-your-role"
    assert statuses(room, false) == [Status.PENDING] * len(false)


@pytest.mark.parametrize(("language", "words"), [("en", "for this place"), ("ar", "لهذا المكان")])
def test_the_list_for_a_place_is_read_in_both_languages(room: Room, language: str, words: str) -> None:
    _, false = impostors(room)
    listed = asks_for_the_place(room, SALMA, false[0])
    (shown,) = page(Catalogue.load(), listed.lines, listed.buttons, language).parts
    assert words in shown
    assert "6" in shown.partition("\n")[0]
    assert room.entry(false[4]).reference in shown
