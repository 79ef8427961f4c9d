"""A sentence that names a city and asks nothing about it is not told that the city signed."""

import pytest

from tests.rules.conftest import Shipped

OTHER_MATTERS = [
    "Has Seattle signed a new quarterback?",
    "Hat Köln einen Stürmer unterschrieben",
    "My name is Paris",
    "ich heiße Berlin",
    "меня зовут Виктория",
    "Durban Declaration",
    "Declaration of Berlin",
    "the Paris of the East",
    "Medellín, Cebu",
]


@pytest.mark.parametrize("typed", OTHER_MATTERS)
def test_another_matter_is_only_asked_about(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("Our city is called Bend, has it signed?", "bend-us"), ("the declaration, has Berlin signed it?", "berlin-de")],
)
def test_a_question_about_the_city_is_answered(shipped: Shipped, typed: str, slug: str) -> None:
    assert shipped.listed(typed) == {slug}


@pytest.mark.parametrize(
    "typed",
    [
        "is it raining in London",
        "good morning from Berlin",
        "did Paris Hilton sign",
        "how many people live in Dublin",
        "is it hot in Mogadishu right now",
        "кельнский собор фото",
        "who signed the Paris agreement",
    ],
)
def test_who_asks_nothing_about_a_city_is_told_nothing_about_it(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)


def test_a_county_tells_a_namesake_from_the_listed_city(shipped: Shipped) -> None:
    assert not shipped.listed("has Stamford in Lincolnshire signed")
    assert shipped.listed("has Berlin in Germany signed") == {"berlin-de"}
