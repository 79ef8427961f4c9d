"""Slips in the words that questions are made of."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("shwo me teh whoel lsit", Asked.LIST),
        ("how mnay cities have sigend", Asked.HOW_MANY),
        ("que dit la declaraton exatement", Asked.DECLARATION),
        ("какие гарода подписали", Asked.LIST),
    ],
)
def test_somebody_in_a_hurry_is_understood(shipped: Shipped, typed: str, asked: Asked) -> None:
    assert read(typed, shipped.book).asked is asked


@pytest.mark.parametrize("typed", ["did Lisst sign", "has anybody from mayer signed", "is-sindku ta' mosta iffirma?"])
def test_a_name_that_nobody_knows_is_no_slip_of_a_plain_word(shipped: Shipped, typed: str) -> None:
    assert read(typed, shipped.book).asked is Asked.SIGNED
