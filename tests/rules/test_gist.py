"""A matter told by words far apart; and what only looks like one."""

import pytest

from bot.rules.asking.gist import gist
from bot.rules.asking.matters import TOWN_HALL, Matter
from bot.rules.spelling.folding import fold
from bot.rules.words.matters.gists import GISTS


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("wewe unaongea lugha gani", Matter.LANGUAGES),
        ("এই তথ্য আপনারা কোথা থেকে পেলেন", Matter.SOURCES),
        ("kota mana yang gabung paling terakhir", Matter.LATEST),
        ("最近哪些城市签了", Matter.LATEST),
        ("엑셀로 받을 수 있나요", Matter.FILE),
        ("આ માહિતી તમને ક્યાંથી મળી", Matter.SOURCES),
        ("ya quoi dans ce papier que les maires signent", Matter.DECLARATION),
        ("warqaddan ay saxiixeen maxaa ku qoran", Matter.DECLARATION),
        ("uymayan belediyeye ceza var mı", Matter.BINDING),
        ("این ایده مال کی بود", Matter.ORIGIN),
        ("adjoint au maire à Roubaix, je cherche le formulaire", TOWN_HALL),
        ("le conseil a voté oui, et maintenant ?", Matter.STEPS),
        ("where did you get this data from", Matter.SOURCES),
        ("gdzie mogę to przeczytać", Matter.DECLARATION),
        ("што ќе се случи ако градоначалникот не ја исполни", Matter.BINDING),
    ],
)
def test_two_words_tell_it_wherever_they_stand(text: str, matter: str) -> None:
    found = gist(text)
    assert found is not None
    assert found[0] == matter


@pytest.mark.parametrize("text", ["lugha", "kota mana yang ikut", "哪些城市签了", "তথ্য", "unaongea nini", ""])
def test_one_of_them_tells_nothing(text: str) -> None:
    assert gist(text) is None


def test_what_is_left_is_the_text_without_them() -> None:
    assert gist("jamani, unaongea lugha gani hapa Nebbi?") == (Matter.LANGUAGES, "jamani hapa nebbi")


def test_every_gist_is_of_a_matter_and_no_column_is_empty() -> None:
    ways = [(matter, way) for table in GISTS for matter, told in table.items() for way in told.split(" / ")]
    assert {matter for matter, _ in ways} <= {*Matter, TOWN_HALL}
    assert all(
        fold(word.removesuffix("*")) for _, way in ways for column in way.split(" + ") for word in column.split()
    )
    assert all(column.strip() for _, way in ways for column in way.split(" + "))
