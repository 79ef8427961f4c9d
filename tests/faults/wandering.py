"""A random walk through all that can happen to endorsements, examples, reports and removals, through the real bot.

After each step all truths hold, whatever people did, in whatever order: forms are left and taken up, entries sent,
changed, withdrawn and decided on, by old buttons and new ones; updates come twice, the process dies, time goes by.
"""

from collections.abc import Iterator

from sqlalchemy import select

from bot import taps
from bot.button_data import encode
from db.entries import Entry
from db.session import reading
from db.vocabulary import Kind
from messages import say
from tests.faults.stage import LEADERS, NAMES, PLACES, RESIDENT, TITLES
from tests.faults.truths import broken
from tests.faults.truths_public import standing
from tests.faults.wandering_leaders import Sending
from tests.faults.wandering_staff import Deciding
from tests.town import ADMIN

QUESTIONS = ("Who signed in {place}?", "Examples from {place}")


class Walk(Sending, Deciding):
    """One walk."""

    def step(self) -> None:
        """Anything. What moves an entry on happens more often than what does not."""
        deeds = (
            *(self.all_reviewers_approve, self.a_reviewer_approves, self.a_reviewer_turns_down) * 3,
            *(self.whoever_decided_thinks_again, self.a_leader_fills_in_a_form, self.a_leader_changes_an_entry) * 3,
            *(self.somebody_asks_to_be_taken_off_the_list, self.the_chief_overrules, self.time_goes_by) * 2,
            self.a_reviewer_shows_a_file_to_everybody_or_hides_it,
            self.a_reviewer_takes_the_last_step_back,
            self.a_reviewer_mends_a_spelling,
            self.a_reviewer_is_on_it,
            self.a_leader_withdraws,
            self.a_leader_edits_what_was_said,
            self.a_leader_blocks_the_bot,
            self.the_last_updates_come_again,
            self.the_bot_dies_and_starts_again,
        )
        deed = self.dice.choice(deeds)
        self.story.append(deed.__name__)
        deed()

    def time_goes_by(self) -> None:
        """And with it whatever is due."""
        self._run(self.town.passes(seconds=self._any((5, 61, 3600, 3 * 86_400))))
        self._run(self.town.app.heartbeat.beat())  # to which a jump of time is an outage: open cards are shown again
        self._run(self.town.settles())

    def the_bot_dies_and_starts_again(self) -> None:
        """Nothing but the database is left."""
        self._run(self.town.crashes())
        self._run(self.town.opens())
        self._run(self.town.settles())

    def wrong(self) -> list[str]:
        """Every truth that does not hold: of the database, of the register, of what stands on everybody's screens."""
        with reading(self.town.engine) as db:
            ids = standing(db, self.town)
            public = db.scalars(select(Entry).where(Entry.id.in_(ids), Entry.submitter_id.in_(LEADERS))).all()
            words = {str(e.public["title" if e.kind is Kind.EXAMPLE else "leader"]) for e in public}
        return [*broken(self.town, LEADERS, ADMIN, ids), *self._betrayed(words), *self._opened(ids)]

    def _betrayed(self, public: set[str]) -> Iterator[str]:
        """A resident asks; nobody is named and nothing told that is not public."""
        question = self.dice.choice(QUESTIONS).format(place=self.dice.choice(PLACES))
        self._run(self.people[RESIDENT].says(question))
        shown = self.people[RESIDENT].last().text
        yield from (f"{question} {words}" for words in {*NAMES, *TITLES} - public if words in shown)

    def _opened(self, public: set[int]) -> Iterator[str]:
        """The resident tries an entry by an invented button."""
        entry, resident = self.dice.choice(self._entries()), self.people[RESIDENT]
        self._run(resident.forges(encode(taps.ShowRecord(entry.id, self.dice.choice(("card", "all"))))))
        gone = any(words in resident.last().text for words in self.town.words(say.answer_gone(), "en"))
        if gone is (entry.id in public):
            yield f"{entry.reference} is {entry.status}, and its button shows {resident.last().text[:80]!r}"
