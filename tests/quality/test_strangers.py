"""A short name may be the first half of a stranger's, and a district may only say where the city lies."""

import pytest

from bot.rules.asking.places import Listed, NotListed
from tests.quality.town_hall import TownHall


def test_a_stranger_called_like_a_part_of_a_city_is_not_on_the_list(hall: TownHall) -> None:
    assert not any(isinstance(one.verdict, Listed) for one in hall.answer("كير ستارمر وقّع عليه؟").findings)


def test_the_part_of_the_city_itself_is(hall: TownHall) -> None:
    assert [type(one.verdict) for one in hall.answer("هل وقعت كير").findings] == [Listed]


@pytest.mark.parametrize("question", ["নাটোরের সিংড়া কি তালিকায় আছে", "গাজীপুরের সাভার সই করেছে?"])
def test_a_district_in_the_genitive_only_says_where_the_city_lies(hall: TownHall, question: str) -> None:
    assert [type(one.verdict) for one in hall.answer(question).findings] == [Listed]


def test_whoever_asks_for_both_hears_of_both(hall: TownHall) -> None:
    assert [type(one.verdict) for one in hall.answer("নাটোর আর সিংড়া সই করেছে?").findings] == [NotListed, Listed]
