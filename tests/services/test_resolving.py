"""A page's places are found by the search that answers residents; what is not certain is left to a person."""

import pytest
from sqlalchemy import Engine

from bot.rules.page.comparison import Meant, Printed
from bot.rules.records.register import Register
from bot.services.answers.gazetteer import fact_of
from bot.services.register.resolving import resolver
from tests.services.staff_room import Room
from tests.services.test_naming_a_place import approved

pytestmark = pytest.mark.usefixtures("slips_are_known")


def meant(register: Register, name: str, country: str = "", code: str | None = None, region: str = "") -> Meant:
    return resolver(register, {})(Printed(3, name, region, country, code))


def called(register: Register, at: int | str | None) -> str:
    fact = fact_of(register, int(at)) if at is not None else None
    return f"{fact.names.in_language('en')} {fact.country}" if fact else ""


@pytest.mark.parametrize(
    ("name", "country", "code"),
    [
        ("Nansana", "Uganda", "UG"),
        ("NANSANA", "Ouganda", "UG"),
        ("نانسانا", "أوغندا", "UG"),
        ("Нансана", "Уганда", "UG"),
        ("Commune de Nansana", "Ouganda", "UG"),
        ("Nansana", "", None),
    ],
)
def test_a_listed_place_is_itself_in_another_spelling_and_script(
    register: Register, name: str, country: str, code: str | None
) -> None:
    found = meant(register, name, country, code)
    assert (called(register, found.place), found.near) == ("Nansana UG", ())
    assert found.place in register.by_place


@pytest.mark.parametrize(
    ("name", "country", "code"),
    [("в Масаке", "Уганда", "UG"), ("Масаке", "Уганда", "UG"), ("Stockholm'de", "İsveç", "SE")],
)
def test_a_case_of_a_language_is_the_place_or_is_asked_about(
    register: Register, name: str, country: str, code: str
) -> None:
    found = meant(register, name, country, code)
    assert called(register, found.place or found.near[0]) in ("Masaka UG", "Stockholm SE")


@pytest.mark.parametrize(
    ("name", "country", "code", "place"),
    [
        ("Nador", "Maroc", "MA", "Nador MA"),
        ("الناظور", "المغرب", "MA", "Nador MA"),
        ("Надор", "Марокко", "MA", "Nador MA"),
        ("Ville de Lyon", "France", "FR", "Lyon FR"),
        ("Kingston", "Jamaica", "JM", "Kingston JM"),
    ],
)
def test_a_place_of_the_world_that_the_register_lacks_is_known_by_its_number(
    register: Register, name: str, country: str, code: str, place: str
) -> None:
    found = meant(register, name, country, code)
    assert called(register, found.place) == place
    assert isinstance(found.place, int)
    assert found.place < 0


@pytest.mark.parametrize(
    ("name", "country", "code", "first"),
    [
        ("Newark", "USA", "US", "Newark US"),
        ("Nadoor", "Morocco", "MA", "Nador MA"),
        ("Nansanna", "Uganda", "UG", "Nansana UG"),
        ("Kingston", "USA", "US", "Kingston US"),
        ("Columbus", "", None, "Columbus US"),
    ],
)
def test_slips_and_namesakes_are_offered_and_never_taken(
    register: Register, name: str, country: str, code: str | None, first: str
) -> None:
    found = meant(register, name, country, code)
    assert found.is_open
    assert called(register, found.near[0]) == first
    assert len(found.near) <= 5


def test_the_printed_region_parts_namesakes(register: Register) -> None:
    for region, words in (("Delaware", "Newark US"), ("New York", "Newark US"), ("New Jersey", "Newark US")):
        found = meant(register, "Newark", "United States", "US", region)
        fact = fact_of(register, int(found.place or 0))
        assert fact is not None
        assert (called(register, fact.id), fact.region.in_language("en")) == (words, region)


def test_a_region_that_fits_none_of_that_name_leaves_it_open(register: Register) -> None:
    assert meant(register, "Nansana", "Uganda", "UG", "Western Sahara").is_open


def test_a_place_is_never_found_in_another_country_than_the_printed_one(register: Register) -> None:
    assert meant(register, "Nansana", "Kenya", "KE") == Meant()
    assert meant(register, "Qwertzuhof", "France", "FR") == Meant()


def test_a_part_of_a_listed_place_is_not_the_whole(register: Register) -> None:
    found = meant(register, "New Delhi", "India", "IN")
    assert called(register, found.within) == "Delhi IN"
    assert called(register, found.place) == "New Delhi IN"


def test_what_somebody_has_said_counts_for_that_line_alone(register: Register) -> None:
    resolve = resolver(register, {3: -2541479, 4: None})
    assert resolve(Printed(3, "Nadoor", "", "Morocco", "MA")) == Meant(-2541479, settled=True)
    assert resolve(Printed(4, "Nadoor", "", "Morocco", "MA")) == Meant(None, (-2541479,), settled=True)
    assert resolve(Printed(5, "Nadoor", "", "Morocco", "MA")).is_open


def test_once_it_is_published_the_new_place_has_the_gazetteers_number_and_country(database: Engine) -> None:
    answers = {"place": {"typed": "الناظور", "near": [-2541479]}, "which_place": "-2541479", "country": "MA"}
    place = approved(Room(database), **answers)
    assert (place.geoname_id, place.country) == (2541479, "MA")
