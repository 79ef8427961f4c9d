"""Slips of the finger: what an exhaustive search finds within one or two of them is found."""

import random
import string

import pytest
from rapidfuzz.distance import OSA

from bot.rules.names.index import Kind
from bot.rules.names.slips import Slips, drawers, slips_allowed
from bot.rules.spelling.folding import fold
from tests.rules.conftest import Shipped

CHANCE = random.Random(20261122)
LETTERS = string.ascii_lowercase + "абвгдأبتثجकखगघ"


def slipped(word: str) -> str:
    """The word with one letter left out, added, mistaken, or exchanged with the next."""
    at, letter = CHANCE.randrange(len(word)), CHANCE.choice(LETTERS)
    kept = (word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :])
    return CHANCE.choice((*kept, word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]))


@pytest.fixture(scope="module")
def words(shipped: Shipped) -> list[str]:
    found = (fold(name.text).replace(" ", "") for name in shipped.names if name.kind is Kind.PLACE)
    return sorted({word for word in found if slips_allowed(word)})


@pytest.mark.parametrize("slips", [0, 1, 2])
def test_every_word_within_the_slips_of_both_is_among_those_found(words: list[str], slips: int) -> None:
    found = Slips(*drawers(words))
    for word in CHANCE.sample(words, 300):
        typed = word
        for _ in range(slips):
            typed = slipped(typed)
        allowed = slips_allowed(typed)
        near = {at for at, other in enumerate(words) if _near(typed, other, allowed)}
        assert near <= found.perhaps(typed), (word, typed)
        if slips == 1:
            assert {at for at in near if _near(typed, words[at], 1)} <= found.perhaps(typed, most=1), (word, typed)


def test_a_word_too_short_for_slips_is_near_to_nothing(words: list[str]) -> None:
    found = Slips(*drawers([*words, "fez", "oslo"]))
    assert found.perhaps("fez") == set()
    assert found.perhaps("") == set()
    assert len(words) + 1 in found.perhaps("osla")


def test_without_words_nothing_is_found() -> None:
    assert Slips(*drawers([])).perhaps("budapest") == set()


def _near(typed: str, other: str, allowed: int) -> bool:
    most = min(allowed, slips_allowed(other))
    return OSA.distance(typed, other, score_cutoff=most) <= most
