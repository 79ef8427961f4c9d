"""Countries have names in every language."""

import pytest

from messages.countries import country_codes, country_name
from messages.languages import KEPT_WHOLE, language, plural_categories


@pytest.mark.parametrize("code", KEPT_WHOLE)
def test_every_country_has_a_name_of_its_own(code: str) -> None:
    names = {country_name(country, code) for country in country_codes()}
    assert len(names) == len(country_codes())
    assert not names & country_codes()


def test_kosovo_is_a_country_and_the_union_is_not() -> None:
    assert "XK" in country_codes()
    assert not {"EU", "UN", "ZZ"} & country_codes()


def test_a_country_without_a_name_in_a_language_is_called_by_its_english_one() -> None:
    assert country_name("UG", "ar") == "أوغندا"
    assert country_name("PS", "fr") == "Territoires palestiniens"
    assert country_name("??", "ar") == "??"


def test_arabic_has_six_plural_categories_and_is_written_from_the_right() -> None:
    assert plural_categories("ar") == {"zero", "one", "two", "few", "many", "other"}
    assert plural_categories("en") == {"one", "other"}
    assert language("ar").direction == "rtl"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="not a language code"):
        language("zz-zz")
