"""Whoever lives abroad, or heard of it there, hears of the city they ask for, and not that it lies elsewhere."""

import pytest

from tests.quality.town_hall import TownHall


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("i live in germany now but i'm from Tirana, has it signed", "tirana-al"),
        ("greetings from kuwait, has Dakar signed", "dakar-sn"),
        ("Sarajevo a signé ? je suis au canada", "sarajevo-ba"),
        ("almanyada yaşıyorum ama Tirana'lıyım, imzaladı mı", "tirana-al"),
        ("mon voisin syrien dit que Katowice a signé", "katowice-pl"),
        ("немецкая пресса пишет что Tirana подписал", "tirana-al"),
        ("نحنا عيلة من صيدا عايشين بالكويت، صيدا موقعة؟", "saida-lb"),
    ],
)
def test_the_country_somebody_lives_in_is_not_where_the_city_lies(hall: TownHall, question: str, place: str) -> None:
    outcome = hall.answer(question)
    assert outcome.listed == {place}
    assert not outcome.not_listed


@pytest.mark.parametrize(
    "question",
    [
        "i live in canada. did london sign, the one in ontario",
        "is tirana in canada on the list",
        "did the tirana of canada sign",
        "london from canada, signed?",
    ],
)
def test_a_country_beside_the_name_says_where_it_lies(hall: TownHall, question: str) -> None:
    assert hall.answer(question).listed == set()
