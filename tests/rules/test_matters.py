"""What is asked about the list and the declaration: the tables of phrases."""

import pytest

from bot.rules.asking.matters import Matter
from bot.rules.spelling.folding import fold
from bot.rules.words.matters import TABLES

ENTRIES = [
    (name, language, entry)
    for table in TABLES
    for name, phrases in table.items()
    for language, words in phrases.items()
    for entry in words.split()
]
A_SYLLABLE_A_SIGN = ("zh", "ja", "ko")


def test_every_phrase_is_of_a_matter_there_is() -> None:
    assert {name for name, _, _ in ENTRIES} == set(Matter)


def test_no_phrase_of_a_language_stands_for_two_matters() -> None:
    meant: dict[tuple[str, str], str] = {}
    for name, language, entry in ENTRIES:
        assert meant.setdefault((language, fold(entry)), name) == name, entry


@pytest.mark.parametrize("language", sorted({language for _, language, _ in ENTRIES}))
def test_a_single_word_counts_only_as_the_whole_text_unless_it_says_it_all(language: str) -> None:
    loose = {entry for _, of, entry in ENTRIES if of == language and "_" not in entry and not entry.startswith("=")}
    short = 1 if language in A_SYLLABLE_A_SIGN else 3
    assert all(len(fold(entry)) > short for entry in loose), loose
