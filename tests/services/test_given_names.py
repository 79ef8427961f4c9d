"""A name that an administrator gave to a place can be taken away again: at once, or later from the list of names."""

from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Engine, delete, select, update

from bot.button_data import encode
from bot.taps import NameStep
from db.facts import register_changed
from db.given_names import GivenName, take_away
from db.people import Staff
from db.places import Place, PlaceName
from db.session import reading, writing
from db.vocabulary import NameKind, Role
from messages import say
from tests.chat import Visitor
from tests.services.test_demand import NONSENSE, ask, words_kept
from tests.town import ADMIN, STARTS_AT, Town

RUTH, LEE, NOOR = 7401, 7402, 7403
WORDS = NONSENSE.lower()


@pytest.fixture
async def town(database: Engine) -> AsyncIterator[Town]:
    """Lee reviews; Noor is an administrator beside the operator's."""
    async with Town(database) as town:
        with writing(database) as db:
            db.add(Staff(person_id=LEE, name="Lee", role=Role.REVIEWER, since=town.now))
            db.add(Staff(person_id=NOOR, name="Noor", role=Role.ADMINISTRATOR, since=town.now))
        yield town


async def gives(town: Town, chief: Visitor, place: str = "Masaka", words: str = NONSENSE, times: int = 2) -> None:
    """Ruth asks for it in vain, and the administrator makes it a name of that place."""
    await ask(town.visitor(RUTH), words, times)
    await chief.says("/unanswered")
    await chief.taps(say.button_number(number="1"))
    await chief.taps(say.button_type_place)
    await chief.says(place)
    await chief.taps(next(label for label in chief.labels() if label.startswith(place)))
    chief.hears(say.toast_alias)


def given(town: Town) -> list[GivenName]:
    """All rows, the oldest first."""
    with reading(town.engine) as db:
        return list(db.scalars(select(GivenName).order_by(GivenName.id)))


def is_a_name(town: Town, words: str = WORDS) -> bool:
    with reading(town.engine) as db:
        return db.scalar(select(PlaceName.id).where(PlaceName.name == words)) is not None


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_whoever_gave_a_name_undoes_it_in_the_same_message_and_it_is_asked_about_again(
    town: Town, language: str
) -> None:
    ruth, noor = town.visitor(RUTH), town.visitor(NOOR, language, "Noor")
    await ask(ruth, NONSENSE, 3)
    await noor.says("/unanswered")
    await noor.taps(say.button_number(number="1"))
    await noor.taps(say.button_type_place)
    await noor.says("Masaka")
    offered = noor.last()
    await noor.taps(next(label for label in noor.labels() if not noor.town.words(say.button_back, language) & {label}))
    assert noor.sees(say.name_given).id == offered.id
    await ruth.says(NONSENSE)
    assert "Florence Namayanja" in ruth.last().text
    await noor.taps(say.button_undo_decision)
    assert noor.sees(say.name_undone).id == offered.id
    assert not is_a_name(town)
    assert words_kept(town) == {WORDS: 3}
    await ruth.says(NONSENSE)
    assert "Florence Namayanja" not in ruth.last().text
    await noor.taps(say.button_to_questions)
    noor.sees(say.unanswered_line)


async def test_undo_pressed_twice_takes_it_away_once_and_says_so(town: Town) -> None:
    noor = town.visitor(NOOR, name="Noor")
    await gives(town, noor)
    shown, (row,) = noor.last(), given(town)
    data = encode(NameStep(row.id, 0, "undo"))
    for _ in range(2):
        noor.person.forges(shown, data)
    await town.settles()
    assert words_kept(town) == {WORDS: 2}
    await noor.forges(data, shown)
    noor.hears(say.toast_name_taken_already(words=WORDS, who="Noor"))
    noor.has(say.names_taken)


async def test_later_the_page_of_the_place_says_who_gave_it_and_when_and_who_took_it_away(town: Town) -> None:
    noor, chief = town.visitor(NOOR, name="Noor"), town.visitor(ADMIN, name="Chief")
    await gives(town, noor)
    await town.passes(days=40)
    await chief.says("/staff")
    await chief.taps(say.button_given_names)
    chief.sees(say.names_line)
    await chief.taps(say.button_number(number="1"))
    page = chief.sees(say.names_given(words=WORDS, who="Noor", when=STARTS_AT + timedelta(seconds=6)))
    chief.sees(say.names_others)
    await chief.taps(say.button_take_name(words=WORDS), page)
    chief.hears(say.toast_name_taken(words=WORDS))
    chief.sees(say.names_taken(words=WORDS, who="Chief", when=town.now))
    assert not chief.offers(say.button_take_name(words=WORDS))
    assert not is_a_name(town)
    await chief.says("/names")
    chief.sees(say.names_none)


async def test_of_two_administrators_the_second_hears_who_was_first(town: Town) -> None:
    noor, chief = town.visitor(NOOR, name="Noor"), town.visitor(ADMIN, name="Chief")
    await gives(town, noor)
    await chief.says("/names Masaka")
    chief.sees(say.names_given)
    await noor.taps(say.button_undo_decision)
    await chief.taps(say.button_take_name(words=WORDS))
    chief.hears(say.toast_name_taken_already(words=WORDS, who="Noor"))
    chief.sees(say.names_taken)
    assert words_kept(town) == {WORDS: 2}


async def test_eight_at_the_same_moment_take_it_away_once(town: Town) -> None:
    await gives(town, town.visitor(NOOR))
    (row,) = given(town)

    def take(person: int) -> bool:
        with writing(town.engine) as db:
            return take_away(db, row.id, person, town.now) is not None

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(take, range(1, 9))) == 1


async def test_one_name_given_again_stands_beside_its_history(town: Town) -> None:
    noor = town.visitor(NOOR, name="Noor")
    await gives(town, noor)
    await noor.taps(say.button_undo_decision)
    await noor.taps(say.button_to_questions)
    await noor.taps(say.button_number(number="1"))
    await noor.taps(next(label for label in noor.labels() if label.startswith("Masaka")))
    await noor.taps(say.button_names_of_place)
    noor.sees(say.names_given)
    noor.sees(say.names_taken)
    assert [row.taken_at is None for row in given(town)] == [False, True]
    assert is_a_name(town)


async def test_what_was_taken_away_long_ago_is_forgotten_and_what_is_in_use_stays(town: Town) -> None:
    noor = town.visitor(NOOR)
    await gives(town, noor)
    await noor.taps(say.button_undo_decision)
    await gives(town, noor, words="Nebbikata", place="Nebbi", times=4)
    await town.passes(days=town.settings.retention_days + 1)
    assert [row.words for row in given(town)] == ["nebbikata"]
    assert is_a_name(town, "nebbikata")


async def test_every_copy_of_the_bot_knows_that_it_is_gone(town: Town) -> None:
    async with Town(town.engine) as other:
        ruth, noor = other.visitor(RUTH), town.visitor(NOOR)
        await gives(town, noor)
        await other.settles()
        await ruth.says(NONSENSE)
        assert "Florence Namayanja" in ruth.last().text
        await noor.taps(say.button_undo_decision)
        await other.settles()
        await ruth.says(NONSENSE)
        assert "Florence Namayanja" not in ruth.last().text


async def test_nobody_but_administrators_sees_or_takes_away_names(town: Town) -> None:
    ruth, lee, noor = town.visitor(RUTH), town.visitor(LEE), town.visitor(NOOR)
    await gives(town, noor)
    (row,) = given(town)
    for person, told in ((ruth, say.command_unknown), (lee, say.command_for_administrators)):
        await person.says("/names")
        person.sees(told)
        for press in ("list", "place", "take", "undo", "whatever"):
            await person.forges(encode(NameStep(row.id, 0, press)))
            person.hears(say.toast_not_your_role)
    with writing(town.engine) as db:
        db.get_one(Staff, NOOR).role = Role.REVIEWER  # the message with the button is still there
    await noor.taps(say.button_undo_decision)
    noor.hears(say.toast_not_your_role)
    assert is_a_name(town)


async def test_names_that_came_otherwise_cannot_be_taken_away(town: Town) -> None:
    noor = town.visitor(NOOR)
    await noor.says("/names Masaka")
    noor.sees(say.names_none_here)
    noor.sees(say.names_others)
    with reading(town.engine) as db:
        before = db.scalars(select(PlaceName.id)).all()
    for number in (0, 1, -1, 2**62):
        for press in ("take", "undo"):
            await noor.forges(encode(NameStep(number, 0, press)))
            noor.hears(say.toast_name_gone)
    with reading(town.engine) as db:
        assert db.scalars(select(PlaceName.id)).all() == before


async def test_a_place_that_is_gone_is_said_to_be_gone(town: Town) -> None:
    noor = town.visitor(NOOR)
    await noor.says("/names Masaka")
    with writing(town.engine) as db:
        place = Place(slug="nowhere-ug", kind="city", country="UG")
        db.add(place)
        db.flush()
        row = GivenName(place_id=place.id, words="nowhere", asked=2, given_at=town.now, given_by=NOOR)
        db.add(row)
        db.flush()
        number, at = row.id, place.id
        db.execute(delete(Place).where(Place.id == at))
    for press, of in (("take", number), ("undo", number)):
        await noor.forges(encode(NameStep(of, 0, press)))
        noor.hears(say.toast_name_gone)
    await noor.forges(encode(NameStep(at, 0, "place")))
    noor.has(say.names_none)


async def test_a_name_is_not_given_to_a_place_that_is_gone_meanwhile(town: Town) -> None:
    noor = town.visitor(NOOR)
    await ask(town.visitor(RUTH), NONSENSE, 2)
    with writing(town.engine) as db:
        place = Place(slug="nowhere-ug", kind="city", country="UG")
        db.add(place)
        db.flush()
        at = place.id
        db.add(PlaceName(place_id=at, language="en", name="Nowhereville", kind=NameKind.MAIN))
        register_changed(db, places=[at])
    await noor.says("/unanswered")
    await noor.taps(say.button_number(number="1"))
    await noor.taps(say.button_type_place)
    await noor.says("Nowhereville")
    with writing(town.engine) as db:  # nobody tells this copy of the bot
        db.execute(delete(Place).where(Place.id == at))
    await noor.taps(next(label for label in noor.labels() if label.startswith("Nowhereville")))
    noor.sees(say.old_button)
    assert words_kept(town) == {WORDS: 2}


async def test_a_name_from_before_this_was_written_down_can_be_taken_away_too(town: Town) -> None:
    noor = town.visitor(NOOR)
    await gives(town, noor)
    with writing(town.engine) as db:
        db.execute(update(GivenName).values(given_at=None, given_by=None))
    await noor.says("/names Masaka")
    noor.sees(say.names_given_once)
    await noor.taps(say.button_take_name(words=WORDS))
    assert not is_a_name(town)


async def test_many_names_stand_on_pages_and_a_whole_long_one_in_the_line(town: Town) -> None:
    noor = town.visitor(NOOR)
    with writing(town.engine) as db:
        masaka = db.scalar(select(PlaceName.place_id).where(PlaceName.name == "Masaka", PlaceName.language == "en"))
        for number in range(10):
            long = f"the very long name number {number}"
            db.add(GivenName(place_id=masaka, words=long, asked=2, given_at=town.now, given_by=NOOR))
    await noor.says("/names")
    await noor.taps(say.button_next)
    assert "the very long name number 0" in noor.sees(say.names_line).text
    await noor.taps(say.button_number(number="9"))
    await noor.taps(say.button_next)
    noor.sees(say.names_given(words="the very long name number 0", who="Noor", when=town.now))
    await noor.taps(say.button_take_name(words="the very long n…"))
    noor.hears(say.toast_name_taken)


async def test_behind_the_command_a_place_is_found_as_it_is_meant_and_one_of_none_is_said_to_be(town: Town) -> None:
    noor = town.visitor(NOOR)
    await noor.says("/names Masak")
    noor.sees(say.names_which(typed="Masak"))
    await noor.taps(next(label for label in noor.labels() if label.startswith("Masaka")))
    noor.sees(say.names_none_here)
    await noor.says("/names Zzyzxqq")
    noor.sees(say.unanswered_no_place(typed="Zzyzxqq"))


async def test_in_a_group_there_is_no_such_command(town: Town) -> None:
    noor = town.visitor(NOOR)
    await noor.opens()
    group = town.group(-700, [noor], kind="group")
    await town.settles()
    before = len(noor.screen(group))
    await noor.says("/names", chat=group)
    assert len(noor.screen(group)) == before
