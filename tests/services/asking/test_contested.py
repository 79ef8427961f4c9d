"""Places whose state is not named: on the list and off it alike."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from bot import taps
from bot.desk import House
from bot.rules import naming
from bot.rules.register import PlaceFact
from bot.services.answers import mapping
from messages import say
from messages.countries import country_name
from messages.text import Names
from tests.services.asking.resident import Resident

JERUSALEM, SIMFEROPOL = 281184, 693805


def listed_as(house: House, geoname: int, country: str, region: str) -> tuple[House, PlaceFact]:
    """The house where a place of the list is that one."""
    register = house.register
    masaka = next(fact for fact in register.places.values() if fact.names.in_language("en") == "Masaka")
    fact = replace(masaka, geoname=geoname, country=country, region=Names({"en": region}))
    return replace(house, register=replace(register, places=MappingProxyType({**register.places, fact.id: fact}))), fact


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    ("geoname", "country", "region"),
    [(JERUSALEM, "IL", "Jerusalem District"), (SIMFEROPOL, "UA", "Crimea")],
)
def test_a_contested_place_on_the_list_stands_without_a_state(
    house: House, language: str, geoname: int, country: str, region: str
) -> None:
    house, fact = listed_as(house, geoname, country, region)
    reader = Resident(house, language).presses(taps.ShowPlace(fact.id, "card"))
    reader.sees(say.answer_leader)
    assert country_name(country, language) not in f"{reader.words} {reader.labels}"
    assert (region in reader.words) is (country == "UA")
    assert mapping._within(fact) == naming.place(fact), "on the map too"
