"""A listed city's name among strange words: told of where it is plainly asked about, only asked back elsewhere."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.places import Near
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed",
    ["ndakaaru ci biir la?", "mambo vipi, masaka je?", "baires se prendió?", "priştine prizren ipek üçü de mi"],
)
def test_a_question_in_strange_words_is_answered(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed)


@pytest.mark.parametrize(
    "typed",
    ["dakar bu rafet", "stockholm syndroom?", "koncert w katowicach blabla?", "berlin zyxw"],
)
def test_of_what_may_be_something_else_nothing_is_asserted(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)


@pytest.mark.parametrize("typed", ["dakar bu rafet", "berlin zyxw"])
def test_what_may_be_meant_is_asked_back(shipped: Shipped, typed: str) -> None:
    assert any(isinstance(verdict, Near) for verdict in shipped.verdicts(typed))


@pytest.mark.parametrize("typed", ["dortmund hat das unterschriem glaub", "utrecht heeft dat toch ondertekkent zeg"])
def test_what_begins_with_a_city_and_looks_like_signing_says_that_it_did(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "berlin auch so teuer geworden",
        "montreal'de hangi dil konuşulur",
        "дели на троих и не спорь",
        "dortmund zyx wxyz",
    ],
)
def test_what_begins_with_a_city_may_be_about_anything(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)


@pytest.mark.parametrize("typed", ["hoe houdt den haag contact met de moskeeën", "как гаага ладит с полицией"])
def test_how_a_city_deals_with_a_theme_is_told_in_strange_words_too(shipped: Shipped, typed: str) -> None:
    assert read(typed, shipped.book).asked is Asked.EXAMPLES
    assert shipped.listed(typed) == {"the-hague-nl"}


@pytest.mark.parametrize(
    "typed",
    [
        "wat is het nummer van de haagse politie",
        "what is the zyxw dortmund police phone",
        "how did dortmund play football last night",
    ],
)
def test_a_theme_beside_the_name_makes_another_thing_of_it(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)


def test_what_a_city_thought_up_is_what_it_does(shipped: Shipped) -> None:
    assert read("was hat sich dortmund da einfallen lassen", shipped.book).asked is Asked.EXAMPLES
    assert read("wer hat diese erklärung ins leben gerufen", shipped.book).asked is Asked.ORIGIN


def test_a_small_word_is_no_leader(shipped: Shipped) -> None:
    assert read("które miasta działają ramię w ramię z rządem", shipped.book).asked is Asked.THEME
    assert read("czy rama podpisał", shipped.book).asked is Asked.LEADER


def test_a_city_of_the_valley_is_the_one_that_is_listed(shipped: Shipped) -> None:
    assert shipped.listed("qué anda haciendo palmira, la del valle") == {"palmira-co"}
