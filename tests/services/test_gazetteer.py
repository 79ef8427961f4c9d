"""Asking about real places that are not on the list: told from unknown ones, and from the listed ones of their name."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.places import Listed, NotListed, Several, Unknown, Verdict, decide
from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from bot.rules.records.register import PlaceFact, Register
from bot.services.answers.gazetteer import elsewhere, fact_of, shipped


def said(register: Register, text: str) -> list[Verdict]:
    question = read(text, register.book)
    return [finding.verdict for finding in decide(question, register.atlas, elsewhere(question, register))]


def fact(register: Register, place: int | None) -> PlaceFact:
    assert place is not None
    found = fact_of(register, place)
    assert found is not None
    return found


def where(register: Register, place: int | None) -> tuple[str, str, str]:
    found = fact(register, place)
    return found.names.in_language("en"), found.region.in_language("en"), found.country


def only(register: Register, text: str) -> Verdict:
    (verdict,) = said(register, text)
    return verdict


def test_a_real_place_that_is_not_on_the_list_is_named_with_its_country(register: Register) -> None:
    for text in ("Has Nairobi signed?", "هل وقعت نيروبي؟", "подписал ли мэр Найроби"):
        verdict = only(register, text)
        assert isinstance(verdict, NotListed)
        assert where(register, verdict.place) == ("Nairobi", "Nairobi Area", "KE")
        assert fact(register, verdict.place).names.in_language("ar") == "نيروبي"
    assert only(register, "Has Qwertzuiopolis signed?") == Unknown()


@pytest.mark.parametrize(
    ("text", "region", "country"),
    [
        ("Aurora, Illinois", "Illinois", "US"),
        ("has London, Ontario signed", "Ontario", "CA"),
        ("Newark, Delaware", "Delaware", "US"),
        ("Newark, DE", "Delaware", "US"),
        ("Portsmouth, Virginia", "Virginia", "US"),
        ("Paris Texas", "Texas", "US"),
        ("Columbus Georgia", "Georgia", "US"),
        ("Manchester, New Hampshire", "New Hampshire", "US"),
    ],
)
def test_a_namesake_of_a_listed_place_is_not_that_place(
    register: Register, text: str, region: str, country: str
) -> None:
    verdict = only(register, text)
    assert isinstance(verdict, NotListed)
    assert where(register, verdict.place)[1:] == (region, country)


def test_namesakes_of_a_tenth_of_its_people_are_asked_about_with_the_listed_one_first(register: Register) -> None:
    verdict = only(register, "Aurora")
    assert isinstance(verdict, Several)
    assert [where(register, place)[1] for place in verdict.places] == ["Colorado", "Illinois", "Ontario"]
    assert isinstance(only(register, "London"), Listed), "London in Ontario has a twentieth of the people"


def test_the_main_town_of_a_listed_place_is_named_with_it_and_no_rival_of_it(register: Register) -> None:
    for town, county in (("Hithadhoo", "Addu City"), ("Kitale", "Trans Nzoia County")):
        verdict = only(register, town)
        assert isinstance(verdict, NotListed)
        assert where(register, verdict.within)[0] == county
    assert isinstance(only(register, "Wajir"), Listed)


def test_a_part_of_a_listed_place_stays_a_part_of_it(register: Register) -> None:
    verdict = only(register, "Has Manchester signed?")
    assert isinstance(verdict, NotListed)
    assert verdict.place is None
    assert where(register, verdict.within)[0] == "Greater Manchester"
    assert not isinstance(only(register, "New Delhi"), Listed)


def test_a_name_that_a_listed_place_shares_in_another_language_asserts_nothing(register: Register) -> None:
    assert not isinstance(only(register, "Tirano"), Listed), "Tirana in Esperanto, and a town in Italy"


@pytest.mark.parametrize(
    "text", ["Подписал ли мэр Мюнхена?", "Onko Helsingissä allekirjoitettu?", "Ankara'da kim imzaladı?", "والقاهرة؟"]
)
def test_a_place_elsewhere_is_found_with_what_its_language_hangs_on_it(register: Register, text: str) -> None:
    verdict = only(register, text)
    assert isinstance(verdict, NotListed)
    assert verdict.place is not None
    assert verdict.place < 0


@pytest.mark.parametrize("text", ["Which cities in Bavaria signed?", "villes en Île-de-France", "Bayern", "Toscana"])
def test_regions_that_nobody_listed_lies_in_are_regions(register: Register, text: str) -> None:
    question = read(text, register.book)
    assert question.asked is Asked.IN_REGION
    assert question.subjects(Kind.REGION)


@pytest.mark.parametrize("text", ["is there hope?", "good morning", "thanks a lot", "bla bla bla", "ok", "so nice"])
def test_small_talk_names_no_village(register: Register, text: str) -> None:
    assert not [verdict for verdict in said(register, text) if not isinstance(verdict, Unknown)]


def test_ids_of_the_two_sorts_never_meet(register: Register) -> None:
    names = shipped().exact("london")
    assert len(names) > 3
    assert all(isinstance(name.subject, int) and name.subject < 0 for name in names)
    assert shipped().facts(register.places) == {}
    assert shipped().places([0, 1, -999_999_999]) == {}
    assert fact_of(register, -999_999_999) is None
