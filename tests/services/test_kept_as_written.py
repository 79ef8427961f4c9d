"""A place kept as its leader wrote it, letterhead and all: whoever asks for it by its name hears of it."""

from typing import Any

import pytest

from bot import taps
from bot.desk import House
from bot.rules.naming import OTHER
from db.places import PlaceName
from db.session import reading
from messages import say
from tests.services.asking.resident import Resident
from tests.services.staff_room import OMAR, SALMA, Room

MAAN, LVIV, TURKU, GEITA = -248382, -702550, -633679, -154380  # in GeoNames
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
    published(room, "بلدية معان", "JO", MAAN)
    asks = resident(room, "en").asks("Did Ma'an and Zarqa sign?")
    assert "بلدية معان" in asks.words.splitlines()[0], asks.words


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
