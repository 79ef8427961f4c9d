"""Names without a capital get theirs; whoever typed one chose."""

import pytest

from bot.rules.spelling.name_case import with_capitals


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("okwonga alfred", "Okwonga Alfred"),
        ("anne-marie o'neill", "Anne-Marie O'Neill"),
        ("maría de la cruz", "María de la Cruz"),
        ("van der berg", "Van der Berg"),
        ("j. p. smith", "J. P. Smith"),
        ("d’angelo rossi", "D’Angelo Rossi"),
        ("иван петров", "Иван Петров"),
        ("γιώργος παπάς", "Γιώργος Παπάς"),
        ("ngozi a", "Ngozi A"),
    ],
)
def test_a_name_typed_small_is_written_as_names_are(typed: str, name: str) -> None:
    assert with_capitals(typed) == name


@pytest.mark.parametrize(
    "name", ["bell Hooks", "Jean DUPONT", "İBRAHİM YILMAZ", "يوسف الشواربة", "გიორგი მელაძე", "ঢাকা রহমান", "陈大文", ""]
)
def test_a_chosen_spelling_and_scripts_without_capitals_stay(name: str) -> None:
    assert with_capitals(name) == name
