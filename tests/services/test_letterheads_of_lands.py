"""A letterhead with a country's, a state's or a continent's name in it: whoever asks for that is answered of that."""

import pytest

from messages import say
from tests.chat import What
from tests.services.staff_room import Room
from tests.services.test_kept_as_written import published, resident

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
