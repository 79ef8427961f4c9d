"""Among all places of the world, a listed place is found by each of its names, and a slip in one is no denial."""

import random

from bot.rules.folding import fold
from bot.rules.index import Kind, Name
from tests.quality.town_hall import TownHall

CHANCE = random.Random(20240916)
LONG = 6  # letters
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def test_a_listed_place_is_found_or_asked_about_by_nearly_every_name(hall: TownHall) -> None:
    names = [name for name in hall.names(Kind.PLACE) if hall.is_listed(name.subject)]
    denied = [name for name in names if not _is_named(name, name.text, hall)]
    assert len(denied) <= 0.01 * len(names), denied


def test_one_slip_in_a_long_name_finds_the_place_or_asks(hall: TownHall) -> None:
    names = [name for name in hall.names(Kind.PLACE) if hall.is_listed(name.subject) and _is_long(name)]
    sample = CHANCE.sample(names, 300)
    slips = [(name, _slipped(fold(name.text))) for name in sample]
    denied = [(name.text, typed) for name, typed in slips if not _is_named(name, typed, hall)]
    assert len(denied) <= 0.01 * len(sample), denied


def _is_named(name: Name, typed: str, hall: TownHall) -> bool:
    """Whether the answer names the place; a slip may also make exactly another known name of the register."""
    outcome = hall.answer(typed)
    return hall.slug(name.subject) in outcome.listed | outcome.offered | outcome.about or not outcome.about_places


def _is_long(name: Name) -> bool:
    return len(fold(name.text).replace(" ", "")) >= LONG


def _slipped(typed: str) -> str:
    at = CHANCE.randrange(1, len(typed))
    letter = CHANCE.choice(LETTERS if typed.isascii() else typed.replace(" ", ""))
    return CHANCE.choice(
        (
            typed[:at] + typed[at + 1 :],
            typed[:at] + letter + typed[at:],
            typed[:at] + letter + typed[at + 1 :],
            typed[: at - 1] + typed[at] + typed[at - 1] + typed[at + 1 :],
        )
    )
