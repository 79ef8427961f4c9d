"""Names of one person or place are alike in any spelling and script; those of others are not. People are invented."""

import pytest

from bot.rules.page.likeness import ALIKE, PART_OF_NAME, SAME, SAME_PLACE, leader_likeness, place_likeness


@pytest.mark.parametrize(
    ("printed", "known"),
    [
        ("Selma Warraq", "Salma Warraq"),
        ("Warraq Salma", "Salma Warraq"),
        ("سلمى الوراق", "سلما الوراق"),
        ("نادر الخياط", "Nader El Khayyat"),
        ("Елена Рибарова", "Elena Ribarova"),
        ("মারিয়া সুলতানা", "Maria Sultana"),
    ],
)
def test_spellings_of_one_leader_are_alike(printed: str, known: str) -> None:
    assert ALIKE <= leader_likeness(printed, [known]) < SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Muhammad Ali Khan", "Muhammad Asif Butt"),
        ("محمد الخياط", "محمد النجار"),
        ("Nadia Warraq", "Salma Warraq"),
        ("نادر الخياط", "Salma Warraq"),
        ("", "Salma Warraq"),
        ("Ann", ""),
    ],
)
def test_two_leaders_are_not_alike(one: str, other: str) -> None:
    assert leader_likeness(one, [other]) < ALIKE


def test_a_shorter_form_of_a_name_is_part_of_it() -> None:
    assert leader_likeness("Ann Potter", ["Ann Abla Potter"]) == PART_OF_NAME
    assert leader_likeness("Potter", ["Ann Abla Potter"]) < ALIKE


def test_the_word_for_the_body_hardly_counts() -> None:
    assert place_likeness("MASAKA", ["Masaka"]) == SAME
    assert place_likeness("مدينة ماساكا", ["ماساكا"]) == SAME_PLACE
    assert place_likeness("Kingston", ["Kinston"]) < SAME_PLACE


def test_nobody_is_like_no_name() -> None:
    assert leader_likeness("Ann Potter", []) == 0
    assert place_likeness("Accra", []) == 0
