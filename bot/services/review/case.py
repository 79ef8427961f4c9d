"""One press by staff on one entry: who presses, what they saw, and how the entry stands, locked for this turn."""

from dataclasses import dataclass
from typing import Any

from bot import taps
from bot.desk import Desk
from bot.rules.review import By, rule_for, stands_as
from bot.services.house.shown import drop_edits
from bot.services.people import states
from bot.services.review import approvals, carding, own_matters
from bot.services.review.colleagues import called
from bot.services.review.deeds import DEEDS
from bot.services.staff.staff_door import language_here
from bot.visit import Answer, Reply, Rows, Toast, Visit
from db.entries import Entry, Move
from db.vocabulary import Action, Role
from messages import say
from messages.text import Text

Answers = Answer | tuple[Answer, ...] | None
BY_STAFF = (*approvals.DECIDING, Action.SUSPEND, Action.RESTORE, Action.REOPEN)


class Overtaken(Exception):
    """The entry is no longer where the step begins: what was done of it so far is rolled back."""


@dataclass(frozen=True, slots=True)
class Case:
    """What every step works on. `extra` is a level of proof, a reason's code, a field or an event's id: untrusted."""

    visit: Visit
    desk: Desk
    entry: Entry
    role: Role
    tap: taps.ReviewStep

    @property
    def extra(self) -> str:
        """What the button carried besides."""
        return self.tap.extra


def locked(desk: Desk, entry_id: int) -> Entry | None:
    """The entry as it is now; until this turn ends nobody else can move it."""
    return desk.db.get(Entry, entry_id, with_for_update=True, populate_existing=True)


def refusal(case: Case, action: Action, bound: bool = True) -> Text | None:
    """Why this action is not for this person or not for now; `bound` ones act only on the content that was seen."""
    entry, rule = case.entry, rule_for(action, case.entry.kind)
    person = case.visit.person
    if rule is None:
        return say.toast_not_for_this_kind()
    if rule.by not in stands_as(case.role, entry.submitter_id == person):
        return say.toast_not_your_role()
    if rule.not_own and person in own_matters.whose(case.desk, entry):
        return own_matters.refused(case.desk, entry, person, rule)
    if entry.status not in rule.before:
        return overtaken(case)
    return say.toast_changed_since() if bound and case.tap.version != entry.content_version else None


def private_refusal(case: Case) -> Text | None:
    """Why what only reviewers see is not for this person."""
    person = case.visit.person
    if By.REVIEWER not in stands_as(case.role, submitter=False):
        return say.toast_not_your_role()
    own = person in own_matters.whose(case.desk, case.entry)
    return own_matters.refused(case.desk, case.entry, person) if own else None


def step_of(case: Case, action: Action, **more: Any) -> Move:
    """The guarded step that the review table has for this action, on the words that were seen. Ask `refusal` before."""
    rule = rule_for(action, case.entry.kind)
    assert rule is not None  # refusal() asked the table before
    return Move(
        entry_id=case.entry.id,
        action=action,
        before=rule.before,
        after=rule.after,
        actor_id=case.visit.person,
        at=case.desk.now,
        content_version=case.tap.version,
        not_by_submitter=rule.not_own,
        new_round=rule.new_round,
        **more,
    )


def overtaken(case: Case) -> Text:
    """It is no longer where the step begins: who was first, where that was a colleague, or what it is now."""
    event = approvals.newest(case.desk, case.entry)
    if event is not None and event.action in BY_STAFF:
        return say.toast_first(who=called(case.desk, event.actor_id), what=DEEDS[event.action]())
    return say.toast_no_longer(state=states.state(case.desk, case.entry))


def refuse(case: Case, why: Text) -> Answers:
    """Nothing changes; the card is shown as it is now, with a word why."""
    carding.know(case.desk, case.visit, case.entry)
    carding.refresh(case.desk, case.entry)
    return Toast(why, alert=True)


def done(case: Case, said: Text) -> Answers:
    """Something changed: every card tells it, and so does the pressed one, wherever it is."""
    entry = case.desk.db.get_one(Entry, case.entry.id, populate_existing=True)
    carding.know(case.desk, case.visit, entry)
    carding.refresh(case.desk, entry)
    return Toast(said)


def on_card(case: Case, lines: tuple[Text, ...], buttons: Rows) -> Reply:
    """A choice shown in place of the card; a group reads the house's language, whoever pressed. What time alone would
    change on the card (an undo is over) does not take the choice away from whoever is about to make it.
    """
    if case.visit.message is not None:
        drop_edits(case.desk.db, case.visit.chat, case.entry.id, case.visit.message)
    language = language_here(case.visit, case.desk)
    return Reply(lines, buttons, edit=True, language=language)
