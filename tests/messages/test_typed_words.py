"""Words typed instead of tapped are understood in every language, whatever language the person has chosen."""

import pytest

from messages.catalogue import Catalogue


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The project's own."""
    return Catalogue.load()


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("back", "back"),
        ("رجوع", "back"),
        ("عودة", "back"),
        ("عوده", "back"),
        ("skip", "skip"),
        ("تخطي", "skip"),
        ("تخطّي", "skip"),
        ("cancel", "cancel"),
        ("إلغاء", "cancel"),
        ("الغاء", "cancel"),
        ("help", "help"),
        ("مساعدة", "help"),
        ("language", "language"),
        ("اللغة", "language"),
        ("done", "done"),
        ("تم", "done"),
        ("menu", "menu"),
        ("نعم", "yes"),
        ("لا", "no"),
    ],
)
def test_the_word_is_understood_in_both_languages(catalogue: Catalogue, typed: str, meaning: str) -> None:
    assert catalogue.meaning(typed) == meaning


@pytest.mark.parametrize("typed", ["  BACK! ", "Back.", "back 🙏", "Ｂａｃｋ", "\u200fback"])
def test_case_punctuation_emoji_and_invisible_marks_do_not_matter(catalogue: Catalogue, typed: str) -> None:
    assert catalogue.meaning(typed) == "back"


@pytest.mark.parametrize("typed", ["", "   ", "🙏", "Accra", "go back to Accra", "help " * 2000, "|"])
def test_anything_else_is_an_answer_and_not_a_command(catalogue: Catalogue, typed: str) -> None:
    assert catalogue.meaning(typed) is None
