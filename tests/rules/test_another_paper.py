"""Whether a listed city signed another agreement is not what the list tells."""

import pytest

from bot.rules.asking.places import Listed, Near
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed",
    [
        "did London sign the Paris climate agreement?",
        "has Durban signed the Istanbul Convention",
        "Hat Berlin die Istanbul-Konvention unterschrieben?",
        "Подписал ли Берлин Парижское соглашение?",
        "伦敦签署了巴黎协定吗？",
        "هل وقعت الرباط اتفاق باريس؟",
    ],
)
def test_the_city_is_only_asked_about(shipped: Shipped, typed: str) -> None:
    verdicts = shipped.verdicts(typed)
    assert verdicts
    assert all(isinstance(verdict, Near) for verdict in verdicts)


@pytest.mark.parametrize("typed", ["did London sign the agreement?", "has London signed the pact against hate"])
def test_our_declaration_by_another_word_is_still_ours(shipped: Shipped, typed: str) -> None:
    [verdict] = shipped.verdicts(typed)
    assert isinstance(verdict, Listed)
