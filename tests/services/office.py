"""A staff group with its people, and a leader: the staff's side through the real application and a Telegram of ours."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy import Engine, select

from bot.sandbox import Group
from db.entries import Entry
from db.people import Staff
from db.session import reading, writing
from db.vocabulary import Role
from messages import say
from messages.text import Text
from tests.chat import Visitor
from tests.services.test_endorsing import LEADER, endorses, proves_and_agrees
from tests.town import ADMIN, Town

STAFF = -500


@dataclass
class Office:
    """A staff group with two reviewers and an administrator, and a leader who has sent something in."""

    town: Town
    group: Group
    leader: Visitor
    salma: Visitor
    omar: Visitor
    chief: Visitor

    def entry(self) -> Entry:
        """The leader's entry as it stands."""
        with reading(self.town.engine) as db:
            return db.scalars(select(Entry).where(Entry.submitter_id == LEADER).order_by(Entry.id.desc())).first()  # type: ignore[return-value]

    async def approves(self, reviewer: Visitor, level: Callable[[], Text] = say.proof_letter) -> None:
        """Approve on the group's card."""
        await reviewer.taps(say.button_approve, chat=self.group)
        await reviewer.taps(self.in_group(say.button_proof(proof=level())), chat=self.group)

    async def declines_and_reopens(self) -> None:
        """Omar declines for a coded reason, and the chief reopens the entry."""
        await self.omar.taps(say.button_decline, chat=self.group)
        await self.omar.taps(say.button_reason, chat=self.group)
        await self.omar.taps(say.button_do_it, chat=self.group)
        await self.chief.opens()
        await self.chief.taps(say.button_reopen, chat=self.group)
        await self.chief.says("The office has written to us.")

    def cards(self) -> list[str]:
        """The messages in the group that show the entry."""
        reference = self.entry().reference
        return [m.text for m in self.omar.screen(self.group) if reference in m.text]

    def in_group(self, button: Text) -> str:
        """A button's label as the group reads it, whoever presses."""
        return self.town.catalogue.plain(button, "en")


@asynccontextmanager
async def in_office(database: Engine, leader_speaks: str = "ar") -> AsyncIterator[Office]:
    """An endorsement has just come in."""
    async with Town(database, staff_chat_id=STAFF) as town:
        salma, omar, chief = town.visitor(21, "ar", "Salma"), town.visitor(22, "en", "Omar"), town.visitor(ADMIN)
        group = town.group(STAFF, [chief, salma, omar])
        with writing(database) as db:
            for reviewer, name in ((salma, "Salma"), (omar, "Omar")):
                db.add(Staff(person_id=reviewer.id, name=name, role=Role.REVIEWER, since=town.now))
        leader = town.visitor(LEADER, leader_speaks, "Amina")
        await endorses(leader)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        yield Office(town, group, leader, salma, omar, chief)
