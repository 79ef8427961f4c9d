"""The place step where a name is misspelt, or something else was written: nothing is taken for a place unasked."""

from typing import Any

import pytest
from sqlalchemy import Engine, select

from bot.rules.records.naming import OTHER
from db.drafts import Draft
from db.session import reading
from messages import say
from messages.text import Country
from tests.services.test_endorsing import LEADER, entries_of
from tests.services.test_naming_a_place import comes_to_the_place, goes_on
from tests.town import Town

SHEFFIELD, DHIBAN = 2638077, 249664  # in GeoNames

pytestmark = pytest.mark.usefixtures("slips_are_known")


def draft(town: Town) -> Draft:
    """The leader's."""
    with reading(town.engine) as db:
        return db.scalars(select(Draft).where(Draft.person_id == LEADER)).one()


def place_of(town: Town) -> dict[str, Any]:
    """What is filed about the place so far."""
    answers = draft(town).answers
    return {key: answers[key] for key in ("place", "which_place", "country") if key in answers}


@pytest.mark.parametrize(
    ("language", "typed", "geoname", "country"),
    [("en", "Sheffeild, UK", SHEFFIELD, "GB"), ("ar", "ذيبانن، الأردن", DHIBAN, "JO")],
)
async def test_somebody_who_misspells_an_unlisted_place_is_offered_the_real_one(
    database: Engine, language: str, typed: str, geoname: int, country: str
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await comes_to_the_place(leader)
        await leader.says(typed)
        leader.sees(say.form_ask_which_place)
        await leader.taps(leader.labels()[0])
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.public["which_place"], entry.public["country"]) == (str(-geoname), country)


async def test_somebody_whose_place_only_looks_misspelt_keeps_it_with_one_tap(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("Sheffeild, UK")
        await leader.taps(say.button_keep_as_written)
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.public["place"]["typed"], entry.public["which_place"], entry.public["country"]) == (
        "Sheffeild",
        OTHER,
        "GB",
    )


async def test_somebody_who_names_the_country_afterwards_is_still_offered_the_real_place(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, "ar")
        await comes_to_the_place(leader)
        await leader.says("ذيبانن")
        await leader.taps(say.button_other_place)
        leader.sees(say.form_ask_country)
        await leader.says("الأردن")
        leader.sees(say.form_ask_which_place)
        await leader.taps(leader.labels()[0])
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.public["which_place"], entry.public["country"]) == (str(-DHIBAN), "JO")
    assert -DHIBAN in entry.public["place"]["near"]


async def test_a_place_nobody_knows_is_kept_after_one_clear_question(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("Kwale Ndogo, Kenya")
        leader.sees(say.form_ask_as_written(typed="Kwale Ndogo", country=Country("KE")))
        await leader.taps(say.button_write_place_again)
        leader.sees(say.form_ask_place)
        await leader.says("Kwale Ndoga, Kenya")
        await leader.taps(say.button_as_written(typed="Kwale Ndoga"))
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.public["place"]["typed"], entry.public["country"]) == ("Kwale Ndoga", "KE")


@pytest.mark.parametrize(
    ("typed", "country", "name", "code"),
    [
        ("خربة الزهورات، فلسطن", "فلسطين", "خربة الزهورات", "PS"),
        ("Kwale Ndogo, Congo", "DR Congo", "Kwale Ndogo", "CD"),
        ("Kwale Ndogo, Upper Hill", "Kenya", "Kwale Ndogo, Upper Hill", "KE"),
    ],
)
async def test_a_country_with_a_slip_behind_the_name_does_not_stay_in_the_name(
    database: Engine, typed: str, country: str, name: str, code: str
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says(typed)
        await leader.says(country)
        answers = draft(town).answers
        assert (answers["place"]["typed"], answers["country"]) == (name, code)


@pytest.mark.parametrize(
    ("language", "typed"), [("ar", "هل وقعت عمّان؟"), ("en", "did Nansana sign?"), ("en", "did Nansana sign")]
)
async def test_somebody_who_asks_a_question_at_the_place_gets_its_answer_and_loses_nothing(
    database: Engine, language: str, typed: str
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await comes_to_the_place(leader)
        before = draft(town).answers
        await leader.says(typed)
        leader.sees(say.answer_listed)
        leader.sees(say.form_goes_on)
        leader.sees(say.form_ask_place)
        assert draft(town).answers == before
        await leader.says("Lyon")
        leader.sees(say.form_ask_which_place)


@pytest.mark.parametrize("step", ["contact", "office", "leader"])
async def test_a_question_is_not_taken_for_a_name_or_an_office(database: Engine, step: str) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        if step == "contact":
            await leader.says("back")
            await leader.taps(say.button_i_prepare)
        else:
            await leader.says("Lyon")
            await leader.taps(leader.labels()[0])
        if step == "leader":
            await leader.taps("Maire")
        assert draft(town).asked == step
        await leader.says("Did Nansana sign?")
        leader.sees(say.answer_listed)
        leader.sees(say.form_goes_on)
        assert step not in draft(town).answers


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Florence Namayanja", say.answer_place_not_person),
        ("يوسف الشواربة", say.answer_place_not_person),
        ("Kenya", say.answer_place_not_country),
        ("I don't know", say.answer_place_only),
        ("نعم", say.answer_place_only),
    ],
)
async def test_what_is_no_place_is_asked_again_in_clear_words(database: Engine, typed: str, why: Any) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says(typed)
        leader.sees(why)
        leader.sees(say.form_ask_place)
        assert place_of(town) == {}


async def test_a_place_inside_a_sentence_is_asked_about_and_never_kept_as_the_sentence(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("I am the mayor of Kampala")
        leader.sees(say.form_ask_place_inside)
        await leader.taps(say.button_other_place)
        leader.sees(say.form_ask_place)
        await leader.says("We are from Kisumu")
        await leader.taps(leader.labels()[0])
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert entry.public["country"] == "KE"


async def test_the_name_on_an_offices_letterhead_finds_its_place(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, "ar")
        await comes_to_the_place(leader)
        await leader.says("بلدية الزرقاء الكبرى، الأردن")
        leader.sees(say.form_ask_which_place)
        assert "الزرقاء" in leader.labels()[0]


async def test_a_question_that_the_list_does_not_answer_names_a_person_to_ask(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, "ar")
        await comes_to_the_place(leader)
        await leader.says("ما المطلوب؟")
        leader.sees(say.form_no_answer)
        leader.sees(say.form_ask_place)


async def test_a_question_about_ones_data_is_answered_in_the_middle_of_the_form(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, "ar")
        await comes_to_the_place(leader)
        await leader.says("مين بيشوف رقمي؟")
        leader.sees(say.answer_own_data)
        leader.sees(say.form_goes_on)
