"""Telegram answers badly, whatever the method: the story is played with every failure of every call that it makes.

Expected: after a passing failure all is as without it; where only the answer was lost, a message may stand there twice;
whoever refused to be written to is told when they come back.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import cycle, islice
from typing import TypeVar

from sqlalchemy import Engine, select

from bot.sandbox import Fault
from db.entries import Entry
from db.history import Decision
from db.mailbox import Outgoing, Quarantined
from db.people import Staff
from db.session import reading, writing
from db.vocabulary import Role, Status
from messages import say
from messages.text import Text
from tests.chat import Visitor, bare
from tests.services.test_endorsing import LEADER, endorses, proves_and_agrees
from tests.town import ADMIN, Town

T = TypeVar("T")
Fresh = Callable[[], AbstractContextManager[Engine]]  # a new loaded database, removed afterwards
Names = tuple[str, ...]  # of faults, see below
GROUP = -500
TWICE = 2  # how often a message may stand there whose answer was lost
BLOCKED = Fault.answers(403, "Forbidden: bot was blocked by the user")
FAULTS = {
    "429": Fault.too_many(1),
    "500": Fault.server_error(500),
    "502": Fault.server_error(502),
    "reset before": Fault.reset(),
    "reset after": Fault.reset(after=True),
    "time-out before": Fault.timeout(),
    "time-out after": Fault.timeout(after=True),
    "half an answer": Fault.truncated(),
    "403": BLOCKED,
}
PASSING = tuple(name for name in FAULTS if name != "403")
FEW: list[tuple[str, Names]] = [("sendMessage", ("429",)), ("sendMessage", ("403",)), ("editMessageText", PASSING)]
MANY: list[tuple[str, Names]] = [
    *(("sendMessage", (name,)) for name in FAULTS),
    *((method, names) for method in ("editMessageText", "answerCallbackQuery") for names in (PASSING, ("403",))),
    ("getUpdates", PASSING),
]
EFFECT_WITHOUT_ANSWER = {"reset after", "time-out after", "half an answer"}


@dataclass(frozen=True)
class End:
    """What a story left behind; `news` and `receipts` are messages on the leader's screen."""

    entries: int
    published: int
    decisions: int
    quarantined: int
    waiting: int
    news: int
    receipts: int

    def wrong(self, names: Names) -> list[str]:
        """What is not as expected after these faults."""
        most = TWICE if EFFECT_WITHOUT_ANSWER & set(names) else 1
        exact = (self.entries, self.published, self.decisions, self.quarantined, self.waiting) == (1, 1, 2, 0, 0)
        told = 1 <= self.news <= most and 1 <= self.receipts <= most
        return [] if exact and told else [f"{names}: {self}"]


class Unlucky(Visitor):
    """Somebody each of whose acts is followed by a failing call."""

    def befalls(self, method: str, faults: Iterable[Fault]) -> "Unlucky":
        """From now on, one after the other; what was planned and did not happen is forgotten."""
        self.method, self.faults = method, iter(faults)
        return self

    async def _does(self, act: Callable[[], T]) -> T:
        self.town.world.faults.clear()
        for fault in islice(self.faults, 1):
            self.town.world.faults.plan(self.method, fault)
        return await super()._does(act)


async def every_failure(fresh: Fresh, stories: Iterable[tuple[str, Names]]) -> tuple[Counter[str], list[str]]:
    """How many sorts of failure were met by method, and what went wrong in any story."""
    met, wrong = Counter[str](), list[str]()
    for method, names in stories:
        with fresh() as engine:
            end = await plays(engine, method, names)
        met[method] += len(names)
        wrong += [f"{method}: {each}" for each in end.wrong(names)]
    return met, wrong


async def plays(engine: Engine, method: str, names: Names) -> End:
    """The story. After every act the first such call fails, in these ways in turn; with 403 only the leader's news."""
    async with Town(engine, staff_chat_id=GROUP) as town:
        faults = [FAULTS[name] for name in names]
        unlucky = cycle(fault for fault in faults if fault is not BLOCKED)
        leader, omar, ruth = (_unlucky(town, number).befalls(method, unlucky) for number in (LEADER, 21, 22))
        group = town.group(GROUP, [town.visitor(ADMIN), omar, ruth])
        with writing(engine) as db:
            db.add_all(Staff(person_id=each.id, name="", role=Role.REVIEWER, since=town.now) for each in (omar, ruth))
        await endorses(leader)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        for reviewer in (omar, ruth):
            await reviewer.taps(say.button_approve, chat=group)
            await reviewer.taps(town.catalogue.plain(say.button_proof(proof=say.proof_letter()), "en"), chat=group)
        town.world.faults.clear()
        town.world.faults.plan(method, faults[-1])
        await town.passes(seconds=61)
        town.world.faults.clear()
        await leader.befalls("", ()).says("/help")
        await town.passes(seconds=61)
        return _end(town, leader)


def _unlucky(town: Town, number: int) -> Unlucky:
    return Unlucky(town, town.world.person(number, f"Visitor {number}", "en"), "en")


def _end(town: Town, leader: Visitor) -> End:
    with reading(town.engine) as db:
        entries = db.scalars(select(Entry).where(Entry.submitter_id == leader.id)).all()
        waiting = select(Outgoing.id).where(Outgoing.sent_at.is_(None), Outgoing.failed_at.is_(None))
        reference = entries[0].reference
        return End(
            entries=len(entries),
            published=sum(entry.status is Status.PUBLISHED for entry in entries),
            decisions=len(db.scalars(select(Decision.id)).all()),
            quarantined=len(db.scalars(select(Quarantined.id)).all()),
            waiting=len(db.scalars(waiting).all()),
            news=_shown(town, leader, say.told_published_endorsement(reference=reference)),
            receipts=_shown(town, leader, say.receipt(reference=reference)),
        )


def _shown(town: Town, leader: Visitor, text: Text) -> int:
    words = bare(town.catalogue.say(text, "en"))
    return sum(words in bare(message.text) for message in leader.screen())
