"""Who signed in a country, a region, a part of the world; how many; leaders by name; the declaration itself."""

import pytest

from bot import taps
from bot.desk import House
from messages import say
from messages.text import Country
from tests.services.asking.resident import Resident


@pytest.mark.parametrize(
    "asked", ["who signed in Uganda?", "Uganda", "cities in uganda please", "Which mayors from Uganda?"]
)
def test_a_country_lists_its_leaders(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    ruth.sees(say.answer_totals(where=Country("UG"), leaders=5, places=5))
    assert "Florence Namayanja" in ruth.words
    assert "Nansana Division" in ruth.words


def test_a_country_lists_its_leaders_in_arabic(rana: Resident) -> None:
    rana.asks("من وقّع في أوغندا؟")
    rana.sees(say.answer_totals(where=Country("UG"), leaders=5, places=5))
    assert "فلورنس نامايانجا" in rana.words


def test_a_long_country_has_pages_that_turn_both_ways(ruth: Resident) -> None:
    ruth.asks("who signed in the USA?")
    first = ruth.words
    ruth.presses_label("Next")
    assert ruth.reply.edit
    second = ruth.words
    assert first.splitlines()[1:] != second.splitlines()[1:]
    ruth.presses_label("Previous")
    assert ruth.words == first


@pytest.mark.parametrize("page", [-5, 7, 10**9])
def test_a_page_that_does_not_exist_shows_the_nearest(ruth: Resident, page: int) -> None:
    ruth.presses(taps.ShowCountry("US", page))
    ruth.sees(say.answer_totals(where=Country("US"), leaders=11, places=11))


def test_a_country_without_leaders_is_not_on_the_list(ruth: Resident, rana: Resident) -> None:
    for resident, asked in ((ruth, "who signed in Chad?"), (rana, "من وقع في تشاد؟")):
        resident.asks(asked)
        resident.sees(say.answer_none_in(where=Country("TD")))
        resident.sees(say.answer_reach)


def test_two_countries_in_one_question(ruth: Resident) -> None:
    ruth.asks("Uganda and Chad")
    ruth.sees(say.answer_totals(where=Country("UG"), leaders=5, places=5))
    ruth.sees(say.answer_none_in(where=Country("TD")))
    assert ruth.offers(taps.ShowCountry("UG", 0))


def test_a_part_of_the_world_lists_its_countries(ruth: Resident, rana: Resident) -> None:
    for resident, asked in ((ruth, "which cities in Africa signed?"), (rana, "أفريقيا")):
        resident.asks(asked)
        resident.sees(say.answer_totals_countries)
        assert resident.offers(taps.ShowCountry("UG", 0))
        assert not resident.offers(taps.ShowCountry("DE", 0))


def test_a_region_lists_its_places_and_does_not_speak_for_itself(ruth: Resident) -> None:
    ruth.asks("who signed in North Rhine-Westphalia?")
    ruth.sees(say.answer_region_note)
    assert "Henriette Reker" in ruth.words
    assert "Zittau" not in ruth.words


def test_every_country_is_found_by_turning_the_pages_of_cities(ruth: Resident, house: House) -> None:
    ruth.commands("cities")
    found = set()
    while True:
        found |= {button.tap.country for button in ruth.buttons if isinstance(button.tap, taps.ShowCountry)}
        if "Next" not in ruth.labels:
            break
        ruth.presses_label("Next")
    assert found == set(house.register.by_country)


def test_countries_stand_in_the_order_of_the_readers_language(ruth: Resident, rana: Resident) -> None:
    assert ruth.commands("cities").labels[0].startswith("Albania")
    assert rana.commands("cities").labels != ruth.labels
    # The article has no place in the order: الأردن stands beside إسبانيا, and السنغال far from both.
    named = [label.strip("\u200f\u2068").partition("\u2069")[0] for label in rana.labels[:5]]
    assert named == ["الأرجنتين", "الأردن", "إسبانيا", "ألبانيا", "ألمانيا"]


def test_cities_with_a_country_goes_straight_there(ruth: Resident) -> None:
    ruth.commands("cities", "kenya")
    assert "Gladys Wanga" in ruth.words
    ruth.commands("cities", "nowhere at all")
    ruth.sees(say.answer_choose_country)


@pytest.mark.parametrize(("language", "asked"), [("en", "How many have signed?"), ("ar", "كم عدد الموقّعين؟")])
def test_leaders_are_counted_and_not_mixed_up_with_the_networks_cities(house: House, language: str, asked: str) -> None:
    resident = Resident(house, language).asks(asked)
    total = say.answer_totals_countries(where=say.answer_everywhere(), leaders=113, places=110, countries=42)
    resident.sees(total)
    resident.sees(say.answer_network_cities(cities=230))


def test_how_many_in_a_country_counts_that_country(ruth: Resident) -> None:
    ruth.asks("how many in Germany?")
    ruth.sees(say.answer_totals(where=Country("DE"), leaders=6, places=6))


def test_a_leader_is_found_by_name(ruth: Resident, rana: Resident) -> None:
    assert "London" in ruth.asks("did Sadiq Khan sign?").words
    assert "لندن" in rana.asks("صادق خان").words


def test_leaders_of_one_surname_are_asked_apart(ruth: Resident) -> None:
    ruth.asks("Khan")
    ruth.sees(say.answer_several_leaders(typed="Khan"))
    ruth.presses_label("Sadiq Khan")
    assert "London" in ruth.words


def test_a_leader_with_a_slip_is_asked_back(ruth: Resident) -> None:
    ruth.asks("did Namayannja sign?")
    ruth.sees(say.answer_near(typed="Namayannja", count=1))
    assert "✅" not in ruth.words


@pytest.mark.parametrize(("language", "asked"), [("en", "who started it and when?"), ("ar", "متى بدأ الإعلان؟")])
def test_where_it_began(house: House, language: str, asked: str) -> None:
    resident = Resident(house, language).asks(asked)
    resident.sees(say.answer_origin)
    assert "2023" in resident.words


@pytest.mark.parametrize(
    ("asked", "seen"),
    [
        ("what does the declaration say?", say.declaration_head),
        ("how can my mayor sign?", say.answer_how_to_sign),
        ("hello", say.answer_hello),
        ("thank you", say.answer_you_are_welcome),
        ("كيف يمكن لمدينتي التوقيع؟", say.answer_how_to_sign),
        ("ما هو نص الإعلان؟", say.declaration_head),
        ("مرحبا", say.answer_hello),
        ("شكرا", say.answer_you_are_welcome),
        ("which cities signed?", say.answer_choose_country),
        ("you stupid bot", say.answer_not_understood),
    ],
)
def test_small_talk_and_the_declaration(ruth: Resident, asked: str, seen: object) -> None:
    ruth.asks(asked).sees(seen)  # type: ignore[arg-type]


def test_stickers_and_voices_get_a_kind_word(ruth: Resident) -> None:
    for kind in ("sticker", "voice", "photo", "location"):
        ruth.asks("", kind)
        ruth.sees(say.answer_words_please_ask)


def test_a_forged_country_or_area_is_nobodys(ruth: Resident) -> None:
    for forged in (taps.ShowCountry("<b>", 0), taps.ShowList("area", "zz", 0), taps.ShowList("theme", "zz", 0)):
        ruth.presses(forged)
        assert ruth.words


@pytest.mark.parametrize(("language", "asked"), [("en", "how many?"), ("ar", "كم عدد الموقّعين؟")])
def test_the_total_is_broken_down_by_part_of_the_world(house: House, language: str, asked: str) -> None:
    resident = Resident(house, language).asks(asked)
    parts = [line.values for line in resident.reply.lines if line.id == "answer-part"]
    assert sum(int(str(part["leaders"])) for part in parts) == 113
    assert sum(int(str(part["places"])) for part in parts) == 110
    assert resident.offers(taps.ShowList("area", "002", 0))
    assert resident.offers(taps.ShowMap("world"))
