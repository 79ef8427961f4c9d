"""What reviewers and the administrator do on a random walk."""

from sqlalchemy import select

from db.entries import Entry
from db.history import Event
from db.reasons import shipped
from db.session import reading
from db.vocabulary import Action, Kind, Status
from tests.faults.stage import LISTENING, NAMES, REVIEWERS, TITLES, Stage
from tests.faults.truths import NEEDED, SETTLING
from tests.town import ADMIN

FRESH_OR_STALE = (0, 0, 0, 1)  # versions by which the button is too old


class Deciding(Stage):
    """By old buttons and new ones; decisions are undone, records suspended, files shown to everybody or not."""

    def a_reviewer_approves(self) -> None:
        """It counts where the entry waits, as the reviewer saw it, and for the first time in this round."""
        reviewer, entry, stale = self._any(REVIEWERS), self._some_entry(), self._any(FRESH_OR_STALE)
        counts = entry.status is Status.PENDING and not stale and not self._has_decided(reviewer, entry)
        self._approves(reviewer, entry, stale)
        now = self._now(entry)
        if not counts:
            assert (now.status, now.approvals) == (entry.status, entry.approvals)
        elif now.approvals == entry.approvals:  # refused: another endorsement of this leader stands
            assert self._has_namesake(entry)
        else:
            over = Status.SETTLED if entry.kind in SETTLING else Status.PUBLISHED
            assert now.status is (over if now.approvals == NEEDED[entry.kind] else Status.PENDING)

    def all_reviewers_approve(self) -> None:
        """One after the other: most of what is published becomes so."""
        entry = self._some_entry()
        for reviewer in REVIEWERS:
            self._approves(reviewer, self._now(entry))

    def a_reviewer_turns_down(self) -> None:
        """Asks for changes, or declines; also who has approved before and now knows better."""
        reviewer, entry, stale = self._any(REVIEWERS), self._some_entry(), self._any(FRESH_OR_STALE)
        deed = self._any("ad")
        action = {"a": Action.ASK_CHANGES, "d": Action.DECLINE}[deed]
        code = next(code for code, one in shipped().items() if entry.kind in one.kinds and action in one.steps)
        counts = entry.status is Status.PENDING and not stale
        self._steps(reviewer, entry, "decide", f"{deed}.{code}", stale)
        after = {"a": Status.CHANGES_ASKED, "d": Status.DECLINED}[deed] if counts else entry.status
        assert self._now(entry).status is after

    def a_reviewer_takes_the_last_step_back(self) -> None:
        """Which is theirs, or is not; in time, or too late."""
        entry = self._some_entry()
        self._steps(self._any(REVIEWERS), entry, "undo", str(self._last_event(entry).id))

    def whoever_decided_thinks_again(self) -> None:
        """In time it is as before; a minute later it stays."""
        entry = self._some_entry()
        event = self._last_event(entry)
        if event.actor_id not in REVIEWERS:
            return
        self._run(self.town.passes(seconds=self._any((0, 5, 59, 61))))
        self._steps(event.actor_id, entry, "undo", str(event.id))

    def a_reviewer_is_on_it(self) -> None:
        """A courtesy."""
        self._steps(self._any(REVIEWERS), self._some_entry(), "hold")

    def a_reviewer_shows_a_file_to_everybody_or_hides_it(self) -> None:
        """One file, of an example in any state."""
        with_files = [entry for entry in self._entries() if self._files(entry)]
        if not with_files:
            return
        entry, reviewer = self._any(with_files), self._any(REVIEWERS)
        one = self._any(self._files(entry))
        self._steps(reviewer, entry, "file", f"1.{one.id}")
        (now,) = (each for each in self._files(entry) if each.id == one.id)
        assert now.approved_by == (None if one.approved_by else reviewer)

    def a_reviewer_mends_a_spelling(self) -> None:
        """Before approval, by the one reviewer who can be asked in private."""
        entry = self._some_entry()
        field, known = ("title", TITLES) if entry.kind is Kind.EXAMPLE else ("leader", NAMES)
        words = self._any(known)
        self._steps(LISTENING, entry, "field", field)
        self._run(self._acts(LISTENING).says(words))
        if entry.status is Status.PENDING and entry.kind not in SETTLING:
            assert self._now(entry).public[field] == words

    def the_chief_overrules(self) -> None:
        """With a reason; reviewers may not."""
        who, step = self._any((ADMIN, ADMIN, *REVIEWERS)), self._any(("suspend", "restore", "reopen"))
        self._steps(who, self._some_entry(), step)
        self._run(self._acts(who).says("The office wrote to us."))

    def _approves(self, reviewer: int, entry: Entry, stale: int = 0) -> None:
        step = ("approve", "") if entry.kind is Kind.REPORT else ("level", "letter")
        self._steps(reviewer, entry, *step, stale)

    def _last_event(self, entry: Entry) -> Event:
        with reading(self.town.engine) as db:
            mine = select(Event).where(Event.entry_id == entry.id).order_by(Event.id.desc()).limit(1)
            return db.scalars(mine).one()
