"""Half a land's name told behind the other."""

import pytest

from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "land"),
    [
        ("who from jersey signed, the new one not the island", "US-NJ"),
        ("who signed in virginia, the west one", "US-WV"),
        ("korea, the south one, which cities", "KR"),
    ],
)
def test_both_halves_make_the_name(typed: str, land: str, shipped: Shipped) -> None:
    question = read(typed, shipped.book)
    assert {*question.subjects(Kind.REGION), *question.subjects(Kind.COUNTRY)} == {land}


def test_where_no_land_is_called_so_the_half_says_nothing(shipped: Shipped) -> None:
    assert read("who from mali signed, the new one", shipped.book).subjects(Kind.COUNTRY) == ("ML",)
