"""What people tell around their question changes nothing of the answer; what is asked is never cut off with it."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("my phone is dying so please be quick, which cities signed?", Asked.LIST),
        ("which cities signed? my boss wants to know before lunch", Asked.LIST),
        ("which cities signed grandma keeps nagging all morning", Asked.LIST),
        ("combien de villes (ma tante veut le savoir absolument) ont signé", Asked.HOW_MANY),
        ("quick one before my bus comes: how many cities have signed?", Asked.HOW_MANY),
        ("wir hatten streit im büro. wie viele Städte haben unterschrieben?", Asked.HOW_MANY),
    ],
)
def test_a_story_is_no_wish(shipped: Shipped, typed: str, asked: Asked) -> None:
    assert read(typed, shipped.book).asked is asked


@pytest.mark.parametrize(
    ("typed", "kind", "asked"),
    [
        ("gun violence, what have the cities done?", Kind.THEME, Asked.THEME),
        ("any examples of grants, our mayor wants to copy one", Kind.THEME, Asked.THEME),
        ("my cousin is from Berlin, did it sign?", Kind.PLACE, Asked.SIGNED),
        ("my boss is a nuisance, he asks for Canada: which cities signed?", Kind.COUNTRY, Asked.IN_COUNTRY),
    ],
)
def test_what_is_asked_about_is_no_story(shipped: Shipped, typed: str, kind: Kind, asked: Asked) -> None:
    question = read(typed, shipped.book)
    assert question.asked is asked
    assert question.of(kind)


def test_an_unknown_name_is_not_cut_off(shipped: Shipped) -> None:
    assert [mention.text for mention in read("which cities signed in Qwrtzu", shipped.book).mentions] == ["Qwrtzu"]


@pytest.mark.parametrize(
    "typed",
    [
        "did he sign for Dortmund? the striker i mean",
        "i mean the one in Kentucky, did Paris sign?",
        "my cousin says the Canadian one, did London sign",
        "my landlord wants to know, did Berlin sign the lease?",
    ],
)
def test_what_makes_a_name_doubtful_is_no_story(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)
