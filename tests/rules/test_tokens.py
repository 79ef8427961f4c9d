"""Taking a text apart: what a text may cost, whatever somebody sends."""

import random

import pytest

from bot.rules.sentences.tokens import MOST_SIGNS, tokens
from bot.rules.spelling.folding import fold

KANA, KATAKANA, KHMER, SQUARES = (0x3041, 0x3096), (0x30A1, 0x30FA), (0x1780, 0x17B3), (0x3300, 0x3357)


@pytest.mark.parametrize("signs", [KANA, KATAKANA, KHMER, SQUARES])
@pytest.mark.parametrize("space", ["", " "])
def test_a_message_full_of_signs_without_spaces_holds_up_nobody(signs: tuple[int, int], space: str) -> None:
    """At each sign a word of up to fourteen may begin: four thousand signs were fifty thousand look-ups."""
    chance = random.Random(20261122)
    lines = ("".join(chr(chance.randint(*signs)) for _ in range(40)) for _ in range(100))
    asked: list[str] = []

    def known(word: str) -> bool:
        asked.append(word)
        return False

    tokens(space.join(lines), known)
    assert MOST_SIGNS <= len(asked) <= 40 * MOST_SIGNS


def test_a_long_polite_question_without_spaces_is_read_to_its_end() -> None:
    words = "お忙しいところ恐れ入りますがパリは署名しましたでしょうかよろしくお願いいたします" * 3
    assert "".join(token.word for token in tokens(words, lambda word: word == "パリ")) == fold(words)
    assert [token.word for token in tokens(words, lambda word: word == "パリ")].count("パリ") == 3


def test_words_behind_too_many_signs_are_still_read() -> None:
    assert [token.word for token in tokens("か" * 200 + " Paris", lambda word: False)] == ["か" * MOST_SIGNS, "paris"]
