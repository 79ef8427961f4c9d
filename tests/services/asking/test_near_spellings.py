"""A place that nobody knows by that spelling: the nearest real ones are offered, and nothing is said of any of them."""

from collections.abc import Iterator

import pytest

from bot import taps
from bot.services.answers import near_names
from messages import say
from tests.services.asking.resident import Resident

NAIROBI, LYON, MARSEILLE = -184745, -2996944, -2995469
HAMBURG, TRIPOLI_IN_LEBANON = -2911298, -266826


@pytest.fixture(scope="module", autouse=True)
def prepared() -> Iterator[None]:
    """The near names of the gazetteer, made where they are missing."""
    with near_names.kept().opened(near_names.make):
        yield


@pytest.mark.parametrize(
    ("typed", "meant"), [("Lyonn", LYON), ("Nairobbi", NAIROBI), ("مرسييليا", MARSEILLE), ("Марсельь", MARSEILLE)]
)
def test_the_nearest_spelling_is_offered_as_a_question(ruth: Resident, typed: str, meant: int) -> None:
    ruth.asks(typed)
    assert ruth.offers(taps.ShowPlace(meant, "card"))


@pytest.mark.parametrize("typed", ["hambrug", "did hambrug sign?", "hat hambrug unterschrieben", "гамбруг подписал?"])
def test_of_a_large_city_it_is_said_too_that_it_is_not_listed(ruth: Resident, typed: str) -> None:
    ruth.asks(typed)
    ruth.sees(say.answer_unknown_meant)
    assert ruth.offers(taps.ShowPlace(HAMBURG, "card"))


def test_beside_a_listed_city_each_has_its_line(ruth: Resident) -> None:
    ruth.asks("did hambrug and Paris sign?")
    ruth.sees(say.answer_one_unknown_meant)
    ruth.sees(say.answer_one_listed)


def test_of_two_large_cities_of_one_name_both_are_named(rana: Resident) -> None:
    rana.asks("طرابلس")
    rana.sees(say.answer_not_listed)
    assert rana.offers(taps.ShowPlace(TRIPOLI_IN_LEBANON, "card"))


def test_in_a_sentence_and_in_arabic_too(rana: Resident) -> None:
    rana.asks("هل وقعت مدينة مرسييليا؟")
    assert rana.offers(taps.ShowPlace(MARSEILLE, "card"))


def test_what_is_near_to_nothing_gets_something_to_try(ruth: Resident) -> None:
    ruth.asks("Has Qwertzuiopville signed?")
    ruth.sees(say.answer_unknown_tips)
