"""Who asks in another language means a namesake as often as who asks in English."""

import pytest

from bot.rules.asking.places import Listed, Place, Several, decide
from bot.rules.asking.question import read
from bot.rules.names.atlas import Atlas
from bot.rules.names.namesakes import is_its_english_name
from bot.rules.spelling.folding import fold
from tests.rules.conftest import Shipped

SAME = [
    ("Виктория", "Victoria"),
    ("Viktorija", "Victoria"),
    ("ビクトリア", "Victoria"),
    ("விக்டோரியா", "Victoria"),
    ("كولمبوس", "Columbus"),
    ("哥伦布", "Columbus"),
    ("朴次茅斯", "Portsmouth"),
    ("ניוארק", "Newark"),
    ("Χάιλαντ Παρκ", "Highland Park"),
]
OTHER = [
    ("Сидон", "Saida"),
    ("西顿", "Saida"),
    ("Dardana", "Kamenica"),
    ("Pompey", "Portsmouth"),
    ("Косовска Каменица", "Kamenica"),
    ("Виктория Канада", "Victoria"),
    ("Victoria", "Victoria"),
]


@pytest.mark.parametrize(("typed", "english"), SAME)
def test_a_name_is_recognised_in_another_script(typed: str, english: str) -> None:
    assert is_its_english_name(fold(typed), fold(english))


@pytest.mark.parametrize(("typed", "english"), OTHER)
def test_another_name_of_the_place_or_one_that_says_where_it_lies_is_its_own(typed: str, english: str) -> None:
    assert not is_its_english_name(fold(typed), fold(english))


def test_a_namesake_known_only_in_english_is_asked_about(shipped: Shipped) -> None:
    question = read("விக்டோரியா கையெழுத்திட்டதா?", shipped.book)
    ours = shipped.id("victoria-ca")
    rival = Place(id=-1, country="HK", people=900_000, geoname=1, namesake=ours)
    (alone,) = decide(question, shipped.places)
    (asked,) = decide(question, Atlas.of(shipped.places), {-1: rival})
    assert isinstance(alone.verdict, Listed)
    assert asked.verdict == Several((ours, -1))
