"""How things of the register are called: offices as a country calls them, places by what a form's answers name."""

import pytest

from bot.rules import naming
from messages.catalogue import Catalogue
from messages.text import Text

CATALOGUE = Catalogue.load()


def said(office: str, country: str, gender: str, language: str) -> str:
    called = naming.office(office, gender, country)
    assert isinstance(called, Text)
    return CATALOGUE.plain(called, language)


@pytest.mark.parametrize(
    ("office", "country", "gender", "called"),
    [
        ("governor", "KE", "m", "حاكم"),
        ("governor", "EG", "m", "محافظ"),
        ("county-governor", "IQ", "", "محافظ"),
        ("governor", "JO", "f", "محافِظة"),
        ("deputy-governor", "LB", "f", "نائبة المحافظ"),
        ("governor", "DZ", "m", "والٍ"),
        ("deputy-governor", "TN", "m", "نائب الوالي"),
        ("mayor", "EG", "m", "عمدة"),
    ],
)
def test_arab_countries_have_their_own_words_for_governors(office: str, country: str, gender: str, called: str) -> None:
    assert said(office, country, gender, "ar") == called


def test_readers_of_english_need_no_difference() -> None:
    assert {said("governor", country, "m", "en") for country in ("KE", "EG", "DZ")} == {"Governor"}


def test_own_words_stay_as_they_are() -> None:
    assert naming.office("Lord Provost", "f", "GB") == "Lord Provost"


@pytest.mark.parametrize(
    ("answers", "register", "world", "denied"),
    [
        ({"place": {"id": 7}}, 7, None, ()),
        ({"place": {"typed": "Newark", "near": [7, -9]}, "which_place": "7"}, 7, None, ()),
        ({"place": {"typed": "Newark", "near": [7, -9]}, "which_place": "-9"}, None, -9, ()),
        ({"place": {"typed": "Newark", "near": [7, -9]}, "which_place": naming.OTHER}, None, None, (7, -9)),
        ({"place": {"typed": "Newark", "near": [7, -9]}}, None, None, ()),
        ({}, None, None, ()),
    ],
)
def test_the_place_that_answers_name(
    answers: dict[str, object], register: int | None, world: int | None, denied: tuple[int, ...]
) -> None:
    assert (naming.place_id(answers), naming.place_elsewhere(answers)) == (register, world)
    assert naming.places_denied(answers) == denied
