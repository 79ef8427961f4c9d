"""Beginning a form: from the menu, a button or a start link; after the privacy notice, beside what is unfinished."""

from typing import Any

from sqlalchemy import Select, func, select

from bot import taps
from bot.desk import Desk
from bot.rules.forms import form as engine
from bot.rules.forms.forms import FORMS
from bot.services.answers.start_links import privately
from bot.services.forms import leaving
from bot.services.forms.contents import FORM_OF
from bot.services.forms.in_review import IN_HAND, said_first
from bot.services.forms.prompting import page_of, prompt
from bot.services.forms.several import kept_aside
from bot.services.house.ways import submissions_button
from bot.services.people.operators import operator_of
from bot.services.people.reading_declaration import what_is_shown
from bot.visit import Answer, Button, Chat, Reply, Visit
from db.drafts import Draft
from db.entries import Entry
from db.people import Person
from db.vocabulary import DraftState, Kind
from messages import say


def start(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """A form asked for by a button."""
    tap = visit.tap
    assert isinstance(tap, taps.StartForm | taps.AgreePrivacy | taps.StartAnew)
    if tap.form not in FORMS:
        return Reply((say.form_gone(),), edit=True)
    about = _about(desk, visit.person, tap.form, tap.about)
    if isinstance(tap, taps.AgreePrivacy):
        _person(desk, visit.person).privacy_seen_at = desk.now
    if isinstance(tap, taps.StartAnew) and stands_in_the_way(visit, desk, tap.form, about) is None:
        _drop(desk, visit.person, tap.form, about)
    return begin(visit, desk, tap.form, about)


def endorse(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """/endorse"""
    return begin(visit, desk, "endorse")


def example(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """/example"""
    return begin(visit, desk, "example")


def another(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """One more endorsement, by whoever knows that one is under review: for another place or leader."""
    return stands_before_it(visit, desk, "endorse") or _first_prompt(visit, desk, "endorse", 0, {})


def begin(
    visit: Visit, desk: Desk, form: str, about: int = 0, answers: dict[str, Any] | None = None
) -> Answer | tuple[Answer, ...]:
    """Start a form, or say what stands before it, or is under review already."""
    before = stands_before_it(visit, desk, form, about) or said_first(desk, visit.person, form, about)
    if before is not None:
        return before
    return _first_prompt(visit, desk, form, about, answers or {})


def stands_before_it(visit: Visit, desk: Desk, form: str, about: int = 0) -> Reply | None:
    """Why this form cannot begin now, or which of two is meant."""
    return stands_in_the_way(visit, desk, form, about) or asks_which(visit, desk, form, about)


def stands_in_the_way(visit: Visit, desk: Desk, form: str, about: int) -> Reply | None:
    """Why no form can begin now: a group, the privacy notice, too many pending. To be asked before one is deleted."""
    return _first(visit, desk, form, about) or too_many(desk, visit.person, form)


def too_many(desk: Desk, person: int, form: str) -> Reply | None:
    """As many wait already as may. Asked again when one is sent: several could be begun while none of them waited."""
    most = desk.house.settings.pending_per_person
    if _pending(desk, person, form) < most:
        return None
    return Reply((say.form_too_many(most=most),), ((submissions_button(),),))


def asks_which(visit: Visit, desk: Desk, form: str, about: int) -> Reply | None:
    """Never two half-filled forms of a kind without asking."""
    draft = desk.db.scalars(_unfinished(visit.person, form, about).limit(1)).first()
    if draft is None:
        return None
    go_on = Button(say.button_continue(), taps.FormStep(draft.id, draft.version, "resume"))
    anew = Button(say.button_start_anew(), taps.StartAnew(form, about))
    return Reply((say.form_exists(),), ((go_on, anew),))


def stands_before(visit: Visit, desk: Desk) -> Reply | None:
    """The notice that was shown instead of the form that was asked for; nothing is kept before it is agreed to."""
    if isinstance(visit.tap, taps.StartForm):
        return _first(visit, desk, visit.tap.form, visit.tap.about)
    form = visit.argument or visit.command  # a start link, or the form's own command
    return _first(visit, desk, form, 0) if form in FORMS else None


def _first(visit: Visit, desk: Desk, form: str, about: int) -> Reply | None:
    """A group is no place for a form, and nobody fills one in before the notice of privacy."""
    if visit.where is Chat.GROUP:
        return Reply((say.form_first_privately(),), ((privately(desk, form),),))
    seen = _person(desk, visit.person).privacy_seen_at is not None
    return None if seen else _privacy(desk, form, about)


def _about(desk: Desk, person: int, form: str, said: int) -> int:
    """What a button says it is about, where that is this person's own by this form, or a report on what was public
    once; else nothing. A forged one made an example the new version of a mayor's record, and showed which place waits.
    """
    entry = desk.db.get(Entry, said) if said > 0 else None
    if entry is None:
        return 0
    own = entry.submitter_id == person and form in ("report", FORM_OF[entry.kind])
    public = entry.public_from is not None and entry.public_from <= desk.now
    return said if own or (form == "report" and public) else 0


def _first_prompt(visit: Visit, desk: Desk, form: str, about: int, answers: dict[str, Any]) -> Answer:
    draft = Draft(
        person_id=visit.person,
        form=form,
        state=DraftState.OPEN,
        asked=None,
        answers=answers,
        entry_id=about or None,
        saw=what_is_shown(desk),
        started_at=desk.now,
        touched_at=desk.now,
    )
    page = page_of(draft, desk)
    first = engine.open_question(page.form, page.scene)
    draft.asked = first.key if first else None
    aside = kept_aside(draft, desk)
    leaving.park_open(desk, visit.person)
    desk.db.add(draft)
    desk.db.flush()
    return prompt(page_of(draft, desk), *aside, page.form.intro())


def _unfinished(person: int, form: str, about: int) -> Select[Draft]:
    """Somebody's drafts of this form about the same entry, the latest first; one about another entry is another."""
    same = Draft.entry_id == about if about else Draft.entry_id.is_(None)
    mine = select(Draft).where(Draft.person_id == person, Draft.form == form, Draft.state != DraftState.SUBMITTED, same)
    return mine.order_by(Draft.touched_at.desc())


def _drop(desk: Desk, person: int, form: str, about: int) -> None:
    for draft in desk.db.scalars(_unfinished(person, form, about)):
        desk.db.delete(draft)
    desk.db.flush()


def _privacy(desk: Desk, form: str, about: int) -> Reply:
    """Who stores what, for how long and for whom: before the first question."""
    settings = desk.house.settings
    notice = say.privacy_notice(
        operator=operator_of(settings),
        draft_days=settings.draft_days,
        proof_days=settings.retention_days,
    )
    return Reply((notice,), ((Button(say.button_i_agree_continue(), taps.AgreePrivacy(form, about)),),))


def _pending(desk: Desk, person: int, form: str) -> int:
    """Reports count by themselves: neither stands in the other's way, and none is without end."""
    of_its_sort = Entry.kind == Kind.REPORT if form == "report" else Entry.kind != Kind.REPORT
    mine = (Entry.submitter_id == person, Entry.status.in_(IN_HAND), of_its_sort)
    return desk.db.scalar(select(func.count()).select_from(Entry).where(*mine)) or 0


def _person(desk: Desk, person: int) -> Person:
    return desk.db.get_one(Person, person)
