"""Who asks for a city's people, or for "the Zagreb mayor", asks for the city."""

import pytest

from bot.rules.asking.question import read
from bot.rules.names.index import Index, Kind, Name
from bot.rules.names.mentions import Book
from bot.rules.words.tables import lexicon

CITIES = (
    *("Gostivar", "Гостивар", "Paris", "Milano", "София", "Kraków", "Tukholma", "Sarajevo"),
    *("Le Havre", "L'Aia", "Dulyn", "Novi Sad", "Asker"),
)
BOOK = Book(Index.build([Name(city, Kind.PLACE, at) for at, city in enumerate(CITIES)]), Index.build([]), lexicon())


def _named(question: str) -> list[str]:
    """The cities that the question is read to name."""
    return [CITIES[int(at)] for at in read(question, BOOK).subjects(Kind.PLACE)]


@pytest.mark.parametrize(
    ("question", "city"),
    [
        ("дали гостиварскиот градоначалник потпиша", "Гостивар"),
        ("софийският кмет подписал ли е", "София"),
        ("czy krakowski prezydent podpisał", "Kraków"),
        ("il sindaco milanese ha firmato?", "Milano"),
        ("sarajevska gradonačelnica potpisala?", "Sarajevo"),
    ],
)
def test_the_mayor_of_a_city_is_asked_for_with_an_adjective(question: str, city: str) -> None:
    assert _named(question) == [city]


@pytest.mark.parametrize(
    ("question", "city"),
    [
        ("les Parisiens ont signé ?", "Paris"),
        ("i milanesi hanno firmato?", "Milano"),
        ("tukholmalaiset allekirjoittivat?", "Tukholma"),
        ("krakowianie podpisali?", "Kraków"),
        ("Sarajlije potpisali?", "Sarajevo"),
    ],
)
def test_people_ask_for_the_people_of_a_city(question: str, city: str) -> None:
    assert _named(question) == [city]


@pytest.mark.parametrize(
    "question", ["the Parisian bakery signed a contract", "градоначалникот Гостиварски потпиша ли", "sarajevski ćevapi"]
)
def test_a_bakery_and_somebody_of_that_surname_are_no_city(question: str) -> None:
    assert not _named(question)


@pytest.mark.parametrize(
    ("question", "city"),
    [
        ("et la mairie du Havre elle a signé ?", "Le Havre"),
        ("il comune dell'Aia ha firmato?", "L'Aia"),
        ("dwi'n byw yn Nulyn, ydy'r ddinas ar y rhestr?", "Dulyn"),
        ("jesu li u Novom Sadu potpisali", "Novi Sad"),
    ],
)
def test_a_name_may_begin_otherwise_behind_a_little_word(question: str, city: str) -> None:
    assert _named(question) == [city]


def test_the_one_capital_of_a_short_question_is_a_name() -> None:
    assert _named("har Asker signert?") == ["Asker"]
