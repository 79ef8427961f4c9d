"""A state spelled like a word of some language still says where the name before it lies."""

import pytest

from bot.rules.asking.places import NotListed
from tests.quality.town_hall import TownHall


@pytest.mark.parametrize("question", ["Has Paris, Maine signed?", "Stockholm, Maine?", "did London Maine sign"])
def test_a_namesake_in_maine_is_not_the_listed_city(hall: TownHall, question: str) -> None:
    (found,) = hall.answer(question).findings
    assert isinstance(found.verdict, NotListed)


@pytest.mark.parametrize("question", ["Mâine semnează Paris?", "Semnează Paris mâine?"])
def test_tomorrow_in_romanian_is_no_state(hall: TownHall, question: str) -> None:
    assert hall.answer(question).listed == {"paris-fr"}
