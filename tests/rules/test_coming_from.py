"""What is told of where the declaration comes from."""

import pytest

from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed",
    [
        "seattle signed or not i think its from new york",
        "hat seattle unterschrieben das kommt glaub ich aus new york",
        "is seattle on that new york thing",
        "has seattle joined the declaration started by new york",
    ],
)
def test_where_it_comes_from_is_not_asked_for(typed: str, shipped: Shipped) -> None:
    places = {shipped.slugs[int(at)] for at in read(typed, shipped.book).subjects(Kind.PLACE)}
    assert places == {"seattle-us"}


@pytest.mark.parametrize("typed", ["is seattle or new york on the list", "seattle and new york", "did new york sign"])
def test_new_york_is_asked_for_by_its_name(typed: str, shipped: Shipped) -> None:
    places = {shipped.slugs[int(at)] for at in read(typed, shipped.book).subjects(Kind.PLACE)}
    assert "new-york-city-us" in places
