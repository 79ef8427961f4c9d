"""Where random walks take place: a town with its people, how they act, and what the database says of an entry."""

import asyncio
from collections.abc import Coroutine, Sequence
from random import Random
from typing import Any, TypeVar

from sqlalchemy import Engine, select

from bot import taps
from bot.button_data import encode
from db.drafts import Draft
from db.entries import Entry
from db.history import Decision, PublicFile
from db.people import Person, Staff
from db.session import reading, writing
from db.vocabulary import DraftState, Role, Status
from tests.faults.wanderers import Noting
from tests.town import ADMIN, Town

T = TypeVar("T")
GROUP, RESIDENT = -500, 7009
LEADERS, REVIEWERS = (7001, 7002, 7003), (21, 22, 23)
LISTENING = REVIEWERS[0]  # the one who has a private chat with the bot
PLACES, NAMES = ("Nairobi", "Kisumu"), ("Amina Diallo", "Wanjiru Otieno")
TITLES = ("Libraries for everybody", "A council of the young")
SHIPPED = "Masaka"  # a listed place
UNHEARD = 20  # entries of one walk


class Stage:
    """One walk. The dice decide what happens and to whom; `story` tells it, for whoever has to find out why."""

    def __init__(self, engine: Engine, dice: Random) -> None:
        self.dice = dice
        self.story: list[str] = []
        self.runner = asyncio.Runner()
        self.town = Town(engine, staff_chat_id=GROUP, pending_per_person=UNHEARD)
        self.last: Noting | None = None

    def arrive(self) -> None:
        """The bot starts, and all but some reviewers have opened their chat with it."""
        self._run(self.town.opens())
        people = (*LEADERS, *REVIEWERS, RESIDENT, ADMIN)
        self.people = {each: Noting(self.town, self.town.world.person(each, f"P{each}", "en"), "en") for each in people}
        self.group = self.town.group(GROUP, [self.people[each] for each in (ADMIN, *REVIEWERS)])
        with writing(self.town.engine) as db:
            db.add_all(Staff(person_id=each, name="", role=Role.REVIEWER, since=self.town.now) for each in REVIEWERS)
        for each in (*LEADERS, RESIDENT, ADMIN, LISTENING):
            self._run(self.people[each].opens())

    def leave(self) -> None:
        """The bot dies, and nobody comes back."""
        self._run(self.town.crashes())
        self.runner.close()
        self.town.engine.dispose()

    def _any(self, of: Sequence[T]) -> T:
        """One of these, noted down."""
        chosen = self.dice.choice(of)
        shown = getattr(chosen, "reference", chosen)
        self.story[-1] += f" · {shown}"
        return chosen

    def _run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(coroutine)

    def _acts(self, who: int) -> Noting:
        """Somebody does something next; whoever had blocked the bot comes back first."""
        self.last = self.people[who]
        with reading(self.town.engine) as db:
            away = db.scalar(select(Person.unreachable_since).where(Person.id == who))
        if away is not None:
            self._run(self.last.does(lambda someone: someone.unblocks()))
        return self.last

    def _steps(self, who: int, entry: Entry, step: str, extra: str = "", stale: int = 0) -> None:
        """A button of the entry's card in the group, or of one that is older."""
        tap = taps.ReviewStep(entry.id, entry.content_version - stale, step, extra)
        person = self._acts(who)
        (*_, card) = (
            message for message in person.screen(self.group) if entry.reference in message.text.split("\n")[0]
        )
        self._run(person.forges(encode(tap), card))

    def _at_home(self, person: Noting, tap: taps.Tap) -> None:
        """A button of the list of one's own submissions: news are not written over."""
        self._run(person.says("/status"))
        self._run(person.forges(encode(tap)))

    def _entries(self) -> list[Entry]:
        with reading(self.town.engine) as db:
            return list(db.scalars(select(Entry).where(Entry.submitter_id.in_(LEADERS)).order_by(Entry.id)))

    def _some_entry(self) -> Entry:
        return self._any(self._entries())

    def _now(self, entry: Entry) -> Entry:
        with reading(self.town.engine) as db:
            return db.get_one(Entry, entry.id)

    def _files(self, entry: Entry) -> list[PublicFile]:
        with reading(self.town.engine) as db:
            return list(db.scalars(select(PublicFile).where(PublicFile.entry_id == entry.id).order_by(PublicFile.id)))

    def _draft(self, person: int) -> Draft | None:
        with reading(self.town.engine) as db:
            mine = select(Draft).where(Draft.person_id == person, Draft.state == DraftState.OPEN)
            return db.scalars(mine).one_or_none()

    def _has_decided(self, reviewer: int, entry: Entry) -> bool:
        with reading(self.town.engine) as db:
            mine = (Decision.entry_id == entry.id, Decision.round == entry.round, Decision.reviewer_id == reviewer)
            return db.scalar(select(Decision.id).where(*mine)) is not None

    def _has_namesake(self, entry: Entry) -> bool:
        """Another published endorsement of this leader; the shipped ones count too."""
        if entry.leader_key is None:
            return False
        same = (Entry.leader_key == entry.leader_key, Entry.status.in_((Status.PUBLISHED, Status.SUSPENDED)))
        with reading(self.town.engine) as db:
            return db.scalar(select(Entry.id).where(*same, Entry.id != entry.id).limit(1)) is not None
