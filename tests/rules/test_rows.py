"""Names in a row that are words of the language as well."""

import pytest

from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from tests.rules.conftest import Shipped


@pytest.mark.parametrize("typed", ["köln, essen: welche?", "essen, berlin?", "dortmund und essen beide?"])
def test_a_word_between_two_signs_is_a_name_beside_another(typed: str, shipped: Shipped) -> None:
    places = {shipped.slugs[int(at)] for at in read(typed, shipped.book).subjects(Kind.PLACE)}
    assert "essen-de" in places


@pytest.mark.parametrize("typed", ["essen, trinken, schlafen", "gutes essen, berlin ist schön", "essen, trinken, köln"])
def test_a_word_among_other_words_is_a_word(typed: str, shipped: Shipped) -> None:
    places = {shipped.slugs[int(at)] for at in read(typed, shipped.book).subjects(Kind.PLACE)}
    assert "essen-de" not in places
