"""The story that is played while things break: a mayor endorses, two reviewers approve, the mayor hears of it.

People wait for what they need to see and then act. A reviewer whose decision is not there presses again.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Sized
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot.sandbox import Group, Person, World
from bot.sandbox.records import Message
from db.drafts import Draft
from db.entries import Entry
from db.history import Card, Decision, Event
from db.mailbox import Outgoing, Quarantined
from db.people import Person as Known
from db.people import Staff
from db.session import reading, writing
from db.vocabulary import Role
from messages import say
from messages.catalogue import Catalogue
from messages.text import Country, Text
from tests.chat import bare
from tests.conftest import OPENED_AT

T = TypeVar("T")
LEADER, OMAR, RUTH, GROUP = 7001, 22, 23, -500
STEP_SECONDS = 60.0  # without a death; more than any recovery takes
LOOK = 0.02
LAST = 6  # messages on a screen that are looked at
_NUMBERS = re.compile(r"\d+")


class Stuck(Exception):
    """Somebody waited in vain."""


@dataclass
class Story:
    """One performance, against a bot that may be dead at any moment."""

    world: World
    engine: Engine
    catalogue: Catalogue
    setbacks: Sized = ()  # how often the bot has died so far
    number: int = LEADER  # several may be played at once, each by a leader of their own
    name: str = "Amina Diallo"
    leader: Person = field(init=False)
    group: Group = field(init=False)

    def __post_init__(self) -> None:
        self.leader = self.world.person(self.number, "Amina", "en")
        self.reviewers = [self.world.person(OMAR, "Omar", "en"), self.world.person(RUTH, "Ruth", "en")]
        self.group = self.world.group(GROUP, "The team", self.reviewers, with_bot=True)
        with writing(self.engine) as db:
            for each in self.reviewers if not db.get(Staff, OMAR) else ():
                db.add(Known(id=each.id, name="Staff", language="en", first_seen=OPENED_AT, last_seen=OPENED_AT))
                db.add(Staff(person_id=each.id, name="Staff", role=Role.REVIEWER, since=OPENED_AT))

    async def play(self) -> None:
        """From the first button to the news. Raises `Stuck`."""
        await self._endorse()
        for reviewer in self.reviewers:
            await self._approve(reviewer)
        await self._until(lambda: self._newest_says(say.told_published_endorsement(reference=self.reference())))
        await self._until(self._all_sent)

    def reference(self) -> str:
        """Of the entry."""
        mine = select(Entry.reference).where(Entry.submitter_id == self.number)
        return self._asked(lambda db: db.scalars(mine).first()) or "none"

    async def _endorse(self) -> None:
        self.leader.opens()
        await self._reads_the_notice()
        await self._presses(say.button_i_agree_continue())
        await self._presses(say.button_i_am_leader())
        await self._answers(say.form_ask_place(), "Nairobi")
        await self._is_another_leader_there()
        await self._presses(say.office_name(office="mayor", gender="any"))
        await self._answers(say.endorse_ask_leader(), self.name)
        await self._until(lambda: self._newest_says(say.endorse_ask_proof()))
        self.leader.sends_document(b"%PDF-1.4", "letter.pdf", "application/pdf")
        await self._presses(say.button_agree())
        await self._presses(say.button_send_for_review())

    async def _is_another_leader_there(self) -> None:
        """The first are asked which Nairobi it is; the late find colleagues on the list, and are asked who they are."""
        texts = (
            say.place_in_country(place="Nairobi", country=Country("KE")),
            say.button_another_leader(),
            say.office_name(office="mayor", gender="any"),
        )
        which, another, office = map(self._label, texts)
        while True:
            await self._until(lambda: {which, another, office} & {*self._newest_labels()})
            shown = self._newest_labels()
            if office in shown:
                return
            self.leader.presses(another if another in shown else which)
            await self._until(lambda: self._newest_labels() != shown)  # noqa: B023 (waited for at once)

    async def _reads_the_notice(self) -> None:
        """Before it is agreed to, nothing is kept: after a kill the menu may come instead, and is used again."""
        agree, endorse = (self._label(button) for button in (say.button_i_agree_continue(), say.button_endorse()))
        while True:
            await self._until(lambda: {agree, endorse} & set(self._newest_labels()))
            if agree in self._newest_labels():
                return
            self.leader.presses(endorse)
            await self._confirmed()

    async def _approve(self, reviewer: Person) -> None:
        """The button, then the sort of proof; done when the database has the decision."""
        buttons = [self._label(button) for button in (say.button_proof(proof=say.proof_letter()), say.button_approve())]
        while not self._decided(reviewer):
            label, card = (await self._until(lambda: self._card_with(*buttons)))[0]
            reviewer.presses(label, card)
            await self._confirmed(reviewer)
            await self._quiet()

    def _card_with(self, *labels: str) -> list[tuple[str, Message]]:
        """The entry's cards that have one of these buttons, by the buttons' order."""
        cards = [message for message in self.group.sees() if self.reference() in message.text]
        return [(label, card) for label in labels for card in reversed(cards) if label in card.labels]

    async def _quiet(self) -> None:
        """A moment in which the card may change."""
        before = [message.labels for message in self.group.sees()]
        for _ in range(20):
            await asyncio.sleep(LOOK)
            if before != [message.labels for message in self.group.sees()]:
                return

    async def _presses(self, button: Text) -> None:
        """The leader presses."""
        label = self._label(button)
        await self._until(lambda: label in self._newest_labels())
        self.leader.presses(label)
        await self._confirmed()

    async def _answers(self, question: Text, words: str) -> None:
        await self._until(lambda: self._newest_says(question))
        self.leader.says(words)
        await self._confirmed()

    async def _confirmed(self, who: Person | None = None) -> None:
        number = (who or self.leader).id
        await self._until(lambda: all(up.body.get("from", {}).get("id") != number for up in self.world.queue.pending()))

    async def _until(self, true: Callable[[], T]) -> T:
        waited, suffered = 0.0, len(self.setbacks)
        while not (found := true()):
            await asyncio.sleep(LOOK)
            waited = waited + LOOK if suffered == len(self.setbacks) else 0.0
            suffered = len(self.setbacks)
            if waited > STEP_SECONDS:
                shown = [message.text for message in self.leader.sees()][-3:]
                raise Stuck(f"{shown} pending {self.world.queue.pending()}")
        return found

    def _newest_labels(self) -> tuple[str, ...]:
        shown = [m for m in self.leader.sees() if m.sender_id == self.world.bot.id and m.labels]
        return tuple(shown[-1].labels) if shown else ()

    def _newest_says(self, text: Text) -> bool:
        shown = [m for m in self.leader.sees() if m.sender_id == self.world.bot.id]
        words = bare(self.catalogue.say(text, "en"))
        return any(words in bare(message.text) for message in shown[-LAST:])

    def _label(self, button: Text) -> str:
        return self.catalogue.plain(button, "en")

    def _decided(self, reviewer: Person) -> bool:
        given = select(Decision.id).join(Entry, Entry.id == Decision.entry_id)
        mine = given.where(Decision.reviewer_id == reviewer.id, Entry.submitter_id == self.number)
        return self._asked(lambda db: db.scalars(mine).first()) is not None

    def _all_sent(self) -> bool:
        waiting = select(Outgoing.id).where(Outgoing.sent_at.is_(None), Outgoing.failed_at.is_(None))
        return self._asked(lambda db: db.scalars(waiting.limit(1)).all()) == []

    def _asked(self, question: Callable[[Session], T]) -> T | None:
        """None while the database is away."""
        try:
            with reading(self.engine) as db:
                return question(db)
        except DBAPIError:
            return None

    def wrong(self, expected: Counter[str]) -> list[str]:
        """What it lost and what it has once too often, where these facts are right."""
        facts = self.facts()
        return [f"lost: {each}" for each in expected - facts] + [f"too much: {each}" for each in facts - expected]

    def facts(self) -> Counter[str]:
        """Everything the story left in the database that must be there once."""
        with reading(self.engine) as db:
            entries = db.scalars(select(Entry).where(Entry.submitter_id == self.number)).all()
            ids = [entry.id for entry in entries]
            events = db.scalars(select(Event).where(Event.entry_id.in_(ids)))
            decisions = db.scalars(select(Decision).where(Decision.entry_id.in_(ids)))
            # How often a card is edited to the truth depends on how often somebody pressed: the screens are compared.
            outgoing = db.scalars(select(Outgoing).where(Outgoing.entry_id.in_(ids)))
            notices = [row for row in outgoing if not row.body.get("edit")]
            found = [f"entry {e.status} {e.approvals} {e.round} {_told(e)}" for e in entries]
            found += [f"event {e.action} {e.before} {e.after} {e.actor_id}" for e in events]
            found += [f"decision {d.reviewer_id} {d.action} {d.proof}" for d in decisions]
            found += [
                f"notice {n.chat_id} {n.body['lines'][0]} {n.sent_at is not None}"
                for n in notices
                if not n.body.get("edit")
            ]
            found += [f"draft {d.state}" for d in db.scalars(select(Draft).where(Draft.person_id == self.number))]
            found += ["quarantined" for _ in db.scalars(select(Quarantined))]
            found += ["card" for _ in db.scalars(select(Card).where(Card.entry_id.in_(ids)).limit(1))]
        return Counter(_plain(each.replace(self.name, "NAME"), self.reference()) for each in found)

    def messages(self) -> Counter[str]:
        """What carries the entry's reference on anybody's screen, as it reads now."""
        reference = self.reference()
        shown = [m for m in self.world.messages if reference in m.text and m.sender_id == self.world.bot.id]
        return Counter(f"{m.chat_id} {_plain(bare(m.text), reference)}" for m in shown)


def _told(entry: Entry) -> list[object]:
    """What the leader told; how the place was found depends on who was on the list by then."""
    public = entry.public
    return [public["leader"], public["office"], public["place"]["typed"]]


def _plain(words: str, reference: str) -> str:
    """Times and numbers differ from one performance to the next."""
    return _NUMBERS.sub("#", words.replace(reference, "E-#"))
