"""Whoever asks where to apply, whom to turn to or for a form asks how to sign."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "asked",
    [
        "An wen müssen wir uns wenden",
        "ilçe belediyesiyiz nereye başvuruyoruz",
        "каде се пријавува општина што сака да пристапи",
        "notre commune au Burkina veut signer, on fait comment",
        "clerk for a township, is there a form or do we just email someone",
    ],
)
def test_where_to_apply_asks_how_to_sign(shipped: Shipped, asked: str) -> None:
    assert read(asked, shipped.book).asked is Asked.HOW_TO_SIGN


@pytest.mark.parametrize("asked", ["is there a form of hate that you do not list", "قدم المدينة"])
def test_other_forms_do_not(shipped: Shipped, asked: str) -> None:
    assert read(asked, shipped.book).asked is not Asked.HOW_TO_SIGN
