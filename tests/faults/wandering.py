"""A random walk through all that can happen to endorsements, through the real bot; after each step all truths hold.

Leaders fill in forms and leave them, send, change and withdraw; reviewers decide by old buttons and new ones; decisions
are undone, records suspended, people block the bot and return, updates come twice, the process dies, time goes by.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.strategies import booleans, integers, sampled_from
from sqlalchemy import Engine, select

from bot import taps
from bot.button_data import encode
from db.drafts import Draft
from db.entries import Entry
from db.history import Decision, Event
from db.people import Person, Reason, Staff
from db.session import reading, writing
from db.vocabulary import DraftState, Role, Status
from messages import say
from tests.faults.truths import broken, standing
from tests.faults.wanderers import Noting, fills_in
from tests.town import ADMIN, Town

T = TypeVar("T")
GROUP, RESIDENT = -500, 7009
LEADERS, REVIEWERS = (7001, 7002, 7003), (21, 22, 23)
PLACES, NAMES = ("Nairobi", "Kisumu"), ("Amina Diallo", "Wanjiru Otieno")
WHOLE = 15  # steps that fill in any form
UNHEARD = 20  # entries of one walk
leaders, reviewers = sampled_from(LEADERS), sampled_from(REVIEWERS)
which = integers(0, UNHEARD - 1)


class Walk(RuleBasedStateMachine):
    """One walk on a fresh database, which `fresh` makes."""

    fresh: Callable[[], Engine]

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.town = Town(type(self).fresh(), staff_chat_id=GROUP, pending_per_person=UNHEARD)
        self.last: Noting | None = None

    @initialize()
    def everybody_arrives(self) -> None:
        """The bot starts, and all but the reviewers have opened their chat with it."""
        self._run(self.town.opens())
        people = (*LEADERS, *REVIEWERS, RESIDENT, ADMIN)
        self.people = {each: Noting(self.town, self.town.world.person(each, f"P{each}", "en"), "en") for each in people}
        self.group = self.town.group(GROUP, [self.people[each] for each in (ADMIN, *REVIEWERS)])
        with writing(self.town.engine) as db:
            db.add_all(Staff(person_id=each, name="", role=Role.REVIEWER, since=self.town.now) for each in REVIEWERS)
        for each in (*LEADERS, RESIDENT, ADMIN):
            self._run(self.people[each].opens())

    def teardown(self) -> None:
        """The bot dies."""
        self._run(self.town.crashes())
        self.runner.close()
        self.town.engine.dispose()

    @rule(leader=leaders, place=sampled_from(PLACES), name=sampled_from(NAMES), steps=sampled_from((3, WHOLE, WHOLE)))
    def a_leader_fills_in_a_form(self, leader: int, place: str, name: str, steps: int) -> None:
        """From wherever it stands; some leave it in the middle."""
        person = self._acts(leader)
        if (begun := self._draft(leader)) is not None:
            self._run(person.forges(encode(taps.FormStep(begun.id, begun.version, "resume"))))
        else:
            self._run(person.forges(encode(taps.StartForm("endorse", 0))))
            if person.offers(say.button_i_agree_continue):
                self._run(person.taps(say.button_i_agree_continue))
        for _ in range(steps):
            draft = self._draft(leader)
            if draft is None:
                return
            self._run(fills_in(person, draft, place, name))

    @rule(leader=leaders, at=which, again=booleans())
    @precondition(lambda self: self._entries())
    def a_leader_changes_an_entry(self, leader: int, at: int, again: bool) -> None:
        """Their own, or they try somebody else's. It is sent again at once, or stays a draft."""
        entry, person = self._entry(at), self._acts(leader)
        self._run(person.forges(encode(taps.MyEntry(entry.id, "change"))))
        draft = self._draft(leader)
        if again and draft is not None and draft.asked is None:
            self._run(person.forges(encode(taps.FormStep(draft.id, draft.version, "submit"))))

    @rule(leader=leaders, at=which)
    @precondition(lambda self: self._entries())
    def a_leader_withdraws(self, leader: int, at: int) -> None:
        """Only their own goes."""
        entry = self._entry(at)
        self._run(self._acts(leader).forges(encode(taps.MyEntry(entry.id, "withdraw-yes"))))
        gone = entry.submitter_id == leader and entry.status not in (Status.DECLINED, Status.REPLACED)
        assert self._now(entry).status is (Status.WITHDRAWN if gone else entry.status)

    @rule(reviewer=reviewers, at=which, stale=sampled_from((0, 0, 0, 1)))
    @precondition(lambda self: self._entries())
    def a_reviewer_approves(self, reviewer: int, at: int, stale: int) -> None:
        """It counts where the entry waits, as the reviewer saw it, and for the first time in this round."""
        entry = self._entry(at)
        counts = entry.status is Status.PENDING and not stale and not self._has_decided(reviewer, entry)
        self._steps(reviewer, entry, "level", "letter", stale)
        now = self._now(entry)
        if not counts:
            assert (now.status, now.approvals) == (entry.status, entry.approvals)
        elif now.approvals == entry.approvals:  # refused: another endorsement of this leader stands
            assert self._has_namesake(entry)
        else:
            assert now.status is (Status.PUBLISHED if entry.approvals else Status.PENDING)

    @rule(at=which)
    @precondition(lambda self: self._entries())
    def all_reviewers_approve(self, at: int) -> None:
        """One after the other: most of what is published becomes so."""
        for reviewer in REVIEWERS:
            self._steps(reviewer, self._entry(at), "level", "letter")

    @rule(reviewer=reviewers, at=which, deed=sampled_from("ad"), stale=sampled_from((0, 0, 1)))
    @precondition(lambda self: self._entries())
    def a_reviewer_turns_down(self, reviewer: int, at: int, deed: str, stale: int) -> None:
        """Asks for changes, or declines."""
        entry = self._entry(at)
        with reading(self.town.engine) as db:
            code = db.scalars(select(Reason.code).where(Reason.active)).first()
        counts = entry.status is Status.PENDING and not stale and not self._has_decided(reviewer, entry)
        self._steps(reviewer, entry, "decide", f"{deed}.{code}", stale)
        after = {"a": Status.CHANGES_ASKED, "d": Status.DECLINED}[deed] if counts else entry.status
        assert self._now(entry).status is after

    @rule(reviewer=reviewers, at=which)
    @precondition(lambda self: self._entries())
    def a_reviewer_takes_the_last_step_back(self, reviewer: int, at: int) -> None:
        """Which is theirs, or is not; in time, or too late."""
        entry = self._entry(at)
        with reading(self.town.engine) as db:
            last = db.scalars(select(Event.id).where(Event.entry_id == entry.id).order_by(Event.id.desc())).first()
        self._steps(reviewer, entry, "undo", str(last))

    @rule(at=which, reviewer=reviewers)
    @precondition(lambda self: self._entries())
    def a_reviewer_is_on_it(self, at: int, reviewer: int) -> None:
        """A courtesy."""
        self._steps(reviewer, self._entry(at), "hold")

    @rule(at=which, who=sampled_from((ADMIN, ADMIN, *REVIEWERS)), step=sampled_from(("suspend", "restore", "reopen")))
    @precondition(lambda self: self._entries())
    def the_chief_overrules(self, at: int, who: int, step: str) -> None:
        """With a reason; reviewers may not."""
        entry = self._entry(at)
        self._steps(who, entry, step)
        self._run(self._acts(who).says("The office wrote to us."))

    @rule(leader=leaders, blocks=booleans())
    def a_leader_blocks_the_bot_or_comes_back(self, leader: int, blocks: bool) -> None:
        """Whoever acts has come back first."""
        person = self._acts(leader)
        if blocks:
            self._run(person.does(lambda someone: someone.blocks()))
            self.last = None

    @rule(seconds=sampled_from((5, 61, 3600, 3 * 86_400)))
    def time_goes_by(self, seconds: int) -> None:
        """And with it whatever is due."""
        self._run(self.town.passes(seconds=seconds))

    @rule(times=integers(1, 3))
    @precondition(lambda self: self.last and self.last.updates)
    def the_last_updates_come_again(self, times: int) -> None:
        """Telegram was not sure that they had arrived."""
        assert self.last is not None
        for update in self.last.updates:
            self._run(self.town.again(update, times))

    @rule()
    def the_bot_dies_and_starts_again(self) -> None:
        """Nothing but the database is left."""
        self._run(self.town.crashes())
        self._run(self.town.opens())
        self._run(self.town.settles())

    @invariant()
    def every_truth_holds(self) -> None:
        """Of the database, and of the register that answers come from."""
        found = broken(self.town, LEADERS, ADMIN)
        assert not found, found

    @invariant()
    def nobody_is_named_who_is_not_public(self) -> None:
        """A resident asks about each place, every time."""
        for place in PLACES:
            self._run(self.people[RESIDENT].says(f"Who signed in {place}?"))
            shown = self.people[RESIDENT].last().text
            with reading(self.town.engine) as db:
                public = db.scalars(select(Entry).where(Entry.id.in_(standing(db, self.town)))).all()
                named = {str(e.public.get("leader")) for e in public if e.submitter_id in LEADERS}
            assert [name for name in NAMES if name in shown and name not in named] == [], shown

    def _run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(coroutine)

    def _acts(self, who: int) -> Noting:
        self.last = self.people[who]
        with reading(self.town.engine) as db:
            away = db.scalar(select(Person.unreachable_since).where(Person.id == who))
        if away is not None:
            self._run(self.last.does(lambda someone: someone.unblocks()))
        return self.last

    def _steps(self, who: int, entry: Entry, step: str, extra: str = "", stale: int = 0) -> None:
        tap = taps.ReviewStep(entry.id, entry.content_version - stale, step, extra)
        self._run(self._acts(who).forges(encode(tap), chat=self.group))

    def _entries(self) -> list[Entry]:
        with reading(self.town.engine) as db:
            return list(db.scalars(select(Entry).where(Entry.submitter_id.in_(LEADERS)).order_by(Entry.id)))

    def _entry(self, at: int) -> Entry:
        entries = self._entries()
        return entries[at % len(entries)]

    def _now(self, entry: Entry) -> Entry:
        with reading(self.town.engine) as db:
            return db.get_one(Entry, entry.id)

    def _draft(self, person: int) -> Draft | None:
        with reading(self.town.engine) as db:
            mine = select(Draft).where(Draft.person_id == person, Draft.state == DraftState.OPEN)
            return db.scalars(mine).one_or_none()

    def _has_decided(self, reviewer: int, entry: Entry) -> bool:
        with reading(self.town.engine) as db:
            mine = (Decision.entry_id == entry.id, Decision.round == entry.round, Decision.reviewer_id == reviewer)
            return db.scalar(select(Decision.id).where(*mine)) is not None

    def _has_namesake(self, entry: Entry) -> bool:
        stands = {Status.PUBLISHED, Status.SUSPENDED}
        return any(e.leader_key == entry.leader_key and e.status in stands for e in self._entries() if e.id != entry.id)
