"""A listed city's name among strange words: told of where it is plainly asked about, only asked back elsewhere."""

import pytest

from bot.rules.places import Near
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


@pytest.mark.parametrize("typed", ["berlin auch druntergekritzelt", "kodi blantyre nawo anasayinira zija"])
def test_what_begins_with_a_city_says_that_it_did_too(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed)


@pytest.mark.parametrize("typed", ["montreal'de hangi dil konuşulur", "дели на троих и не спорь", "dortmund zyx wxyz"])
def test_what_begins_with_a_city_may_be_about_anything(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)
