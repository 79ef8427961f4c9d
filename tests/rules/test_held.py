"""Letters that somebody held down."""

import pytest

from bot.rules.sentences.held import let_go

NAMES = frozenset({"عجلون", "seattle", "bogota", "bern"})


@pytest.mark.parametrize(
    ("typed", "name"), [("عجلوووون", "عجلون"), ("seattttle", "seattle"), ("boooogotaaaa", "bogota"), ("bernnn", "bern")]
)
def test_a_name_is_found_below_the_letters_held_down(typed: str, name: str) -> None:
    assert let_go(typed, NAMES.__contains__) == name


@pytest.mark.parametrize("typed", ["seattle", "bernn", "aaaargh", "boooogotaaaaaaannnnn", "ههههههه"])
def test_nothing_else_is_made_a_name(typed: str) -> None:
    assert not let_go(typed, NAMES.__contains__)


def test_what_would_be_left_of_a_cry_is_too_short_to_be_a_town() -> None:
    assert not let_go("ooooooh", {"oh", "ooh"}.__contains__)
