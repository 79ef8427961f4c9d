"""A leader's name with a slip in each half."""

import pytest

from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Sure
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(("typed", "entry"), [("mike kofman signed?", 7), ("did bruse harell sign", 93)])
def test_both_halves_may_have_a_slip(typed: str, entry: int, shipped: Shipped) -> None:
    (found,) = read(typed, shipped.book).mentions
    assert found.sure is Sure.NEAR
    assert found.subjects(Kind.LEADER) == (entry,)


@pytest.mark.parametrize("typed", ["did mike tyson sign", "did bruce willis sign", "did tim cook sign"])
def test_one_half_alone_is_nobody(typed: str, shipped: Shipped) -> None:
    assert not read(typed, shipped.book).of(Kind.LEADER)


def test_a_family_name_may_stand_first(shipped: Shipped) -> None:
    assert read("khan sadiq", shipped.book).subjects(Kind.LEADER) == (60,)


def test_two_names_that_anybody_bears_are_not_turned_round(shipped: Shipped) -> None:
    assert not read("ali zubair", shipped.book).subjects(Kind.LEADER)
