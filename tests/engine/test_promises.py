"""A notice and the change that it reports are one: either both are there, or neither."""

from sqlalchemy import Engine, select

from bot.desk import Desk
from bot.handlers.rows import Command, Contents
from bot.services.house.notifying import tell
from bot.visit import Notice, Reply, Visit
from db.facts import known, learn
from db.mailbox import Outgoing
from db.session import reading
from messages import say
from tests.town import Town

OMAR = 7


def promise(visit: Visit, desk: Desk) -> Reply:
    """Tell somebody of a change, and then fail if so wished."""
    learn(desk.db, "changed", visit.argument)
    tell(desk, Notice(int(visit.person), (say.ids(person="told", chat=visit.argument),)))
    if visit.argument == "fails":
        raise RuntimeError
    return Reply((say.language_changed(),))


async def test_a_turn_that_fails_after_telling_somebody_has_told_nobody(database: Engine) -> None:
    async with Town(database, contents=Contents((Command("promise", promise),))) as town:
        omar = town.visitor(OMAR)
        await omar.says("/promise works")
        omar.has(say.ids(person="told", chat="works"))
        await omar.says("/promise fails")
        omar.sees(say.turn_failed)
        omar.does_not_see(say.ids(person="told", chat="fails"))
        with reading(database) as db:
            assert known(db, "changed") == "works"
            assert len(db.scalars(select(Outgoing.id)).all()) == 1
