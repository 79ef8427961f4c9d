"""Asked in Arabic on an English telephone: the buttons below the Arabic answer lead on in Arabic."""

import re

from sqlalchemy import Engine, select

from db.people import Person
from messages import say
from messages.text import Text
from tests.chat import Visitor
from tests.town import Town

LEADER, OTHER = 7101, 7102
_ARABIC = re.compile("[\u0621-\u064a]")


def in_arabic(visitor: Visitor) -> bool:
    """Is the newest message Arabic?"""
    return _ARABIC.search(visitor.last().text) is not None


async def presses(visitor: Visitor, label: Text, language: str = "ar") -> None:
    """A button by what it says in that language."""
    await visitor.taps(visitor.town.catalogue.plain(label, language))


async def test_a_form_begun_below_an_arabic_answer_is_arabic_to_its_end(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await leader.says("أنا رئيس بلدية نيروبي ونريد التوقيع")
        await presses(leader, say.button_endorse())
        leader.sees(say.privacy_notice)
        assert in_arabic(leader)
        await presses(leader, say.button_i_agree_continue())
        await presses(leader, say.button_i_am_leader())
        await leader.says("Nairobi")
        leader.sees(say.form_ask_which_place)
        assert in_arabic(leader)

    with database.connect() as db:
        kept = db.execute(select(Person.language, Person.language_chosen).where(Person.id == LEADER)).one()
    assert kept == ("ar", True)


async def test_turning_a_page_of_an_arabic_list_stays_arabic_and_writes_nothing(database: Engine) -> None:
    async with Town(database) as town:
        reader = town.visitor(LEADER)
        await reader.says("من وقع في فرنسا؟")
        assert in_arabic(reader)
        await presses(reader, say.button_menu())
        assert in_arabic(reader)

    with database.connect() as db:
        chosen = db.execute(select(Person.language_chosen).where(Person.id == LEADER)).scalar()
    assert not chosen


async def test_whoever_has_chosen_english_keeps_it(database: Engine) -> None:
    async with Town(database) as town:
        reader = town.visitor(LEADER)
        await reader.opens()
        await reader.taps("🌐 English")
        await reader.says("من وقع في فرنسا؟")
        await presses(reader, say.button_menu())
        assert not in_arabic(reader)


async def test_an_english_button_on_an_english_telephone_chooses_nothing(database: Engine) -> None:
    async with Town(database) as town:
        reader, guest = town.visitor(LEADER), town.visitor(OTHER, "de")
        for one in (reader, guest):
            await one.opens()
            await one.taps(say.button_endorse)
            one.sees(say.privacy_notice)

    with database.connect() as db:
        assert db.execute(select(Person.language_chosen)).scalars().all() == [False, False]
