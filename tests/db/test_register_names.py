"""Names of places and leaders in the shipped register lead to one record each, and no wrong one."""

import re
from collections import Counter, defaultdict
from functools import cache

from babel import Locale, localedata

from bot.rules.spelling.folding import fold
from db.register import rows

SCRIPTS = {
    "am": "[\u1200-\u137f]",
    "ar": "[\u0600-\u06ff]",
    "bn": "[\u0980-\u09ff]",
    "dv": "[\u0780-\u07bf]",
    "el": "[\u0370-\u03ff\u1f00-\u1fff]",
    "fa": "[\u0600-\u06ff]",
    "he": "[\u0590-\u05ff]",
    "hi": "[\u0900-\u097f]",
    "hy": "[\u0530-\u058f]",
    "ja": "[\u3040-\u30ff\u4e00-\u9fff]",
    "ka": "[\u10a0-\u10ff]",
    "ko": "[\uac00-\ud7af]",
    "mk": "[\u0400-\u04ff]",
    "ru": "[\u0400-\u04ff]",
    "si": "[\u0d80-\u0dff]",
    "ta": "[\u0b80-\u0bff]",
    "th": "[\u0e00-\u0e7f]",
    "uk": "[\u0400-\u04ff]",
    "ur": "[\u0600-\u06ff]",
    "zh": "[\u4e00-\u9fff]",
}


@cache
def countries_by_name() -> dict[str, set[str]]:
    """Every country's name in every language of CLDR, folded."""
    found = defaultdict(set)
    for language in localedata.locale_identifiers():
        if "_" not in language:
            for code, name in Locale.parse(language).territories.items():
                if len(code) == 2:
                    found[fold(name)].add(code)
    return found


def names_of_places() -> list[tuple[str, str]]:
    """Each place's slug with each of its names, the shown ones included."""
    shown = [(place["slug"], place[column]) for place in rows("places") for column in ("name_en", "name_ar")]
    return shown + [(alias["place"], alias["name"]) for alias in rows("place_aliases")]


def test_a_name_is_written_in_the_letters_of_its_language() -> None:
    for table in ("place_aliases", "leader_aliases"):
        for row in rows(table):
            assert re.fullmatch("[a-z]{2,3}", row["language"]), row
            script = SCRIPTS.get(row["language"])
            assert script is None or row["kind"] == "abbreviation" or re.search(script, row["name"]), row


def test_every_place_can_be_found_by_more_than_its_two_shown_names() -> None:
    aliases = Counter(row["place"] for row in rows("place_aliases"))
    assert {place for place in {row["slug"] for row in rows("places")} if aliases[place] < 5} == set()


def test_no_name_is_listed_twice() -> None:
    places = Counter((row["place"], row["language"], row["name"]) for row in rows("place_aliases"))
    leaders = Counter((row["n"], row["language"], row["name"]) for row in rows("leader_aliases"))
    shown = {(place["slug"], code, place[f"name_{code}"]) for place in rows("places") for code in ("en", "ar")}
    assert [name for name, count in (places + leaders).items() if count > 1] == []
    assert places.keys() & shown == set()
    assert max(len(name) for _, name in names_of_places()) <= 80


def test_no_two_places_share_a_name() -> None:
    owners = defaultdict(set)
    for slug, name in names_of_places():
        owners[fold(name)].add(slug)
    assert {name: found for name, found in owners.items() if len(found) > 1} == {}


def test_no_two_leaders_share_a_name() -> None:
    owners = defaultdict(set)
    for row in rows("endorsements"):
        owners[fold(row["leader_en"])].add(row["n"])
        owners[fold(row["leader_ar"])].add(row["n"])
    for row in rows("leader_aliases"):
        owners[fold(row["name"])].add(row["n"])
    assert {name: found for name, found in owners.items() if len(found) > 1} == {}


def test_a_name_that_is_also_a_countrys_is_a_known_one() -> None:
    found = {(slug, code) for slug, name in names_of_places() for code in countries_by_name().get(fold(name), ())}
    assert found == {(row["place"], row["country"]) for row in rows("ambiguities")}
