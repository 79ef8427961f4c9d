"""Regions by what belongs to them, and those that are made of others or lie in one; where nobody is from a region."""

import pytest

from messages import say
from messages.text import Country
from tests.services.asking.resident import Resident


@pytest.mark.parametrize(
    "asked", ["welke vlaamse steden", "Flemish cities", "des communes flamandes ?", "フランドルの都市"]
)
def test_a_region_made_of_others_lists_who_is_from_them(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    assert "Mechelen" in ruth.words or "Malines" in ruth.words
    assert "Vilvoorde" in ruth.words or "Vilvorde" in ruth.words


@pytest.mark.parametrize("asked", ["Ruhrgebiet", "welche Städte im Ruhrgebiet sind dabei"])
def test_a_region_within_another_lists_its_own_alone(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    ruth.sees(say.answer_totals(where="Ruhrgebiet", leaders=2, places=2))
    assert "Cologne" not in ruth.words


@pytest.mark.parametrize(
    "asked", ["bavarian cities", "bayerische Bürgermeister", "баварские города", "المدن البافارية"]
)
def test_where_nobody_is_from_a_region_it_is_told_who_is_from_its_country(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    ruth.sees(say.answer_none_in)
    ruth.sees(say.answer_totals(where=Country("DE"), leaders=6, places=6))


@pytest.mark.parametrize("asked", ["bavaria or saxony, anyone?", "Städte in Bayern und Sachsen"])
def test_of_several_regions_each_has_its_line(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    ruth.sees(say.answer_none_in)
    ruth.sees(say.answer_totals)
    assert "Zittau" in " ".join(ruth.labels)


def test_of_several_parts_of_the_world_each_has_its_line(ruth: Resident) -> None:
    ruth.asks("the Balkans and the Baltics")
    ruth.sees(say.answer_totals_countries)
    ruth.sees(say.answer_none_in)


def test_the_state_of_georgia_is_not_the_country(ruth: Resident) -> None:
    ruth.asks("cities in Georgia (the state)")
    ruth.sees(say.answer_totals(where=Country("US"), leaders=11, places=11))


@pytest.mark.parametrize("region", ["Kashmir", "Jammu and Kashmir", "Ladakh", "Gilgit-Baltistan"])
def test_no_state_is_named_with_a_contested_region(ruth: Resident, region: str) -> None:
    ruth.asks(f"any city in {region}?")
    ruth.sees(say.answer_none_in)
    assert "India" not in ruth.words
    assert "Pakistan" not in ruth.words


def test_a_place_in_a_larger_region_is_found_there(ruth: Resident) -> None:
    ruth.asks("did Mechelen in Flanders sign?")
    ruth.sees(say.answer_listed)


def test_a_country_beside_a_city_is_not_passed_over(ruth: Resident) -> None:
    ruth.asks("Paris and Germany")
    ruth.sees(say.answer_listed)
    ruth.sees(say.answer_totals(where=Country("DE"), leaders=6, places=6))


@pytest.mark.parametrize("asked", ["أمين عمان", "هل وقع رئيس بلدية عمان؟"])
def test_a_mayor_is_of_the_city_that_is_called_like_a_country(rana: Resident, asked: str) -> None:
    rana.asks(asked)
    rana.sees(say.answer_listed)


@pytest.mark.parametrize("asked", ["what's up Dublin", "wie geht's berlin", "comment ça va paris"])
def test_a_city_that_is_only_greeted_is_not_asked_about(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    assert "answer-listed" not in [line.id for shown in ruth.shown for line in getattr(shown, "lines", ())], ruth.shown


@pytest.mark.parametrize("asked", ["did ben or sign?", "did सहरायेव्हो sign?", "hat ben or unterschrieben?"])
def test_a_strange_word_where_the_name_should_be_is_not_passed_over(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    assert ruth.reply.lines[0].id in ("answer-unknown", "answer-near")
