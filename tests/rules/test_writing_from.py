"""Where somebody writes from is not what they ask about."""

import pytest

from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Sure
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Dortmund? greetings from London", {"dortmund-de"}),  # no word of the list in it
        ("هل وقعت الرباط؟ تحياتي من صيدا", {"rabat-ma"}),  # من is also "who"
        ("greetings from Prizren! are we in?", {"prizren-xk"}),
    ],
)
def test_a_greeting_names_the_place_it_is_sent_from(typed: str, asked: set[str], shipped: Shipped) -> None:
    assert {shipped.slugs[int(at)] for at in read(typed, shipped.book).subjects(Kind.PLACE)} == asked


@pytest.mark.parametrize(("typed", "sure"), [("رباط لندن وقعت؟", False), ("رباط المغرب وقعت؟", True)])
def test_rabat_in_front_of_another_city_may_be_another_ribat(typed: str, sure: bool, shipped: Shipped) -> None:
    ribat = next(one for one in read(typed, shipped.book).mentions if one.typed == "رباط")
    assert (ribat.sure is Sure.EXACT) is sure
