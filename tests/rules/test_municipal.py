"""What a municipality calls itself, before and behind its name, and a country that was written first."""

import pytest

from bot.rules.spotting.municipal import country_behind, names_within

COUNTRIES = {"brazil", "brasilia", "france"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Gobierno Autónomo Municipal de Cochabamba", "cochabamba"),
        ("Kumasi Metropolitan Assembly", "kumasi"),
        ("Mairie d'Antananarivo", "antananarivo"),
        ("नगर निगम वाराणसी", "वाराणसी"),
        ("부산광역시청", "부산"),
        ("เทศบาลนครเชียงใหม่", "เชียงใหม่"),
    ],
)
def test_the_name_is_left_of_a_municipal_body(typed: str, name: str) -> None:
    assert name in set(names_within(typed))


def test_the_longest_name_comes_first() -> None:
    assert next(iter(names_within("Quezon City Government"))) == "quezon city"


@pytest.mark.parametrize(
    "typed", ["Lyon", "La Paz", "New York", "the of", "I am the mayor of Kampala", "Masaka Road Village", "", "City"]
)
def test_without_a_body_no_name_is_cut(typed: str) -> None:
    assert list(names_within(typed)) == []


@pytest.mark.parametrize(
    ("typed", "turned"),
    [
        ("France - Lyon", "Lyon, France"),
        ("Brazil, Brasília", "Brasília, Brazil"),
        ("Lyon, France", "Lyon, France"),
        ("France, Brazil", "France, Brazil"),
        ("France", "France"),
        ("France,", "France,"),
    ],
)
def test_a_country_that_was_written_first_goes_behind(typed: str, turned: str) -> None:
    assert country_behind(typed, COUNTRIES.__contains__, {"Brasília"}.__contains__) == turned
