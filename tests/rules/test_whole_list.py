"""Whoever wishes for the whole list gets it, in whatever words; what stands there like a name is still asked about."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed",
    [
        "скиньте полный список, кто там вообще подписался",
        "c qui tout le monde qui a signé?? envoie la liste entière stp",
        "ياخي عطوني كل الاسماء اللي بالقايمة لاهنت",
        "kimler var listede hepsini yazsana",
        "dawaj cala liste, kto tam wszystko podpisał",
        "küldd már el a teljes listát, mindenki neve kell aki aláírta",
        "hverjir eru allir á listanum? sendu mér hann allan takk",
        "mă cheamă Sofia, trimiteți-mi numele tuturor semnatarilor",
    ],
)
def test_strange_words_beside_the_wish_are_no_cities(shipped: Shipped, typed: str) -> None:
    question = read(typed, shipped.book)
    assert (question.asked, question.mentions) == (Asked.LIST, ())


@pytest.mark.parametrize(
    ("typed", "asked", "names"),
    [
        ("full list of everyone who signed in France", Asked.IN_COUNTRY, ["France"]),
        ("names of all who signed in qwrtzu", Asked.SIGNED, ["qwrtzu"]),
        ("is qwrtzu on the full list?", Asked.SIGNED, ["qwrtzu"]),
        ("all the names please, and did Qwrtzu sign", Asked.SIGNED, ["Qwrtzu"]),
    ],
)
def test_what_stands_like_a_name_is_asked_about(shipped: Shipped, typed: str, asked: Asked, names: list[str]) -> None:
    question = read(typed, shipped.book)
    assert (question.asked, [mention.text for mention in question.mentions]) == (asked, names)


def test_who_wants_to_join_the_list_does_not_ask_for_it(shipped: Shipped) -> None:
    assert read("بدي انضم للقائمة", shipped.book).asked is Asked.HOW_TO_SIGN
