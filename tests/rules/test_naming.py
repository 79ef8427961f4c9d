"""How things of the register are called: offices as a country calls them, places by what a form's answers name."""

import pytest

from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from messages.catalogue import Catalogue
from messages.text import Names, Text

CATALOGUE = Catalogue.load()


def said(office: str, country: str, gender: str, language: str) -> str:
    called = naming.office(office, gender, country)
    assert isinstance(called, Text)
    return CATALOGUE.plain(called, language)


@pytest.mark.parametrize(
    ("office", "country", "gender", "called"),
    [
        ("governor", "KE", "m", "الحاكم"),
        ("governor", "EG", "m", "المحافظ"),
        ("county-governor", "IQ", "", "المحافظ"),
        ("governor", "JO", "f", "المحافِظة"),
        ("deputy-governor", "LB", "f", "نائبة المحافظ"),
        ("governor", "DZ", "m", "الوالي"),
        ("deputy-governor", "TN", "m", "نائب الوالي"),
        ("mayor", "EG", "m", "العمدة"),
    ],
)
def test_arab_countries_have_their_own_words_for_governors(office: str, country: str, gender: str, called: str) -> None:
    assert said(office, country, gender, "ar") == called


def test_readers_of_english_need_no_difference() -> None:
    assert {said("governor", country, "m", "en") for country in ("KE", "EG", "DZ")} == {"Governor"}


def test_own_words_stay_as_they_are() -> None:
    assert naming.office("Lord Provost", "f", "GB") == "Lord Provost"


@pytest.mark.parametrize(
    ("answers", "register", "world", "denied"),
    [
        ({"place": {"id": 7}}, 7, None, ()),
        ({"place": {"typed": "Newark", "near": [7, -9]}, "which_place": "7"}, 7, None, ()),
        ({"place": {"typed": "Newark", "near": [7, -9]}, "which_place": "-9"}, None, -9, ()),
        ({"place": {"typed": "Newark", "near": [7, -9]}, "which_place": naming.OTHER}, None, None, (7, -9)),
        ({"place": {"typed": "Newark", "near": [7, -9]}}, None, None, ()),
        ({}, None, None, ()),
    ],
)
def test_the_place_that_answers_name(
    answers: dict[str, object], register: int | None, world: int | None, denied: tuple[int, ...]
) -> None:
    assert (naming.place_id(answers), naming.place_elsewhere(answers)) == (register, world)
    assert naming.places_denied(answers) == denied


def placed(name: str, region: str, country: str, geoname: int | None = None) -> PlaceFact:
    return fact(Names({"en": name}), Names({"en": region}), country, geoname)


def fact(names: Names, region: Names, country: str, geoname: int | None = None) -> PlaceFact:
    return PlaceFact(-1, "", "city", names, region, country, None, None, None, None, geoname)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (placed("Jerusalem", "Jerusalem District", "IL", 281184), "Jerusalem"),
        (placed("East Jerusalem", "West Bank", "PS", 7303419), "East Jerusalem"),
        (placed("Simferopol", "Crimea", "UA", 693805), "Simferopol, Crimea"),
        (placed("Sevastopol", "Sevastopol City", "UA", 694423), "Sevastopol"),
        (placed("Sukhumi", "Abkhazia", "GE", 611847), "Sukhumi, Abkhazia"),
        (placed("Srinagar", "Jammu and Kashmir", "IN", 1255634), "Srinagar, Jammu and Kashmir"),
        (placed("Katzrin", "", "IL", 443093), "Katzrin"),
        (placed("Ariel", "West Bank", "IL", 8199394), "Ariel, West Bank"),
    ],
)
def test_where_naming_a_state_takes_a_side_none_is_named(place: PlaceFact, shown: str) -> None:
    assert CATALOGUE.plain(naming.place(place), "en") == shown
    assert not naming.has_state(place)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (placed("Nablus", "West Bank", "PS"), "Nablus, West Bank, Palestine"),
        (placed("Pristina", "", "XK"), "Pristina, Kosovo"),
        (placed("Laayoune", "", "EH"), "Laayoune, Western Sahara"),
        (placed("Taipei", "", "TW"), "Taipei, Taiwan"),
        (placed("Kyrenia", "Keryneia", "CY"), "Kyrenia, Keryneia, Cyprus"),
        (placed("Kharkiv", "Kharkiv Oblast", "UA"), "Kharkiv, Ukraine"),
        (placed("Tainan", "Taiwan", "TW"), "Tainan, Taiwan"),
        (placed("Singapore", "", "SG"), "Singapore"),
        (placed("Kowloon", "", "HK"), "Kowloon, Hong Kong"),
        (placed("Luxembourg", "Luxembourg", "LU"), "Luxembourg, Luxembourg"),
    ],
)
def test_a_territory_with_a_code_of_its_own_goes_by_its_own_name(place: PlaceFact, shown: str) -> None:
    assert CATALOGUE.plain(naming.place(place), "en") == shown


def test_a_region_that_only_says_the_name_again_is_left_out() -> None:
    beirut = fact(Names({"en": "Beirut", "ar": "بيروت"}), Names({"en": "Beyrouth", "ar": "محافظة بيروت"}), "LB")
    assert CATALOGUE.plain(naming.place(beirut), "ar") == "بيروت، لبنان"
