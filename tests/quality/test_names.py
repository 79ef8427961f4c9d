"""Among all places of the world, a listed place is found by each of its names, and a slip in one is no denial."""

import random

import pytest

from bot.rules.asking.places import Listed
from bot.rules.names.index import Kind, Name
from bot.rules.spelling.folding import fold
from tests.quality.town_hall import TownHall

LONG = 6  # letters
FEW = 0.006  # a slip may also make a plain word of some language, or the exact name of a country
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def test_a_listed_place_is_found_or_asked_about_by_nearly_every_name(hall: TownHall) -> None:
    names = [name for name in hall.names(Kind.PLACE) if hall.is_listed(name.subject)]
    denied = [name for name in names if not _is_named(name, name.text, hall)]
    assert len(denied) <= 0.01 * len(names), denied


@pytest.mark.parametrize("asked", ["{}", "has {} signed?"])
def test_one_slip_in_a_long_name_finds_the_place_or_asks(hall: TownHall, asked: str) -> None:
    names = [name for name in hall.names(Kind.PLACE) if hall.is_listed(name.subject) and _is_long(name)]
    slips = [(name, _slipped(fold(name.text), random.Random(name.text))) for name in names]  # a new name draws its own
    denied = [(name.text, typed) for name, typed in slips if not _is_meant(name, asked.format(typed), hall)]
    assert len(denied) <= FEW * len(names), denied


def _is_named(name: Name, typed: str, hall: TownHall) -> bool:
    """Whether the answer names the place; a slip may also make exactly another known name of the register."""
    outcome = hall.answer(typed)
    return hall.slug(name.subject) in outcome.listed | outcome.offered | outcome.about or not outcome.about_places


def _is_meant(name: Name, typed: str, hall: TownHall) -> bool:
    """Whether the answer names the place, by itself, as a part of another, or on the list of its country."""
    outcome = hall.answer(typed)
    verdicts = [finding.verdict for finding in outcome.findings]
    parts = {hall.slug(part) for verdict in verdicts if isinstance(verdict, Listed) for part in verdict.parts}
    named = hall.slug(name.subject) in outcome.listed | outcome.offered | outcome.about | parts
    return named or hall.country(name.subject) in outcome.near(Kind.COUNTRY)


def _is_long(name: Name) -> bool:
    return len(fold(name.text).replace(" ", "")) >= LONG


def _slipped(typed: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(typed))
    letter = chance.choice(LETTERS if typed.isascii() else typed.replace(" ", ""))
    return chance.choice(
        (
            typed[:at] + typed[at + 1 :],
            typed[:at] + letter + typed[at:],
            typed[:at] + letter + typed[at + 1 :],
            typed[: at - 1] + typed[at] + typed[at - 1] + typed[at + 1 :],
        )
    )
