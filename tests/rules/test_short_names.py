"""A name without its article, with another city behind it, is that city's: رباط عمون is no Rabat."""

import pytest

from tests.rules.conftest import Shipped


@pytest.mark.parametrize("typed", ["هل وقعت رباط عمون؟", "رباط عمون في القائمة؟", "وقعت رباط عمان؟"])
def test_the_ribat_of_another_city_is_not_told_as_rabat(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


@pytest.mark.parametrize(
    ("typed", "cities"),
    [
        ("وقعت رباط؟", {"rabat-ma"}),
        ("رباط المغرب وقعت؟", {"rabat-ma"}),
        ("آیا رباط مراکش امضا کرده؟", {"rabat-ma"}),
        ("رباط، لندن", {"rabat-ma", "london-gb"}),
    ],
)
def test_it_is_told_alone_with_its_country_and_in_a_row(shipped: Shipped, typed: str, cities: set[str]) -> None:
    assert shipped.listed(typed) == cities
