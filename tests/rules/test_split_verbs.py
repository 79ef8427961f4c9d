"""Verbs of joining whose parts stand apart, around the city."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed", ["macht dortmund mit?", "machen berlin und köln da mit", "doet utrecht mee of niet", "skrev stockholm på"]
)
def test_both_parts_say_that_a_city_signed(typed: str, shipped: Shipped) -> None:
    assert read(typed, shipped.book).asked is Asked.SIGNED


@pytest.mark.parametrize("typed", ["was macht berlin mit flüchtlingen", "was macht dortmund"])
def test_one_of_them_alone_asks_what_a_city_does(typed: str, shipped: Shipped) -> None:
    assert read(typed, shipped.book).asked is Asked.EXAMPLES


@pytest.mark.parametrize("typed", ["did new york start it, yes or no", "was it berlin who started this"])
def test_a_city_that_may_have_begun_it_is_not_asked_whether_it_signed(typed: str, shipped: Shipped) -> None:
    assert read(typed, shipped.book).asked is Asked.ORIGIN


def test_one_behind_a_number_is_no_number(shipped: Shipped) -> None:
    assert read("what's the fifth one say", shipped.book).commitments == (5,)


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("dortmund hat doch längst seine tinte gegeben oder nich", "dortmund-de"),
        ("elbasani e ka qit emrin a", "elbasan-al"),
        ("has seattle stuck its name under that", "seattle-us"),
        ("لاڑکانہ نے انگوٹھا لگا دیا", "larkana-pk"),
    ],
)
def test_a_noun_and_a_verb_say_together_that_a_city_signed(typed: str, slug: str, shipped: Shipped) -> None:
    assert shipped.listed(typed) == {slug}


def test_what_is_denied_behind_a_sigh_is_not_meant(shipped: Shipped) -> None:
    assert shipped.listed("та не париж а берлін") == {"berlin-de"}
