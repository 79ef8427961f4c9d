"""What is only named after a city asks nothing about the city: nothing is asserted of it."""

import pytest

from bot.rules.asking.places import Listed, decide
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped

NAMED_AFTER = [
    "University of Cape Town tuition fees",
    "universidad de Palmira",
    "aeropuerto de Medellín",
    "la convention de Berne protège-t-elle les loups ?",
    "Karachi halwa",
    "has Strasbourg University signed",
    "Universität Essen",
    "جامعة عمان",
    "Stockholm Havalimanı",
    "텍사스주 파리는 서명했나요?",
]


@pytest.mark.parametrize("typed", NAMED_AFTER)
def test_a_university_or_a_dish_is_not_said_to_have_signed(shipped: Shipped, typed: str) -> None:
    verdicts = [finding.verdict for finding in decide(read(typed, shipped.book), shipped.places)]
    assert not [verdict for verdict in verdicts if isinstance(verdict, Listed)]


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("Has Strasbourg signed?", "strasbourg-fr"), ("what does the city of Essen do", "essen-de")],
)
def test_the_city_itself_is_still_asserted(shipped: Shipped, typed: str, slug: str) -> None:
    (finding,) = decide(read(typed, shipped.book), shipped.places)
    assert isinstance(finding.verdict, Listed)
    assert finding.verdict.place == shipped.id(slug)
