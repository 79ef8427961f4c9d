"""Signs that folding drops, and that tell words apart all the same."""

import pytest

from bot.rules.names.index import Kind, Name
from bot.rules.names.vowels import as_toned

AMERICA = Name("Hoa Kỳ", Kind.COUNTRY, "US", "vi")
PEACE = Name("Hòa Bình", Kind.PLACE, 7, "vi")


@pytest.mark.parametrize("typed", ["Hoa Kỳ", "hoa kỳ", "HOA KỲ", "hoa ky", "Hoa Ky", "Hoa kỳ"])
def test_whoever_writes_the_tones_or_none_is_understood(typed: str) -> None:
    assert as_toned(typed, (AMERICA,)) == (AMERICA,)


def test_whoever_writes_that_hoa_signed_does_not_mean_america() -> None:
    assert as_toned("Hòa ký", (AMERICA,)) == ()


@pytest.mark.parametrize("typed", ["Hòa Bình", "Hoà Bình"])
def test_the_tone_may_stand_on_either_vowel(typed: str) -> None:
    assert as_toned(typed, (PEACE,)) == (PEACE,)


def test_tones_say_nothing_about_names_of_other_languages() -> None:
    bern = Name("Bern", Kind.PLACE, 11, "de")
    assert as_toned("Bérn", (bern,)) == (bern,)
