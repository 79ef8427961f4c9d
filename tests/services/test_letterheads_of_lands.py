"""What a letterhead does not answer for: the country, state or continent in its name, and, while nothing is public, the
town.
"""

import pytest
from sqlalchemy import select

from db.entries import Entry
from db.session import reading
from messages import say
from tests.chat import What
from tests.services.staff_room import ADMIN, OMAR, SALMA, Room
from tests.services.test_kept_as_written import MAAN, kept, published, resident

ASKED = (
    ("Kansas City Council", "US", "Has Kansas signed?", say.answer_none_in),
    ("Africa City Council", "ZA", "Which cities in Africa signed?", say.answer_totals_countries),
    ("Commune de France", "FR", "Which cities in France signed?", say.answer_totals),
)


@pytest.mark.parametrize(("typed", "country", "question", "answer"), ASKED)
def test_it_does_not_stand_in_for_the_land(room: Room, typed: str, country: str, question: str, answer: What) -> None:
    published(room, typed, country)
    resident(room, "en").asks(question).sees(answer)


def test_a_place_beside_that_land_is_answered_alone(room: Room) -> None:
    published(room, "Kansas City Council", "US")
    assert "Kansas City Council" not in resident(room, "en").asks("Wichita, Kansas signed?").words


def test_who_asks_for_the_city_hears_of_it_all_the_same(room: Room) -> None:
    published(room, "Kansas City Council", "US")
    assert any("Kansas City Council" in label for label in resident(room, "en").asks("Has Kansas City signed?").labels)


@pytest.mark.parametrize("question", ["Did Ma'an sign?", "Maan Municipality", "Has Maan, Jordan signed?"])
def test_what_is_not_public_yet_does_not_stand_for_the_town(room: Room, question: str) -> None:
    entry = kept(room)
    room.approves(SALMA, entry)
    room.approves(OMAR, entry)
    assert "بلدية" not in resident(room, "en").asks(question).words
    room.waits(minutes=2)
    asks = resident(room, "en").asks(question)
    assert "بلدية معان" in "\n".join((asks.words, *asks.labels))


def test_nor_does_what_is_public_no_more(room: Room) -> None:
    place = published(room, "بلدية معان", "JO", MAAN)
    with reading(room.engine) as db:
        (entry,) = db.scalars(select(Entry.id).where(Entry.place_id == place))
    room.presses(ADMIN, entry, "suspend", chat=ADMIN)
    room.types(ADMIN, "Somebody else wrote it")
    assert "بلدية" not in resident(room, "en").asks("Did Ma'an sign?").words
