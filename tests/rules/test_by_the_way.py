"""A listed city's name among strange words: told of where it is plainly asked about, only asked back elsewhere."""

import pytest

from bot.rules.places import Listed, Near, decide
from bot.rules.question import read
from tests.rules.conftest import Shipped


def _said(typed: str, shipped: Shipped, sort: type) -> bool:
    return any(isinstance(finding.verdict, sort) for finding in decide(read(typed, shipped.book), shipped.places))


@pytest.mark.parametrize(
    "typed",
    ["ndakaaru ci biir la?", "mambo vipi, masaka je?", "baires se prendió?", "priştine prizren ipek üçü de mi"],
)
def test_a_question_in_strange_words_is_answered(shipped: Shipped, typed: str) -> None:
    assert _said(typed, shipped, Listed)


@pytest.mark.parametrize(
    "typed",
    ["dakar bu rafet", "stockholm syndroom?", "koncert w katowicach blabla?", "berlin zyxw"],
)
def test_of_what_may_be_something_else_nothing_is_asserted(shipped: Shipped, typed: str) -> None:
    assert not _said(typed, shipped, Listed)


@pytest.mark.parametrize("typed", ["dakar bu rafet", "berlin zyxw"])
def test_what_may_be_meant_is_asked_back(shipped: Shipped, typed: str) -> None:
    assert _said(typed, shipped, Near)
