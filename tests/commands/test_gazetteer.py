"""How the gazetteer is put together from its sources: what our own tables change, and what is one place."""

from pathlib import Path

import pytest

from bot.commands.gazetteer.cleaning import everyday
from bot.commands.gazetteer.curated import is_region, keep, renamed, united
from bot.commands.gazetteer.gathering import Gathered
from bot.commands.gazetteer.packing import packed_lines
from bot.commands.gazetteer.quarters import without_quarters
from bot.commands.gazetteer.sources import RawPlace, added, called
from bot.commands.gazetteer.typing import as_typed, in_two_letters
from bot.rules.spelling.folding import fold
from db.gazetteer.packed import spread
from db.gazetteer.reading import world
from db.gazetteer.unpacking import SHIPPED


def town(number: int, people: int, at: tuple[float, float], name: str = "Zürich", country: str = "CH") -> RawPlace:
    return RawPlace(number, country, "ZH", people, name, (), at)


@pytest.mark.parametrize(
    ("name", "country", "printed"),
    [
        ("Thāne", "IN", "Thane"),
        ("Ţarţūs", "SY", "Tartus"),
        ("Wŏnju", "KR", "Wonju"),
        ("Ōita", "JP", "Oita"),
        ("Thessaloníki", "GR", "Thessaloniki"),
        ("Tai’an", "CN", "Tai'an"),
        ("Salé", "MA", "Salé"),
        ("Rēzekne", "LV", "Rēzekne"),
        ("Şişli", "TR", "Şişli"),
        ("Nairobi", "KE", "Nairobi"),
    ],
)
def test_lines_and_hooks_of_scholars_are_left_out_where_another_script_is_written(
    name: str, country: str, printed: str
) -> None:
    assert everyday(name, country) == printed


def test_a_quarter_beside_the_city_of_its_name_is_no_other_place_but_a_town_far_away_is() -> None:
    places = {
        "1": town(1, 400_000, (47.37, 8.54)),
        "2": town(2, 50_000, (47.41, 8.55)),
        "3": town(3, 900, (47.37, 9.54)),
        "4": town(4, 800, (47.37, 8.54), country="DE"),
    }
    assert without_quarters(set(places), places) == {"1", "3", "4"}


def test_the_usual_english_name_leaves_the_own_name_to_those_who_live_there() -> None:
    labels: dict[str, dict[str, str]] = {}
    cologne = RawPlace(5, "DE", "NW", 1_000_000, "Köln", (), (50.9, 6.9))
    untouched = town(6, 1, (0, 0))
    assert list(renamed([cologne, untouched], {"5": {"en": "Cologne"}}, labels)) == [
        RawPlace(5, "DE", "NW", 1_000_000, "Cologne", (), (50.9, 6.9)),
        untouched,
    ]
    assert labels == {"5": {"en-2": "Köln", "de": "Köln"}}


def test_what_people_call_a_city_is_kept_though_a_rule_would_drop_it() -> None:
    names = {"nola": {"9"}}
    keep(names, {"4335045": ["NOLA", "N'awlins"]})
    assert names == {"nola": {"9", "4335045"}, "n awlins": {"4335045"}}


def test_a_table_of_ours_corrects_the_label_of_a_source(tmp_path: Path) -> None:
    table = tmp_path / "names.tsv"
    table.write_text("number\tlanguage\tname\n7\tar\tالزرقاء\n7\tar\tالزرقا\n", "utf-8")
    assert added(table, {"7": {"ar": "زرقاء"}}) == {"7": {"ar": "الزرقاء", "ar-2": "الزرقا"}}


def test_every_name_of_our_own_tables_is_of_a_place_or_region_that_ships_and_finds_it() -> None:
    for number, names in called(SHIPPED / "known_as.tsv").items():
        region = is_region(number)
        assert world().region(number) if region else world().place(int(number)), number
        for found in (world().named(fold(name)) for name in names):
            assert number in found.regions if region else int(number) in found.places, names


@pytest.mark.parametrize(
    ("province", "region"), [("Bukidnon", "PH.10"), ("Gironde", "FR.75"), ("Bizkaia", "ES.59"), ("Halland", "SE.06")]
)
def test_a_province_stands_for_the_region_around_it(province: str, region: str) -> None:
    assert world().named(fold(province)).regions == (region,)


def test_a_town_called_like_its_province_is_found_as_the_town() -> None:
    assert world().named("tarlac").regions == ()
    assert world().named("tarlac").places


def test_every_usual_name_is_the_one_that_is_shown() -> None:
    for number, names in added(SHIPPED / "usual_names.tsv", {}).items():
        place = world().place(int(number)) if number.isdecimal() else None
        shown = place.names if place else world().region(number)
        assert {language: shown.get(language, shown["en"]) for language in names} == names, number


def test_what_is_packed_region_by_region_comes_out_as_sorted_lines() -> None:
    names = {"koln": {"7"}, "cologne": {"7", "9"}, "nrw": {"DE.07"}, "кельн": {"7"}}
    records = {
        "#7": ("DE", "07", "1000", "50.93", "-6.95", "Cologne", "de", "Köln", "fr", "Eau de Cologne"),
        "#9": ("DE", "", "0", "-50.05", "6.00", "Cologne"),
        "@DE.07": ("North Rhine-Westphalia",),
    }
    words = {"eau de cologne": {"7"}, "cologna": {"9"}, "nrw": {"9"}}
    lines = list(spread(packed_lines(Gathered(names, words, records))))
    assert lines == sorted(lines)
    assert {line.decode().rstrip("\n") for line in lines} == {
        *("\t".join((key, *cells)) for key, cells in records.items()),
        *("\t".join((name, " ".join(sorted(found)))) for name, found in names.items() if name not in words),
        "eau de cologne\t~7",
        "cologna\t~9",
        "nrw\tDE.07 ~9",
    }


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Кам'янець", "камянець"), ("ז'נבה", "זנבה"), ("Nuku‘alofa", "nukualofa"), ("Өскемен", "оскемен")],
)
def test_a_name_is_known_without_its_apostrophe_and_on_a_plain_keyboard(name: str, typed: str) -> None:
    assert {fold(name), typed} <= as_typed([name])


def test_a_name_is_known_as_those_write_it_who_lack_the_letter() -> None:
    assert in_two_letters("München", "DE") == "Muenchen"
    assert in_two_letters("Ålborg", "DK") == "Aalborg"
    assert in_two_letters("Győr", "HU") == "Győr"


def test_a_city_that_the_sources_have_twice_is_one_place_by_all_its_names() -> None:
    labels = {"7": {"ar": "الكرك", "en": "Kir Moab"}, "8": {"en": "Karak"}}
    wrong = RawPlace(7, "JO", "19", 22_581, "Qir Moav", ("Kerak",), (31.18, 35.7))
    right = RawPlace(8, "JO", "09", 21_678, "Karak City", ("Al-Karak",), (31.16, 35.76))
    (place,) = united([wrong, right], {"7": ["8"]}, labels)
    assert (place.number, place.admin, place.people) == (8, "09", 22_581)
    assert set(place.others) == {"Al-Karak", "Kerak", "Qir Moav"}
    assert labels["8"] == {"ar": "الكرك", "en": "Karak"}
