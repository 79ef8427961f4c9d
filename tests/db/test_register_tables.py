"""The shipped register holds together: what a reader of its tables may rely on."""

import re
import unicodedata
from collections import Counter
from datetime import date
from importlib.resources import files

import pytest
from babel import Locale

from bot.rules.records.naming import OFFICES
from bot.rules.spelling.folding import fold
from db.register import rows, worded
from db.vocabulary import NameKind

TABLES = (
    "ambiguities",
    "commitments",
    "declaration",
    "endorsements",
    "examples",
    "leader_aliases",
    "place_aliases",
    "places",
    "themes",
)
PLACE_KINDS = {"city", "town", "municipality", "district", "division", "county", "province", "region"}
ARABIC = re.compile(r"[\u0600-\u06ff]")
LATIN = re.compile(r"[A-Za-z]")


def slugs() -> set[str]:
    return {place["slug"] for place in rows("places")}


def test_the_list_is_as_long_as_the_page_says() -> None:
    (declaration,) = rows("declaration")
    assert len(rows("endorsements")) == int(declaration["leaders"]) == 113
    assert len(rows("examples")) == int(declaration["examples"]) == 31
    assert [row["number"] for row in rows("commitments")] == ["1", "2", "3", "4", "5", "6"]
    for table in ("endorsements", "examples"):
        assert [int(row["n"]) for row in rows(table)] == list(range(1, len(rows(table)) + 1))


def test_the_declaration_tells_when_it_began_and_for_which_day_the_list_is_true() -> None:
    (declaration,) = rows("declaration")
    assert declaration["slug"] == "nyc-2023"
    assert date.fromisoformat(declaration["started_on"]) == date(2023, 9, 21)
    assert date.fromisoformat(declaration["as_of"]) == date(2024, 9, 16)
    assert declaration["source_url"].startswith("https://")
    assert declaration["place"] in slugs()


def test_110_places_have_an_endorsement_and_two_have_an_example_only() -> None:
    endorsed = {row["place"] for row in rows("endorsements")}
    assert len(endorsed) == 110
    assert slugs() - endorsed == {"mumbai-in", "new-york-city-us"}
    assert slugs() == endorsed | {row["place"] for row in rows("examples")}


def test_two_leaders_stand_for_dakar_for_delhi_and_for_peshawar() -> None:
    leaders = Counter(row["place"] for row in rows("endorsements"))
    assert {place for place, count in leaders.items() if count > 1} == {"dakar-sn", "delhi-in", "peshawar-pk"}
    assert max(leaders.values()) == 2


def test_everything_that_is_referred_to_exists() -> None:
    places = slugs()
    themes, numbers = {row["code"] for row in rows("themes")}, {row["number"] for row in rows("commitments")}
    endorsements = {row["n"] for row in rows("endorsements")}
    assert {row["parent"] for row in rows("places")} - {""} <= places
    assert {row["place"] for table in ("endorsements", "examples", "place_aliases") for row in rows(table)} <= places
    assert {row["office"] for row in rows("endorsements")} <= set(OFFICES)
    assert {row["commitment"] for row in rows("examples")} == numbers
    assert {theme for row in rows("examples") for theme in row["themes"].split(" ")} == themes
    assert {row["n"] for row in rows("leader_aliases")} <= endorsements


def test_closed_lists_stay_closed() -> None:
    assert {row["kind"] for row in rows("places")} == PLACE_KINDS
    assert {row["gender"] for row in rows("endorsements")} <= {"m", "f", ""}
    assert {row["confidence"] for row in rows("endorsements")} <= {"high", "medium", "low"}
    assert {row["kind"] for table in ("place_aliases", "leader_aliases") for row in rows(table)} <= set(NameKind)
    assert {row["country"] for row in rows("places")} <= set(Locale("en").territories)


def test_a_place_has_one_slug_and_lies_on_the_globe() -> None:
    assert len(slugs()) == len(rows("places"))
    for place in rows("places"):
        assert re.fullmatch(rf"[a-z0-9-]+-{place['country'].lower()}", place["slug"])
        assert -90 <= float(place["lat"]) <= 90
        assert -180 <= float(place["lon"]) <= 180
        for column in ("geoname_id", "seat_geoname_id", "population"):
            assert place[column] == "" or int(place[column]) > 0
        assert not (place["geoname_id"] and place["seat_geoname_id"])


def test_no_two_places_claim_the_same_gazetteer_record() -> None:
    records = Counter(place["geoname_id"] for place in rows("places") if place["geoname_id"])
    assert [record for record, count in records.items() if count > 1] == []


def test_short_texts_fit_where_they_are_shown() -> None:
    for commitment in rows("commitments"):
        assert max(map(len, worded(commitment, "short").values())) <= 34
    for example in rows("examples"):
        assert max(map(len, worded(example, "title").values())) <= 60
        assert max(map(len, worded(example, "summary").values())) <= 400


def test_what_is_said_in_a_language_is_said_in_every_row_of_its_table() -> None:
    told = [("commitments", name) for name in ("short", "title", "summary")]
    told += [("reasons", "short"), ("reasons", "words"), ("examples", "title"), ("examples", "summary")]
    for table, name in told:
        assert {frozenset(worded(row, name)) for row in rows(table)} == {frozenset({"en", "ar", "fr"})}, (table, name)


@pytest.mark.parametrize("table", TABLES)
def test_cells_are_clean_text(table: str) -> None:
    for row in rows(table):
        for column, cell in row.items():
            assert cell == unicodedata.normalize("NFC", cell.strip()), (table, column, cell)
            assert not re.search(r"  |[\x00-\x1f\x7f]|<|>|&[a-z]+;", cell), (table, column, cell)


@pytest.mark.parametrize("table", TABLES)
def test_files_end_as_they_should(table: str) -> None:
    written = (files("db.register") / f"{table}.tsv").read_bytes()
    assert re.fullmatch(rb"[a-z][^\r]*[^\r\n]\n", written)


def test_both_languages_are_there_and_in_their_own_letters() -> None:
    for table in TABLES:
        for row in rows(table):
            for column, cell in row.items():
                if column.endswith("_ar"):
                    assert bool(cell) == bool(row[column.replace("_ar", "_en")]), (table, row)
                    assert not cell or (ARABIC.search(cell) and not LATIN.search(cell)), (table, cell)
                elif column.endswith("_en"):
                    assert not ARABIC.search(cell), (table, cell)


def test_no_leader_stands_twice_for_one_place() -> None:
    pairs = Counter((row["place"], fold(row["leader_en"])) for row in rows("endorsements"))
    assert max(pairs.values()) == 1


def test_a_word_asks_for_one_theme_only() -> None:
    for column in ("words_en", "words_ar"):
        words = [fold(word) for row in rows("themes") for word in row[column].split(", ")]
        assert [word for word, count in Counter(words).items() if count > 1 or not word] == []


def test_doubts_about_an_office_stay_in_the_notes_for_staff() -> None:
    """The office shown is the printed one: a doubt never leaks into a public cell."""
    for row in rows("endorsements"):
        public = " ".join(cell for column, cell in row.items() if column != "staff_note")
        assert not re.search(r"unverified|probably|printed|\?", public), row
