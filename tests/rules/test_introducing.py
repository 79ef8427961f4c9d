"""Who says their own name asks nothing about the place of that name; where they live is asked about all the same."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("hi victoria here, which cities signed?", Asked.LIST),
        ("je m'appelle Florence, combien de villes ont signé ?", Asked.HOW_MANY),
        ("soy Victoria, quiénes firmaron?", Asked.LIST),
        ("aqui é a Victoria, quais cidades assinaram?", Asked.LIST),
        ("меня зовут Вера, какие города подписали?", Asked.LIST),
        ("ben Victoria, hangi şehirler imzaladı?", Asked.LIST),
        ("انا فيكتوريا، مين وقع؟", Asked.LIST),
        ("Victoria vagyok, mely városok írták alá?", Asked.LIST),
    ],
)
def test_a_name_of_somebody_is_no_place(shipped: Shipped, typed: str, asked: Asked) -> None:
    question = read(typed, shipped.book)
    assert (question.asked, question.mentions) == (asked, ())


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Victoria signed?", ["Victoria"]),
        ("I'm from Victoria, did it sign?", ["Victoria"]),
        ("victoria here on the list?", ["victoria"]),
        ("quiero saber si Victoria firmó", ["Victoria"]),
        ("je me demande si Victoria a signé", ["Victoria"]),
        ("i am Grace, did Paris sign?", ["Paris"]),
        ("Kenya'da hangi şehirler imzaladı?", ["Kenya'da"]),
    ],
)
def test_a_place_that_is_asked_about_stays(shipped: Shipped, typed: str, names: list[str]) -> None:
    assert [mention.text for mention in read(typed, shipped.book).mentions] == names
