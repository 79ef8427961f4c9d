"""A word more in the story around a question changes no answer, though some village or slip of a city is called so."""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.gazetteer.reading import world
from tests.quality.judging import is_right
from tests.quality.question_set import seen
from tests.quality.town_hall import TownHall

STORIES = Path(__file__).with_name("stories.tsv")
VILLAGES, PEOPLE = 60, 20_000
WORDS = 100  # of each language
CHANGED = 0.03  # a word may ask something itself ("how many", "who"), or be the name of a country
MEANT_ANYWAY = 0.02  # of villages: a region of that name says where another place lies (bourguignon)


def stories() -> Iterator[tuple[str, str, str]]:
    with STORIES.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["language"], row["expected"], row["question"]


@pytest.fixture(scope="module")
def villages() -> list[str]:
    """Names of small places, as somebody types them who uses no capitals."""
    names = sorted({name for name, people in world().names(1) if people < PEOPLE and name.isascii() and name.isalpha()})
    return random.Random(20240917).sample(names, VILLAGES)


def test_a_village_in_a_story_is_not_asked_about(hall: TownHall, villages: list[str]) -> None:
    wrong = [
        asked
        for _, expected, story in stories()
        for village in villages
        if not is_right(expected, hall.answer(asked := story.format(w=village)))
    ]
    assert len(wrong) <= MEANT_ANYWAY * VILLAGES * len([*stories()]), wrong[:50]


def test_a_word_of_the_language_changes_no_answer(hall: TownHall) -> None:
    words = _words()
    tried, wrong = 0, []
    for language, expected, story in stories():
        for word in words.get(language, ()):
            tried += 1
            if not is_right(expected, hall.answer(asked := story.format(w=word))):
                wrong.append(asked)
    assert tried > WORDS
    assert len(wrong) <= CHANGED * tried, wrong[:50]


def _words() -> dict[str, list[str]]:
    """Small words of the questions that ask for nothing and no place, by language."""
    found: dict[str, set[str]] = {}
    for asking in seen():
        if asking.expected in ("greeting", "thanks"):
            words = (word.strip(".,;:!?¿¡()\"'«»،؟।") for word in asking.text.split())
            found.setdefault(asking.language, set()).update(word for word in words if word and word == word.lower())
    chance = random.Random(20240918)
    return {language: chance.sample(sorted(words), min(WORDS, len(words))) for language, words in found.items()}
