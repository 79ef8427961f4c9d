"""Townships, counties and parts that bear a listed city's name: nobody hears that they are on the list."""

import pytest

from bot.rules.places import Listed
from tests.quality.town_hall import TownHall

ANOTHERS = (
    "Paris Township", "Cologne Township", "Bend Township", "Seattle County", "Dublin county", "Landkreis Zittau",
    "Kreis Dortmund", "Bezirksamt Berlin", "Powiat Katowice", "Diputación de Fuenlabrada", "Zila Parishad Savar",
    "Communauté urbaine de Strasbourg", "عمالة الرباط", "إمارة باريس", "تحصیل پشاور",
)  # fmt: skip
ITS_OWN = ("Stadtverwaltung Zittau", "Dortmundin kaupunki", "Mairie de Strasbourg", "بلدية صيدا", "Accra Metropolitan")


@pytest.mark.parametrize("name", ANOTHERS)
def test_a_body_that_need_not_be_the_city_is_asked_back(hall: TownHall, name: str) -> None:
    found = hall.answer(name).findings
    assert found
    assert not [one for one in found if isinstance(one.verdict, Listed)], name


@pytest.mark.parametrize("name", ITS_OWN)
def test_a_city_is_listed_under_what_its_own_municipality_is_called(hall: TownHall, name: str) -> None:
    (found,) = hall.answer(name).findings
    assert isinstance(found.verdict, Listed), name
