"""What leaders and others who send something in do on a random walk."""

from bot import taps
from bot.button_data import encode
from db.entries import Entry
from db.vocabulary import Status
from messages import say
from tests.faults.stage import LEADERS, NAMES, PLACES, SHIPPED, TITLES, Stage
from tests.faults.wanderers import AIMS, Noting, Wish, fills_in

WHOLE = 20  # steps that fill in any form
FORMS = ("endorse", "endorse", "example", "report")
FIXED = (Status.DECLINED, Status.REPLACED, Status.SETTLED, Status.WITHDRAWN)  # nothing of it is left to withdraw
FIRST = (
    (LEADERS[0], "endorse", Wish()),
    (LEADERS[1], "example", Wish(place=PLACES[1], media="album")),
    (LEADERS[2], "endorse", Wish(place=SHIPPED, aim="remove")),
    (LEADERS[1], "report", Wish()),
)


class Sending(Stage):
    """They fill in forms and leave them, send, change and withdraw, and block the bot and come back."""

    def some_have_sent_something_in(self) -> None:
        """One of each sort waits for its decision: else most of a walk would be about nothing."""
        for leader, form, wish in FIRST:
            person = self.people[leader]
            self._begins(person, form, self._entries()[0].id if form == "report" else 0)
            self._goes_on(person, wish, WHOLE)

    def a_leader_fills_in_a_form(self) -> None:
        """From wherever it stands; some leave it in the middle. A report is about any entry, public or not."""
        person, steps = self._acts(self._any(LEADERS)), self._any((3, WHOLE, WHOLE))
        if (begun := self._draft(person.id)) is not None:
            self._at_home(person, taps.FormStep(begun.id, begun.version, "resume"))
        else:
            form = self._any(FORMS)
            self._begins(person, form, self._some_entry().id if form == "report" else 0)
        self._goes_on(person, self._wish(), steps)

    def somebody_asks_to_be_taken_off_the_list(self) -> None:
        """A record that was there before anybody came, or one of theirs."""
        person, place = self._acts(self._any(LEADERS)), self._any((SHIPPED, *PLACES))
        if self._draft(person.id) is None:
            self._begins(person, "endorse", 0)
            self._goes_on(person, Wish(place=place, aim="remove"), WHOLE)

    def a_leader_changes_an_entry(self) -> None:
        """Their own, or they try somebody else's. It is sent again at once, or stays a draft."""
        person, entry = self._leader_of_some_entry()
        self._at_home(person, taps.MyEntry(entry.id, "change"))
        draft, edited = self._draft(person.id), self._any(("", "leader", "title", "files"))
        if draft is None or draft.asked is not None:
            return
        if edited in draft.answers:
            self._run(person.forges(encode(taps.ChangeAnswer(draft.id, draft.version, edited))))
            wish = Wish(name=self._any(NAMES), title=self._any(TITLES), media="photo")
            self._goes_on(person, wish, 2 if edited == "files" else 1)
        again = self._draft(person.id)
        if self._any((True, True, False)) and again is not None and again.asked is None:
            self._run(person.forges(encode(taps.FormStep(again.id, again.version, "submit"))))

    def a_leader_withdraws(self) -> None:
        """Only their own goes."""
        person, entry = self._leader_of_some_entry()
        self._at_home(person, taps.MyEntry(entry.id, "withdraw-yes"))
        gone = entry.submitter_id == person.id and entry.status not in FIXED
        assert self._now(entry).status is (Status.WITHDRAWN if gone else entry.status)

    def a_leader_edits_what_was_said(self) -> None:
        """No answer and no entry changes by it."""
        person = self._acts(self._any(LEADERS))
        before = self._draft(person.id), [entry.public for entry in self._entries()]
        own = [message for message in person.person.sees() if message.sender_id == person.id]
        self._run(person.edits(own[-1], self._any((*NAMES, *TITLES))))
        after = self._draft(person.id), [entry.public for entry in self._entries()]
        assert after[1] == before[1]
        assert (after[0] and after[0].answers) == (before[0] and before[0].answers)

    def a_leader_blocks_the_bot(self) -> None:
        """Whoever acts next has come back first."""
        self._run(self._acts(self._any(LEADERS)).does(lambda someone: someone.blocks()))
        self.last = None

    def the_last_updates_come_again(self) -> None:
        """Telegram was not sure that they had arrived."""
        times = self._any((1, 2, 3))
        for update in self.last.updates if self.last else ():
            self._run(self.town.again(update, times))

    def _leader_of_some_entry(self) -> tuple[Noting, Entry]:
        """Mostly who sent it in."""
        entry = self._some_entry()
        return self._acts(self._any((entry.submitter_id or 0, entry.submitter_id or 0, *LEADERS))), entry

    def _wish(self) -> Wish:
        media = self._any(("", "photo", "document", "album"))
        return Wish(self._any(PLACES), self._any(NAMES), self._any(tuple(AIMS)), self._any(TITLES), media)

    def _begins(self, person: Noting, form: str, about: int) -> None:
        self._run(person.forges(encode(taps.StartForm(form, about))))
        for button in (say.button_i_agree_continue, say.button_start_anew, say.button_endorse_another):
            if person.offers(button):
                self._run(person.taps(button))

    def _goes_on(self, person: Noting, wish: Wish, steps: int) -> None:
        for _ in range(steps):
            draft = self._draft(person.id)
            if draft is None:
                return
            self._run(fills_in(person, draft, wish))
