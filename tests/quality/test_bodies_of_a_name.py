"""Townships, counties and parts that bear a listed city's name: nobody hears that they are on the list."""

import pytest

from bot.rules.asking.places import Listed, NotListed
from tests.quality.town_hall import TownHall

ANOTHERS = (
    "Paris Township", "Cologne Township", "Bend Township", "Seattle County", "Dublin county", "Landkreis Zittau",
    "Kreis Dortmund", "Bezirksamt Berlin", "Powiat Katowice", "Diputación de Fuenlabrada", "Zila Parishad Savar",
    "Communauté urbaine de Strasbourg", "عمالة الرباط", "إمارة باريس", "تحصیل پشاور",
)  # fmt: skip
ITS_OWN = ("Stadtverwaltung Zittau", "Dortmundin kaupunki", "Mairie de Strasbourg", "بلدية صيدا", "Accra Metropolitan")
AROUND = {
    "Has Peshawar District signed?": "peshawar-pk",
    "Provincia di Medellin ha firmato?": "medellin-co",
    "¿Firmó la provincia de Palmira?": "palmira-co",
    "Le département de Paris a signé ?": "paris-fr",
    "Czy województwo Katowice podpisało": "katowice-pl",
    "هل وقعت محافظة صيدا؟": "saida-lb",
    "هل وقّع قضاء صيدا الإعلان؟": "saida-lb",
    "ضلع مردان نے دستخط کیے": "mardan-pk",
    "پشاور ضلع نے دستخط کیے؟": "peshawar-pk",
    "क्या शिमला जिला ने हस्ताक्षर किए?": "shimla-in",
    "নারায়ণগঞ্জ জেলা কি সই করেছে?": "narayanganj-bd",
    "Peşaver ilçesi imzaladı mı?": "peshawar-pk",
    "wilaya ya Masaka imesaini?": "masaka-ug",
    "Has the diocese of Paris signed?": "paris-fr",
}
THEMSELVES = {
    "East Java province signed?": "east-java-id",
    "kaunti ya Wajir imesaini?": "wajir-county-ke",
    "Nansana Division signed?": "nansana-division-ug",
    "Has the municipality of Peshawar signed?": "peshawar-pk",
    "بلدية صيدا الكبرى": "saida-lb",
    "Beograd ili Sarajevo?": "sarajevo-ba",
}
UNLISTED = ("هل وقعت بلدية معان الكبرى؟", "هل معان الكبرى موقعة", "هل بلدية الطفيلة الكبرى موقعة؟")


@pytest.mark.parametrize(("question", "city"), AROUND.items())
def test_a_district_around_a_city_is_not_listed_and_the_city_is_named_in_it(
    hall: TownHall, question: str, city: str
) -> None:
    (found,) = hall.answer(question).findings
    assert isinstance(found.verdict, NotListed), question
    assert found.verdict.place is None
    assert [hall.slug(at) for at in found.verdict.contains] == [city]


def test_a_town_inside_a_city_is_named_with_what_contains_it(hall: TownHall) -> None:
    (found,) = hall.answer("Has Gulshan-e-Iqbal Town, Karachi signed?").findings
    assert isinstance(found.verdict, NotListed)
    assert found.mention.text == "Gulshan-e-Iqbal Town, Karachi"
    assert found.verdict.within is not None
    assert hall.slug(found.verdict.within) == "karachi-pk"


@pytest.mark.parametrize(("question", "place"), THEMSELVES.items())
def test_what_is_on_the_list_itself_is_no_other_body(hall: TownHall, question: str, place: str) -> None:
    assert hall.answer(question).listed == {place}


@pytest.mark.parametrize("question", UNLISTED)
def test_a_municipality_that_calls_itself_great_is_its_town(hall: TownHall, question: str) -> None:
    (found,) = hall.answer(question).findings
    assert isinstance(found.verdict, NotListed), question
    assert found.verdict.place is not None


@pytest.mark.parametrize("name", ANOTHERS)
def test_a_body_that_need_not_be_the_city_is_asked_back(hall: TownHall, name: str) -> None:
    found = hall.answer(name).findings
    assert found
    assert not [one for one in found if isinstance(one.verdict, Listed)], name


@pytest.mark.parametrize("name", ITS_OWN)
def test_a_city_is_listed_under_what_its_own_municipality_is_called(hall: TownHall, name: str) -> None:
    (found,) = hall.answer(name).findings
    assert isinstance(found.verdict, Listed), name
