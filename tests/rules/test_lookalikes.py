"""Words that mix alphabets imitate others; names of two languages side by side do not."""

import pytest

from bot.rules.spelling.lookalikes import mixes_alphabets


@pytest.mark.parametrize("text", ["Раris", "Anne Нidalgo", "Βerlin", "Sadiq Кhan"])
def test_a_word_of_two_alphabets_is_seen(text: str) -> None:
    assert mixes_alphabets(text)


@pytest.mark.parametrize(
    "text", ["Paris", "Иван Petrov", "Anne-Marie O’Neill", "يوسف Shawarbeh", "東京Tokyo", "3M µ", ""]
)
def test_one_alphabet_a_word_is_nothing_strange(text: str) -> None:
    assert not mixes_alphabets(text)
