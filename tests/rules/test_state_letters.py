"""Two letters behind a name are a state, however they are typed; little words behind a comma are not."""

import pytest

from tests.rules.conftest import Shipped

PLACES = ("paris", "dublin", "seattle", "berlin", "cape town")


@pytest.mark.parametrize("letters", ["tx", "al", "ga", "ky", "oh", "mo", "va", "ca"])
@pytest.mark.parametrize("asked", ["{}, {}", "did {}, {} sign", "is {}, {} on the list?"])
def test_a_namesake_told_by_its_state_is_not_the_listed_city(shipped: Shipped, letters: str, asked: str) -> None:
    assert not {where for place in PLACES for where in shipped.listed(asked.format(place, letters))}


@pytest.mark.parametrize(
    "typed", ["dublin, ok?", "dublin, in or out?", "dublin, on the list?", "dublin, me too", "dublin, pa vi?"]
)
def test_little_words_are_no_state(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == {"dublin-ie"}
