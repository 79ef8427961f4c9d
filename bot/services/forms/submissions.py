"""My submissions: every draft and entry of the person, where each stands, and what can be done with it."""

from datetime import datetime

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.rules.forms import form as engine
from bot.rules.records import naming
from bot.rules.review import By, allowed
from bot.services.forms import leaving, withdrawing
from bot.services.forms.contents import FORM_OF, about, answers_of, lines_of
from bot.services.forms.in_review import as_told
from bot.services.forms.prompting import page_of, prompt
from bot.services.forms.several import named
from bot.services.forms.starting import begin, too_many
from bot.services.house.ways import menu_button, submissions_button
from bot.services.people import states
from bot.services.review import approvals, card_face
from bot.visit import Answer, Button, Reply, Rows, Toast, Visit
from db.drafts import Draft
from db.entries import Entry
from db.history import Event
from db.vocabulary import Action, DraftState, Kind, Status
from messages import say
from messages.text import Text, Word

SHOWN = 10  # of each, newest first
TURNED_DOWN = {
    Status.CHANGES_ASKED: Action.ASK_CHANGES,
    Status.DECLINED: Action.DECLINE,
    Status.SUSPENDED: Action.SUSPEND,
}


def status(visit: Visit, desk: Desk) -> Reply:
    """/status"""
    drafts = _drafts(desk, visit.person)
    entries = _entries(desk, visit.person)
    edit = visit.tap == taps.Go("status")  # not "mine": that button stands below news
    if not drafts and not entries:
        rows = ((Button(say.button_endorse(), taps.StartForm("endorse", 0)),), (menu_button(),))
        return Reply((say.status_empty(),), rows, edit=edit)
    lines = (
        say.status_head(),
        *(say.status_draft(form=named(page_of(d, desk)), time=_ago(desk, d.touched_at)) for d in drafts),
        *(line for entry in entries for line in _named(desk, entry)),
    )
    ways: Rows = (
        *(_on_draft(draft, desk) for draft in drafts),
        *((Button(say.button_open_entry(reference=e.reference), taps.MyEntry(e.id, "open")),) for e in entries),
        (menu_button(),),
    )
    return Reply(lines, ways, edit=edit)


def _named(desk: Desk, entry: Entry) -> tuple[Text, ...]:
    """An entry in a line, and whose or what it is: an office may have sent in several."""
    what = about(desk, entry) if entry.kind is Kind.REPORT else (card_face.title(desk, entry),)
    return (states.line(entry, as_told(desk, entry)), *what)


def _on_draft(draft: Draft, desk: Desk) -> tuple[Button, Button]:
    """Go on with it, or be asked whether it shall go."""
    go_on = Button(say.button_go_on_with(form=named(page_of(draft, desk))), _step(draft, "resume"))
    return (go_on, Button(say.button_discard(), _step(draft, "cancel")))


def entry(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """One of one's own entries, and the steps on it."""
    tap = visit.tap
    assert isinstance(tap, taps.MyEntry)
    mine = desk.db.get(Entry, tap.entry)
    if mine is None or mine.submitter_id != visit.person:
        return Reply((say.form_gone(),))
    match tap.step:
        case "change":
            return _change(visit, desk, mine)
        case "withdraw":
            return withdrawing.ask(desk, mine)
        case "withdraw-yes":
            return _withdraw(visit, desk, mine)
        case "again" if _is_withdrawn(mine):
            return begin(visit, desk, FORM_OF[mine.kind], answers=answers_of(mine))
    return _show(desk, mine)


def _show(desk: Desk, mine: Entry) -> Reply:
    head = states.line(mine, as_told(desk, mine))
    lines = (head, *about(desk, mine), *lines_of(desk, mine, private=True), *last_words(desk, mine))
    buttons = (
        _public(desk, mine),
        *((_do(mine, say.button_change_entry(), "change"),) for _ in range(_may_change(mine))),
        *((_do(mine, say.button_send_again(), "again"),) for _ in range(_is_withdrawn(mine))),
        (submissions_button(),),
        *((_do(mine, say.button_withdraw(), "withdraw"),) for _ in range(Action.WITHDRAW in _steps(mine))),
    )
    return Reply(lines, tuple(row for row in buttons if row), edit=True)


def _steps(mine: Entry) -> set[Action]:
    return {rule.action for rule in allowed(mine.kind, mine.status, {By.SUBMITTER}, own=True)}


def _may_change(mine: Entry) -> bool:
    """It can be sent again, or a new version of it. A button that was shown before may be older than that."""
    public = mine.status is Status.PUBLISHED and mine.kind in (Kind.ENDORSEMENT, Kind.EXAMPLE)
    return public or Action.RESUBMIT in _steps(mine)


def _is_withdrawn(mine: Entry) -> bool:
    """It can be sent in anew, with every answer as it was; it is reviewed as one that never was there."""
    return mine.status is Status.WITHDRAWN and mine.kind in (Kind.ENDORSEMENT, Kind.EXAMPLE)


def _public(desk: Desk, mine: Entry) -> tuple[Button, ...]:
    """What people come for once it is public: to see it as everybody does, and to show it to others."""
    register = desk.house.register
    known = mine.id in register.signatories or mine.id in register.examples
    if not known or mine.status is not Status.PUBLISHED:  # what has just been withdrawn stands in the register a moment
        return ()
    see = Button(say.button_open_record(), taps.ShowRecord(mine.id, "card"))
    if mine.id not in register.signatories:
        return (see,)
    place = register.places[register.signatories[mine.id].place]
    return (see, Button(say.button_share_answer(), share=place.names.in_language(desk.language)))


def last_words(desk: Desk, entry: Entry) -> tuple[Text, ...]:
    """What staff wrote with the decision that stands, in coded and own words; not with one that was taken back."""
    action = TURNED_DOWN.get(entry.status)
    if action is None or approvals.undoable(desk, entry):
        return ()
    told = select(Event).where(Event.entry_id == entry.id, Event.action == action)
    event = desk.db.scalars(told.order_by(Event.id.desc()).limit(1)).first()
    return states.reason(desk, event) if event is not None else ()


def _change(visit: Visit, desk: Desk, mine: Entry) -> Reply:
    """The form comes back with every answer kept and the reviewer's words above it."""
    if not _may_change(mine):
        return _show(desk, mine)
    if mine.status is Status.PUBLISHED and (held_up := too_many(desk, visit.person, FORM_OF[mine.kind])):
        return held_up
    again = select(Draft).where(
        Draft.entry_id == mine.id, Draft.person_id == visit.person, Draft.state != DraftState.SUBMITTED
    )
    draft = desk.db.scalars(again.limit(1)).first()
    leaving.park_open(desk, visit.person)
    if draft is None:
        draft = Draft(
            person_id=visit.person,
            form=FORM_OF[mine.kind],
            state=DraftState.OPEN,
            asked=None,
            answers=answers_of(mine),
            entry_id=mine.id,
            saw=mine.saw,
            started_at=desk.now,
            touched_at=desk.now,
        )
        desk.db.add(draft)
        desk.db.flush()
        page = page_of(draft, desk)
        missing = engine.open_question(page.form, page.scene)
        draft.asked = missing.key if missing else None
        desk.db.flush()
    else:
        leaving.reopen(page_of(draft, desk), desk)
    return prompt(page_of(draft, desk), *last_words(desk, mine))


def _withdraw(visit: Visit, desk: Desk, mine: Entry) -> Answer | tuple[Answer, ...]:
    done = withdrawing.withdrawn(desk, mine, visit.person)
    shown = _show(desk, desk.db.get_one(Entry, mine.id))
    return (Toast(say.toast_withdrawn()), shown) if done else shown


def _drafts(desk: Desk, person: int) -> list[Draft]:
    mine = select(Draft).where(Draft.person_id == person, Draft.state != DraftState.SUBMITTED)
    return list(desk.db.scalars(mine.order_by(Draft.touched_at.desc()).limit(SHOWN)))


def _entries(desk: Desk, person: int) -> list[Entry]:
    mine = select(Entry).where(Entry.submitter_id == person).order_by(Entry.id.desc())
    return list(desk.db.scalars(mine.limit(SHOWN)))


def _ago(desk: Desk, moment: datetime) -> Word:
    return naming.ago(int((desk.now - moment).total_seconds()))


def _step(draft: Draft, step: str) -> taps.FormStep:
    return taps.FormStep(draft.id, draft.version, step)


def _do(mine: Entry, label: Text, step: str) -> Button:
    return Button(label, taps.MyEntry(mine.id, step))
