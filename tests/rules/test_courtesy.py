"""Thanks are thanks, however people call whom they thank; a city behind them is still asked about."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed",
    [
        "mil gracias crack",
        "gracias capo sos un genio",
        "dankschee, pfiat di",
        "merci bcp t'es un chef",
        "valeu demais fera",
    ],
)
def test_whom_somebody_thanks_is_no_place(shipped: Shipped, typed: str) -> None:
    question = read(typed, shipped.book)
    assert question.asked is Asked.THANKS
    assert not [mention for mention in question.mentions if mention.names or mention.elsewhere]


@pytest.mark.parametrize("typed", ["thanks, and Berlin?", "thanks! did Berlin sign"])
def test_a_city_behind_thanks_is_asked_about(shipped: Shipped, typed: str) -> None:
    assert [mention.text for mention in read(typed, shipped.book).mentions] == ["Berlin"]
