"""A place kept as its leader wrote it, letterhead and all: whoever asks for it by its name hears of it."""

from typing import Any

import pytest
from sqlalchemy import select

from bot import taps
from bot.desk import House
from bot.rules.records.naming import OTHER
from bot.services.following import subjects
from db.entries import Entry
from db.places import PlaceName
from db.session import reading
from db.vocabulary import Origin
from messages import say
from messages.text import Names
from tests.chat import bare
from tests.services.asking.resident import CATALOGUE, Resident
from tests.services.staff_room import GROUP, LEADER, OMAR, SALMA, Room, toast

MAAN, LVIV, TURKU = -248382, -702550, -633679  # in GeoNames
MENT_AS = (
    ("بلدية معان", "JO", MAAN, "ar", ("وقعت معان؟", "هل وقّعت بلدية معان؟", "معان"), ("Did Ma'an sign?",)),
    ("Ma'an Municipality", "JO", MAAN, "en", ("وقعت معان؟",), ("Did Ma'an sign?", "Has Maan Municipality signed?")),
    ("Львівська міська рада", "UA", LVIV, "en", ("هل وقعت لفيف؟",), ("Did Lviv sign?", "Львів підписав?")),
    ("Turun kaupunki", "FI", TURKU, "en", ("هل وقعت توركو؟",), ("Did Turku sign?", "Onko Turku allekirjoittanut?")),
)


def published(room: Room, typed: str, country: str, *denied: int, **more: Any) -> int:
    """The place of an endorsement that was kept as written, approved by two, when the minute for undoing is over."""
    public = {"office": "mayor", "leader": "Asha Nabirye", "place": {"typed": typed, "near": list(denied)}}
    entry = room.sends_in(public={**public, "country": country, "which_place": OTHER}, **more)
    room.approves(SALMA, entry)
    assert room.approves(OMAR, entry) == "toast-published"
    room.waits(minutes=2)
    place = room.entry(entry).place_id
    assert place is not None
    return place


def resident(room: Room, language: str) -> Resident:
    """Somebody who asks this house as it is now."""

    def house(desk: Any) -> House:
        found: House = desk.house
        return found

    return Resident(room.turn(house), language)


@pytest.mark.parametrize(("typed", "country", "known", "language", "arabic", "others"), MENT_AS)
def test_a_resident_who_asks_for_the_name_without_the_letterhead_hears_of_the_record(
    room: Room, typed: str, country: str, known: int, language: str, arabic: tuple[str, ...], others: tuple[str, ...]
) -> None:
    place = published(room, typed, country, known)
    for reads, questions in (("ar", arabic), ("en", others)):
        asks = resident(room, reads)
        for question in questions:
            asks.asks(question)
            assert "Asha Nabirye" in asks.words or asks.offers(taps.ShowPlace(place, "card")), (question, asks.words)


@pytest.mark.parametrize("reads", ["en", "ar"])
def test_who_opens_the_known_place_is_not_told_only_that_it_is_not_listed(room: Room, reads: str) -> None:
    place = published(room, "بلدية معان", "JO", MAAN)
    asks = resident(room, reads).presses(taps.ShowPlace(MAAN, "card"))
    asks.sees(say.answer_listed_as)
    assert "بلدية معان" in asks.words
    assert asks.offers(taps.ShowPlace(place, "card"))


def test_a_place_beside_others_in_one_question_is_not_denied_either(room: Room) -> None:
    place = published(room, "بلدية معان", "JO", MAAN)
    asks = resident(room, "en").asks("Did Ma'an and Zarqa sign?")
    assert asks.offers(taps.ShowPlace(place, "card")), asks.words
    assert "Ma'an, Jordan" not in asks.words


def test_the_same_name_in_another_country_is_another_place(room: Room) -> None:
    published(room, "Lyon Town Council", "KE")
    asks = resident(room, "en").presses(taps.ShowPlace(-2996944, "card"))
    assert "answer-listed-as" not in [line.id for line in asks.reply.lines]


def test_what_residents_ask_by_is_never_what_they_are_shown(room: Room) -> None:
    place = published(room, "بلدية معان", "JO", MAAN)
    assert resident(room, "en").house.register.places[place].names.by_language == {"ar": "بلدية معان"}
    with reading(room.engine) as db:
        names = {(row.name, row.kind.value) for row in db.query(PlaceName).where(PlaceName.place_id == place)}
    assert names == {("بلدية معان", "main"), ("معان", "body"), ("Ma'an", "body")}


# --- on the card ---


def kept(
    room: Room, typed: str = "بلدية معان", country: str = "JO", near: tuple[int, ...] = (MAAN,), **more: Any
) -> int:
    """An entry whose sender wanted none of the known places."""
    where = {"place": {"typed": typed, "near": list(near)}, "country": country, "which_place": OTHER}
    return room.sends_in(public={**where, "office": "mayor", "leader": "Asha Nabirye"}, **more)


def card(room: Room, line: str) -> str:
    """The words of one line of the newest card in the group; "" where it has none."""
    found = (part for part in room.waiting(GROUP)[-1].lines if part.id == line)
    return next((CATALOGUE.say(part, "en") for part in found), "")


def offered(room: Room) -> list[taps.ReviewStep]:
    """What the card's buttons for known places carry."""
    carried = (button.tap for row in room.waiting(GROUP)[-1].buttons for button in row)
    return [tap for tap in carried if isinstance(tap, taps.ReviewStep) and tap.step == "place"]


def test_the_card_says_which_known_place_it_probably_is_and_what_residents_will_be_told(room: Room) -> None:
    kept(room)
    words = bare(card(room, "card-perhaps-known"))
    assert "Ma'an, Jordan (50,350 people)" in words
    assert "whoever asks for “Ma'an” is asked" in words
    assert [tap.extra for tap in offered(room)] == [str(MAAN)]


def test_a_place_that_nobody_knows_is_only_called_new(room: Room) -> None:
    kept(room, "Kwale Ndogo", "KE", ())
    assert card(room, "card-new-place")
    assert not card(room, "card-perhaps-known")
    assert not offered(room)


def test_a_place_that_is_clearly_a_known_one_says_as_what_it_will_be_listed(room: Room) -> None:
    answers = {"place": {"typed": "Lyon", "near": []}, "country": "FR", "office": "mayor", "leader": "Asha Nabirye"}
    room.sends_in(public=answers)
    assert "Lyon, Auvergne-Rhône-Alpes, France" in bare(card(room, "card-place-will-be"))
    assert not offered(room)


def test_staff_take_the_known_place_with_one_tap_and_two_approve_what_they_see_then(room: Room) -> None:
    entry = kept(room)
    room.approves(SALMA, entry)
    assert toast(room.presses(OMAR, entry, "place", str(MAAN))) == "toast-corrected"
    assert room.entry(entry).approvals == 0, "Salma had approved something else"
    assert room.told(LEADER)[-1] == "told-corrected"
    assert not offered(room)
    room.approves(SALMA, entry)
    room.approves(OMAR, entry)
    room.waits(minutes=2)
    asks = resident(room, "ar").asks("وقعت معان؟")
    asks.sees(say.answer_listed(place=Names({"en": "Ma'an", "ar": "معان"})))


def test_an_old_card_takes_no_place(room: Room) -> None:
    entry = kept(room)
    room.presses(SALMA, entry, "place", str(MAAN))
    assert toast(room.presses(OMAR, entry, "place", str(MAAN), version=1)) == "toast-changed-since"


@pytest.mark.parametrize("invented", ["-2996944", "1", "x", ""])
def test_a_forged_place_is_not_taken(room: Room, invented: str) -> None:
    entry = kept(room)
    before = room.entry(entry).public
    assert toast(room.presses(SALMA, entry, "place", invented)) == "toast-old-step"
    assert room.entry(entry).public == before


def test_a_listed_place_is_taken_by_its_own_id(room: Room) -> None:
    entry = kept(room, "بلدية عجلون", "JO", ())
    (listed,) = (int(tap.extra) for tap in offered(room))
    assert toast(room.presses(SALMA, entry, "place", str(listed))) == "toast-corrected"
    assert (room.entry(entry).place_id, listed > 0) == (listed, True)
    assert card(room, "card-listed")


def test_after_staff_spell_it_anew_it_is_found_by_its_name_all_the_same(room: Room) -> None:
    entry = kept(room, "Ma'an Minicipality", "JO")
    room.presses(SALMA, entry, "field", "place", chat=SALMA)
    room.types(SALMA, "Ma'an Municipality")
    assert [tap.extra for tap in offered(room)] == [str(MAAN)]
    room.approves(SALMA, entry)
    room.approves(OMAR, entry)
    room.waits(minutes=2)
    asks = resident(room, "ar").asks("وقعت معان؟")
    assert asks.offers(taps.ShowPlace(room.entry(entry).place_id or 0, "card"))


def test_the_card_names_what_waits_for_the_same_place_by_its_name_alone(room: Room) -> None:
    chosen = {"place": {"typed": "معان", "near": [MAAN]}, "country": "JO", "which_place": str(MAAN)}
    first = room.sends_in(public={**chosen, "office": "mayor", "leader": "A B"}, leader_key="a b")
    kept(room, leader_key="c d")
    assert room.entry(first).reference in card(room, "card-similar")


def test_what_a_page_prints_with_its_letterhead_is_found_by_its_name(room: Room) -> None:
    place = published(room, "Municipality of Ma'an", "JO", origin=Origin.IMPORT)
    asks = resident(room, "ar").asks("وقعت معان؟")
    assert asks.offers(taps.ShowPlace(place, "card"))


def test_who_follows_the_known_place_hears_of_the_record(room: Room) -> None:
    published(room, "بلدية معان", "JO", MAAN)

    def followed(desk: Any) -> set[tuple[str, str]]:
        entry = desk.db.scalars(select(Entry).order_by(Entry.id.desc())).first()
        return set(subjects.of_entry(desk, entry))

    assert ("place", str(MAAN)) in room.turn(followed)
