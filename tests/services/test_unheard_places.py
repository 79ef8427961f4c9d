"""A place that somebody typed is nobody's to hear of before its record is public, however its minute ends."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Engine, select

from bot import taps
from bot.button_data import encode
from db.entries import Entry
from db.people import Staff
from db.session import reading, writing
from db.vocabulary import Role, Status
from messages import say
from tests.chat import Visitor
from tests.services.test_endorsing import LEADER, begins, proves_and_agrees
from tests.services.test_sending_again import erases
from tests.town import ADMIN, Town

GROUP, NEW = -500, "Zubrowkastan"


class Hall:
    """One approval is enough, and a resident asks."""

    def __init__(self, town: Town, chief: Visitor, leader: Visitor) -> None:
        self.town, self.chief, self.leader = town, chief, leader
        self.resident = town.visitor(5)

    def entry(self) -> Entry:
        with reading(self.town.engine) as db:
            return db.scalars(select(Entry).order_by(Entry.id.desc()).limit(1)).one()

    async def presses(self, step: str, extra: str = "") -> None:
        """The administrator, on the entry as it is now."""
        entry = self.entry()
        await self.chief.forges(encode(taps.ReviewStep(entry.id, entry.content_version, step, extra)))

    async def is_unknown(self) -> None:
        """By a question, and by a card in any chat."""
        await self.resident.says(f"Has {NEW} signed?")
        self.resident.does_not_see(say.answer_not_listed)
        assert NEW not in self.resident.last().text.replace(f"“{NEW}”", "")
        asked = await self.resident.asks_inline(NEW)
        assert asked.results is not None
        assert "Uganda" not in str(asked.results)


@pytest.fixture
async def hall(database: Engine) -> AsyncIterator[Hall]:
    """An endorsement of a place that nobody knows was just approved."""
    async with Town(database, approvals_endorsement=1, approvals_example=1) as town:
        chief, leader = town.visitor(ADMIN), town.visitor(LEADER)
        with writing(database) as db:
            db.add(Staff(person_id=ADMIN, name="Chief", role=Role.ADMINISTRATOR, since=town.now))
        hall = Hall(town, chief, leader)
        await chief.opens()
        await hall.resident.opens()
        await begins(leader)
        await leader.taps(say.button_i_am_leader)
        for words in (NEW, "Uganda"):
            await leader.says(words)
        await leader.taps(say.office_name(office="mayor", gender="any"))
        await leader.says("Amina Diallo")
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        await hall.is_unknown()
        await hall.presses("level", "letter")
        assert hall.entry().status is Status.PUBLISHED
        yield hall


async def test_in_the_minute_in_which_it_can_be_undone_it_is_unknown_and_then_on_the_list(hall: Hall) -> None:
    await hall.is_unknown()
    await hall.town.passes(seconds=61)
    await hall.resident.says(f"Has {NEW} signed?")
    assert "Amina Diallo" in hall.resident.last().text


async def test_what_was_suspended_in_that_minute_stays_unknown_until_it_is_restored(hall: Hall) -> None:
    await hall.presses("suspend")
    await hall.chief.says("Let us look again.")
    assert hall.entry().status is Status.SUSPENDED
    await hall.is_unknown()
    await hall.town.passes(days=1)
    await hall.is_unknown()
    await hall.presses("restore")
    await hall.chief.says("It is theirs.")
    await hall.resident.says(f"Has {NEW} signed?")
    assert "Amina Diallo" in hall.resident.last().text


async def test_what_was_suspended_in_that_minute_and_erased_is_heard_of_by_nobody(hall: Hall) -> None:
    await hall.presses("suspend")
    await hall.chief.says("Let us look again.")
    await erases(hall.leader)
    assert hall.entry().status is Status.WITHDRAWN
    await hall.is_unknown()
    await hall.town.app.present.refresh()
    await hall.is_unknown()
