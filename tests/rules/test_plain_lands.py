"""A country that is an ordinary word as well says where the name before it lies."""

import pytest

from bot.rules.asking.places import Listed, NotListed, decide
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed", ["Paris, Mali?", "Berlin ở Bỉ đã ký chưa?", "Delhi nchini Mali?", "برلین در لیبی؟", "Елбасан (Гана)?"]
)
def test_a_listed_name_is_not_told_of_a_namesake_there(shipped: Shipped, typed: str) -> None:
    [finding] = decide(read(typed, shipped.book), shipped.places)
    assert isinstance(finding.verdict, NotListed)


@pytest.mark.parametrize("typed", ["Paris na França assinou?", "Estrasburgo (França) assinou?"])
def test_france_is_no_town_in_brazil(shipped: Shipped, typed: str) -> None:
    [finding] = decide(read(typed, shipped.book), shipped.places)
    assert isinstance(finding.verdict, Listed)
