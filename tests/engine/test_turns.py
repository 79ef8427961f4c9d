"""Turns from the outside: what people write has its effect once, in order, and is answered."""

from sqlalchemy import func, select

from db.facts import known
from db.mailbox import Quarantined, SeenUpdate
from db.session import reading
from messages import say
from tests.town import Town


async def test_a_question_is_answered_and_nothing_is_written_down(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("Kampala?")
    omar.sees(say.menu_head())
    with reading(town.engine) as db:
        assert db.scalar(select(func.count()).select_from(SeenUpdate)) == 0


async def test_what_somebody_writes_has_its_effect(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/log one")
    omar.sees(say.ids(person="7", chat="one"))
    with reading(town.engine) as db:
        assert known(db, "heard") == [[7, "one"]]


async def test_a_mistake_of_ours_is_set_aside_with_a_kind_word_and_leaves_nothing_behind(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/break 1")
    omar.sees(say.turn_failed(reference="Q-1"))
    await omar.says("/log two")
    omar.sees(say.ids(person="7", chat="two"))
    with reading(town.engine) as db:
        assert known(db, "broken") is None
        assert db.scalars(select(Quarantined.error)).all() == ["RuntimeError"]
