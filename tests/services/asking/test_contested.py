"""Places whose state is not named: on the list and off it alike."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from sqlalchemy.orm import Session

from bot import taps
from bot.desk import Desk, House
from bot.rules.names.contested import AREAS, is_contested
from bot.rules.names.index import Kind
from bot.rules.names.regions import country_of, is_contested_region, region_in
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from bot.services.answers import charts
from bot.services.answers.guessing import OPENING
from bot.services.register import exporting
from messages import say
from messages.countries import country_name
from messages.text import Names
from tests.services.asking.resident import NOW, Resident

JERUSALEM, SIMFEROPOL = 281184, 693805
UKRAINE = {"en": "Ukraine", "ar": "أوكرانيا", "fr": "Ukraine"}


def listed_as(house: House, geoname: int, country: str, region: str) -> tuple[House, PlaceFact]:
    """The house where a place of the list is that one."""
    register = house.register
    masaka = next(fact for fact in register.places.values() if fact.names.in_language("en") == "Masaka")
    fact = replace(masaka, geoname=geoname, country=country, region=Names({"en": region}))
    return replace(house, register=replace(register, places=MappingProxyType({**register.places, fact.id: fact}))), fact


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
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
    assert charts.within(fact) == naming.place(fact), "on the map too"


def listed_in_crimea(house: House) -> tuple[House, PlaceFact]:
    """The house where the leader of a place of the list is the one of Simferopol."""
    house, fact = listed_as(house, SIMFEROPOL, "UA", "Crimea")
    by_region = {**house.register.by_region, "UA-43": house.register.by_place[fact.id]}
    return replace(house, register=replace(house.register, by_region=MappingProxyType(by_region))), fact


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_the_list_of_a_contested_region_is_headed_by_its_own_name(house: House, language: str) -> None:
    house, fact = listed_in_crimea(house)
    reader = Resident(house, language).presses(taps.ShowList("region", str(fact.id), 0))
    reader.sees(say.answer_totals)
    assert "Crimea" in reader.words
    assert UKRAINE[language] not in f"{reader.words} {reader.labels}"


def test_a_contested_region_that_is_guessed_at_is_offered_by_its_own_name(house: House) -> None:
    house, _ = listed_in_crimea(house)
    (button,) = OPENING[Kind.REGION](Desk(Session(), house, NOW, "en"), "UA-43")
    assert button.label == say.button_open_place(place=Names({"en": "Crimea"}))


def test_whoever_reads_the_export_finds_the_code_and_no_name_of_a_state(house: House) -> None:
    house, fact = listed_in_crimea(house)
    who = house.register.by_place[fact.id][0]
    rows = {row["reference"]: row for row in exporting.endorsements(house.register)}
    there = rows.pop(who.reference)
    assert (there["country"], there["country_en"], there["country_ar"]) == ("UA", "", "")
    assert all(row["country_en"] and row["country_ar"] for row in rows.values())


@pytest.mark.parametrize(("country", "region"), sorted(AREAS))
def test_what_such_a_region_goes_by_leads_to_no_state_either(country: str, region: str) -> None:
    assert is_contested(country, region, None)
    assert is_contested_region(region_in(country, region))
    assert country_of(region_in(country, region)) == ""
