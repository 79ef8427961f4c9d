"""What followers hear of examples, newer versions and removals; and what they do not."""

from bot.desk import Desk
from bot.services.following import digests
from db.following import Heard, follow
from db.people import Person
from db.session import reading
from db.vocabulary import Followed, Kind
from messages.text import Text
from tests.services.staff_room import OMAR, RUTH, SALMA, Room

FAN = 71
LATER = {"seconds": 61}


def follows(room: Room, kind: Followed, subject: str) -> None:
    """Somebody begins to follow."""

    def begin(desk: Desk) -> None:
        desk.db.merge(Person(id=FAN, name="Fan", language="ar", first_seen=room.at, last_seen=room.at))
        desk.db.flush()
        follow(desk.db, FAN, (kind, subject), room.at)

    room.turn(begin)


def hears(room: Room) -> list[Text]:
    """The lines of all digests so far, once those due have left."""
    room.turn(digests.send)
    return [line for notice in room.waiting(FAN) for line in notice.lines]


def ids(lines: list[Text]) -> list[str]:
    return [line.id for line in lines]


def published(room: Room, kind: Kind = Kind.ENDORSEMENT, **more: object) -> int:
    """An entry with as many approvals as it needs."""
    entry = room.sends_in(kind, **more)
    for reviewer in (SALMA, OMAR)[: 1 if kind is Kind.EXAMPLE else 2]:
        room.approves(reviewer, entry)
    return entry


EXAMPLE = {
    "place": {"id": 1},
    "title": "Libraries for all",
    "text": "Every quarter has one.",
    "commitments": ["3", "5"],
}


def test_who_follows_a_commitment_hears_of_examples_of_it_and_of_no_others(room: Room) -> None:
    follows(room, Followed.COMMITMENT, "3")
    published(room, Kind.EXAMPLE, public={**EXAMPLE, "commitments": ["1"]})
    room.waits(**LATER)
    assert hears(room) == []
    published(room, Kind.EXAMPLE, public=EXAMPLE)
    room.waits(**LATER)
    head, line = hears(room)
    assert (head.id, line.id) == ("digest-head", "digest-example")


def test_whoever_follows_the_place_and_its_country_hears_once(room: Room) -> None:
    country = room.turn(lambda desk: desk.house.register.places[1].country)
    follows(room, Followed.PLACE, "1")
    follows(room, Followed.COUNTRY, country)
    published(room, Kind.EXAMPLE, public=EXAMPLE)
    room.waits(**LATER)
    assert ids(hears(room)) == ["digest-head", "digest-example"]
    (notice,) = room.waiting(FAN)
    assert len([row for row in notice.buttons if row[0].label.id == "button-stop-one"]) == 2


def test_a_newer_version_is_an_update_and_its_undo_is_silence(room: Room) -> None:
    first = published(room)
    room.waits(**LATER)
    follows(room, Followed.COUNTRY, "UG")
    newer = published(room, replaces_id=first, place_id=room.entry(first).place_id)
    event = room.history(newer)[-1]
    room.presses(OMAR, newer, "undo", str(event.id))
    room.waits(**LATER)
    assert hears(room) == []
    room.approves(RUTH, newer)
    room.waits(**LATER)
    assert ids(hears(room)) == ["digest-head", "digest-signed-corrected"]


def test_a_removal_is_told_and_one_that_is_undone_is_not(room: Room) -> None:
    record = published(room)
    room.waits(**LATER)
    follows(room, Followed.COUNTRY, "UG")
    removal = published(room, Kind.REMOVAL, about_id=record, place_id=room.entry(record).place_id, leader_key=None)
    event = room.history(removal)[-1]
    room.presses(OMAR, removal, "undo", str(event.id))
    room.waits(**LATER)
    assert hears(room) == []
    room.approves(RUTH, removal)
    room.waits(**LATER)
    assert ids(hears(room)) == ["digest-head", "digest-signed-gone"]


def test_two_copies_of_the_bot_send_one_digest(room: Room) -> None:
    follows(room, Followed.COUNTRY, "UG")
    published(room)
    room.waits(**LATER)
    hears(room)
    hears(room)
    assert len(room.waiting(FAN)) == 1
    with reading(room.engine) as db:
        assert db.query(Heard).filter(Heard.told_at.is_(None)).count() == 0


def test_news_waits_for_who_cannot_be_reached(room: Room) -> None:
    follows(room, Followed.COUNTRY, "UG")

    def leaves(desk: Desk) -> None:
        desk.db.get_one(Person, FAN).unreachable_since = room.at

    def returns(desk: Desk) -> None:
        desk.db.get_one(Person, FAN).unreachable_since = None

    room.turn(leaves)
    published(room)
    room.waits(**LATER)
    assert hears(room) == []
    room.turn(returns)
    assert ids(hears(room)) == ["digest-head", "digest-signed"]


def test_a_leader_hears_of_the_own_record_from_us_and_not_as_a_follower(room: Room) -> None:
    follows(room, Followed.COUNTRY, "UG")
    published(room, submitter_id=FAN)
    room.waits(**LATER)
    assert "digest-head" not in ids(hears(room))
