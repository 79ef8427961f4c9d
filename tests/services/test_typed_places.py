"""Places as aides really type them, in forty countries and more: the one that they mean stands first on the buttons."""

from pathlib import Path

import pytest

from bot.rules.records.register import Register
from bot.services.answers.gazetteer import fact_of
from bot.services.forms.seeking import seek

TABLE = Path(__file__).with_name("typed_places.tsv")

pytestmark = pytest.mark.usefixtures("slips_are_known")


def first_offered(typed: str, register: Register) -> str:
    """The first place that is offered, as "Lyon FR"."""
    near = seek(typed, register).near
    fact = fact_of(register, near[0]) if near else None
    return f"{fact.names.in_language('en')} {fact.country}" if fact else ""


def test_whoever_writes_a_letterhead_a_short_form_or_a_slip_is_offered_the_right_place_first(
    register: Register,
) -> None:
    lines = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    assert len(lines) > 300
    assert not [(typed, meant, got) for typed, meant in lines if (got := first_offered(typed, register)) != meant]


def test_of_places_that_are_nearly_called_so_the_one_that_is_called_just_so_comes_first(register: Register) -> None:
    assert first_offered("معان، الأردن", register) == "Ma'an JO"
    assert first_offered("maan, Jordan", register) == "Ma'an JO"


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("City of Springfield, IL", 114_394),
        ("City of Columbus, Georgia", 206_922),
        ("City of Glendale, CA", 201_020),
        ("Saint-Denis, Paris", 96_128),
        ("Commune de Saint-Denis, Réunion", 154_765),
    ],
)
def test_of_namesakes_the_one_that_lies_where_was_written_comes_first(
    register: Register, typed: str, people: int
) -> None:
    fact = fact_of(register, seek(typed, register).near[0])
    assert fact is not None
    assert fact.population == people


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("بلدية معان الكبرى، الأردن", "Ma'an"),
        ("بلدية إربد الكبرى، الأردن", "Irbid"),
        ("بلدية الكرك الكبرى، الأردن", "Karak"),
        ("أمانة عمان الكبرى، الأردن", "Amman"),
    ],
)
def test_a_municipality_that_calls_itself_greater_is_its_town_and_not_the_larger_city_of_a_like_name(
    register: Register, typed: str, called: str
) -> None:
    found = seek(typed, register)
    fact = fact_of(register, found.near[0] if found.near else found.sure or 0)
    assert fact is not None
    assert fact.names.in_language("en") == called


@pytest.mark.parametrize("typed", ["Cook County, Illinois", "King County, WA", "Montgomery County, Maryland"])
def test_a_county_that_no_table_knows_is_no_village_elsewhere(register: Register, typed: str) -> None:
    assert not seek(typed, register).near


def test_of_an_unknown_town_the_city_behind_it_is_not_offered(register: Register) -> None:
    offered = {fact.names.in_language("en") for at in seek("City of Yarra, Victoria", register).near
               if (fact := fact_of(register, at))}  # fmt: skip
    assert "Victoria" not in offered
    assert first_offered("Mairie du 13e, Paris", register) == "Paris FR"


def test_a_part_of_a_listed_city_is_offered_before_villages_abroad(register: Register) -> None:
    assert first_offered("Hackney", register) == "Hackney GB"
