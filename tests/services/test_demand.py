"""What residents look for and do not find: counted without anybody's name, shown to staff, mended with one tap."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Engine, select

from bot.button_data import encode
from bot.rules.asking.anonymous import LONGEST, anonymous
from bot.taps import UnansweredStep, WasThisIt
from db.counts import Missed, Unanswered
from db.people import Staff
from db.places import PlaceName
from db.session import reading, writing
from db.vocabulary import Role
from messages import say
from tests.chat import Visitor
from tests.town import ADMIN, Town

RUTH, LEE = 7401, 7402
NONSENSE = "Masakakata"


@pytest.fixture
async def town(database: Engine) -> AsyncIterator[Town]:
    """Lee may look, and change nothing."""
    async with Town(database) as town:
        with writing(database) as db:
            db.add(Staff(person_id=LEE, name="Lee", role=Role.READER, since=town.now))
        yield town


async def ask(person: Visitor, question: str, times: int) -> None:
    """Ask it over and over."""
    for _ in range(times):
        await person.says(question)
    await person.town.passes(seconds=6)


def words_kept(town: Town) -> dict[str, int]:
    """The unanswered questions as they are kept."""
    with reading(town.engine) as db:
        return {row.words: row.count for row in db.scalars(select(Unanswered))}


async def test_staff_see_a_place_once_it_was_asked_for_five_times(town: Town) -> None:
    ruth, lee = town.visitor(RUTH), town.visitor(LEE)
    await ask(ruth, "Did Nairobi sign?", 4)
    await lee.says("/demand")
    lee.sees(say.demand_none)
    await ask(ruth, "Did Nairobi sign?", 1)
    await lee.says("/demand")
    lee.sees(say.demand_line)
    assert "Nairobi" in lee.last().text
    with reading(town.engine) as db:
        assert [row.count for row in db.scalars(select(Missed))] == [5]


async def test_residents_learn_nothing_of_the_counts(town: Town) -> None:
    ruth = town.visitor(RUTH)
    await ask(ruth, "Did Nairobi sign?", 6)
    for command in ("/demand", "/unanswered"):
        await ruth.says(command)
        ruth.sees(say.command_unknown)
    await ruth.forges("uq:1:1:alias")
    ruth.sees(say.old_button)


async def test_counts_of_two_writings_are_added_and_survive_a_restart(town: Town) -> None:
    ruth = town.visitor(RUTH)
    await ask(ruth, "Did Nairobi sign?", 2)
    await town.crashes()
    await town.opens()
    await ask(ruth, "Did Nairobi sign?", 3)
    with reading(town.engine) as db:
        assert db.scalars(select(Missed.count)).all() == [5]


async def test_an_administrator_makes_a_question_another_name_and_it_answers_at_once(town: Town) -> None:
    ruth, chief = town.visitor(RUTH), town.visitor(ADMIN)
    await ask(ruth, NONSENSE, 2)
    ruth.does_not_see(say.answer_source_page)
    await chief.says("/unanswered")
    chief.sees(say.unanswered_line(number="1", words=NONSENSE.lower(), count=2))
    await chief.taps(say.button_number(number="1"))
    chief.sees(say.unanswered_one)
    masaka = next(label for label in chief.labels() if label.startswith("Masaka"))
    await chief.taps(masaka)
    chief.hears(say.toast_alias)
    await ruth.says(NONSENSE)
    ruth.sees(say.answer_source_page)
    assert "Florence Namayanja" in ruth.last().text
    assert words_kept(town) == {}


async def test_an_administrator_may_name_a_place_that_was_not_offered(town: Town) -> None:
    ruth, chief = town.visitor(RUTH), town.visitor(ADMIN)
    await ask(ruth, NONSENSE, 2)
    await chief.says("/unanswered")
    await chief.taps(say.button_number(number="1"))
    assert not any(label.startswith("Nebbi") for label in chief.labels())
    await chief.taps(say.button_type_place)
    chief.sees(say.unanswered_ask_name(words=NONSENSE.lower()))
    await chief.says("Zzyzxqq")
    chief.sees(say.unanswered_no_place(typed="Zzyzxqq"))
    await chief.says("nebbi")
    await chief.taps(next(label for label in chief.labels() if label.startswith("Nebbi")))
    chief.hears(say.toast_alias)
    await ruth.says(NONSENSE)
    assert "Geoffrey Ngiriker" in ruth.last().text


async def test_who_is_no_administrator_any_more_names_no_place(town: Town) -> None:
    ruth, chief = town.visitor(RUTH), town.visitor(LEE)
    with writing(town.engine) as db:
        db.get_one(Staff, LEE).role = Role.ADMINISTRATOR
    await ask(ruth, NONSENSE, 2)
    await chief.says("/unanswered")
    await chief.taps(say.button_number(number="1"))
    await chief.taps(say.button_type_place)
    with writing(town.engine) as db:
        db.get_one(Staff, LEE).role = Role.READER
    await chief.says("nebbi")
    chief.sees(say.form_gone)
    await chief.says("London")
    chief.sees(say.answer_source_page)


@pytest.mark.parametrize("words", ["london", "kenya", "florence namayanja", "dubai", "how many", "all", "mayor"])
async def test_no_name_of_anything_else_and_no_everyday_word_becomes_a_name_of_a_place(town: Town, words: str) -> None:
    chief = town.visitor(ADMIN)
    await chief.opens()
    ruth = town.visitor(RUTH)
    await ruth.opens()
    for _ in range(2):  # anybody can have it listed: a “no” carries the words it is about
        await ruth.forges(encode(WasThisIt("no", words)))
    await town.passes(seconds=6)
    await chief.says("/unanswered")
    await chief.taps(say.button_number(number="1"))
    nebbi = next(at for at, fact in town.app.present.house.register.places.items() if "Nebbi" in str(fact.names))
    with reading(town.engine) as db:
        question = db.scalars(select(Unanswered.id)).one()
    await chief.forges(encode(UnansweredStep(question, nebbi, "alias")))
    chief.hears(say.toast_alias_taken(words=words))
    with reading(town.engine) as db:
        assert not db.scalars(select(PlaceName).where(PlaceName.name == words, PlaceName.place_id == nebbi)).all()


async def test_a_second_copy_of_the_bot_knows_the_new_name_too(town: Town) -> None:
    other = Town(town.engine)
    async with other:
        ruth, chief = town.visitor(RUTH), other.visitor(ADMIN)
        await ask(ruth, NONSENSE, 2)
        await chief.says("/unanswered")
        await chief.taps(say.button_number(number="1"))
        await chief.taps(next(label for label in chief.labels() if label.startswith("Masaka")))
        await town.settles()
        await ruth.says(NONSENSE)
        ruth.sees(say.answer_source_page)


async def test_a_reader_sees_the_questions_and_adds_no_name(town: Town) -> None:
    ruth, lee = town.visitor(RUTH), town.visitor(LEE)
    await ask(ruth, NONSENSE, 2)
    await lee.says("/unanswered")
    lee.sees(say.unanswered_line)
    assert not lee.offers(say.button_number(number="1"))
    await lee.forges("uq:1:1:alias")
    lee.hears(say.toast_not_your_role)
    with reading(town.engine) as db:
        assert not db.scalars(select(PlaceName).where(PlaceName.name == NONSENSE.lower())).all()


async def test_what_was_asked_once_is_shown_to_nobody_and_what_is_no_place_is_removed(town: Town) -> None:
    ruth, chief = town.visitor(RUTH), town.visitor(ADMIN)
    await ask(ruth, NONSENSE, 1)
    await chief.says("/unanswered")
    chief.sees(say.unanswered_none)
    await ask(ruth, NONSENSE, 1)
    await chief.says("/unanswered")
    await chief.taps(say.button_number(number="1"))
    await chief.taps(say.button_not_a_place)
    chief.sees(say.unanswered_none)
    assert words_kept(town) == {}


async def test_a_no_offers_other_places_and_is_counted(town: Town) -> None:
    ruth = town.visitor(RUTH)
    await ruth.says("Did Namayannja sign?")
    ruth.sees(say.answer_near(typed="Namayannja", count=1))
    await ruth.taps(say.button_none_of_these)
    ruth.sees(say.was_it_others)
    assert "Florence Namayanja" not in ruth.labels()
    await ruth.taps(say.button_none_of_these)
    ruth.sees(say.was_it_tips)
    await town.passes(seconds=6)
    assert words_kept(town) == {"namayannja": 1}


async def test_an_answer_to_half_a_question_asks_whether_it_was_the_right_one(town: Town) -> None:
    ruth = town.visitor(RUTH)
    await ruth.says("Did London sign? Xyzzqq")
    ruth.sees(say.was_it_ask)
    await ruth.taps(say.button_was_it_yes)
    ruth.hears(say.toast_found)
    await town.passes(seconds=6)
    assert words_kept(town) == {}
    await ruth.taps(say.button_was_it_no)
    ruth.sees(say.was_it_tips)
    await town.passes(seconds=6)
    assert words_kept(town) == {"xyzzqq": 1}


async def test_what_nobody_asks_any_more_is_forgotten(town: Town) -> None:
    ruth = town.visitor(RUTH)
    await ask(ruth, NONSENSE, 2)
    await town.passes(days=91)
    assert words_kept(town) == {}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Call me on +254 712 345 678 about Xylo", "call me on about xylo"),
        ("salma@example.org wants Xylo", "wants xylo"),
        ("@salma_k https://example.org/x?y=1 www.example.org t.me/salma Xylo", "xylo"),
        ("xylo ٠٧١٢٣٤٥٦٧٨", "xylo"),
        ("Xylo 2023", "xylo 2023"),
        ("12345678", ""),
        ("😀", ""),
    ],
)
def test_nothing_that_leads_to_a_person_is_kept(typed: str, kept: str) -> None:
    assert anonymous(typed) == kept


def test_long_questions_are_cut_between_words() -> None:
    kept = anonymous("some words " * 50)
    assert len(kept) <= LONGEST
    assert kept.endswith(("some", "words"))
