"""The heading over an example names its place, also when parentheses or commas were lost."""

import pytest

from bot.rules.page.headings import read_heading
from bot.rules.page.known import KnownNames, KnownPlace
from bot.rules.page.lexicon import lexicon_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("طنجة (المغرب)", ("طنجة", "", "MA")),
        ("طنجة، المغرب)", ("طنجة", "", "MA")),
        ("طنجة (المغرب", ("طنجة", "", "MA")),
        ("طنجة، المغرب", ("طنجة", "", "MA")),
        ("عمان، الأردن)", ("عمان", "", "JO")),
        ("بورتلاند (أوريغون، الولايات المتحدة الأمريكية)", ("بورتلاند", "أوريغون", "US")),
        ("بورتلاند، (أوريغون، الولايات المتحدة الأمريكية)", ("بورتلاند", "أوريغون", "US")),
        ("مدينة بندر (جزر المالديف)", ("مدينة بندر", "", "MV")),
    ],
)
def test_a_heading_is_read_with_and_without_its_parentheses(text: str, expected: tuple[str, str, str]) -> None:
    heading = read_heading(text, lexicon_of("ar", KnownNames()))
    assert heading
    assert (heading.place, heading.region, heading.country) == expected


@pytest.mark.parametrize(
    "text",
    ["The mayor went to Accra, Ghana.", "Accra", "Accra (capital)", "Ghana", "(", ",", "x" * 130 + ", Ghana"],
)
def test_what_names_no_place_and_country_is_no_heading(text: str) -> None:
    assert read_heading(text, lexicon_of("en", KnownNames())) is None


def test_a_known_place_needs_no_country() -> None:
    known = KnownNames.of([KnownPlace("accra", "GH", ("Accra",))], [])
    heading = read_heading("City of Accra", lexicon_of("en", known))
    assert heading
    assert (heading.place, heading.country, heading.country_text) == ("City of Accra", "GH", "")
