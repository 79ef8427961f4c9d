"""Blocking a person with a reason, and undoing it. Staff cannot be blocked; what was sent in stays."""

from dataclasses import replace

from sqlalchemy import update

from bot.services.review import carding, confiding, own_words
from bot.services.review.case import Answers, Case, private_refusal, refuse
from bot.services.review.colleagues import called
from bot.services.review.holding import beside
from bot.services.staff.standing import role_of
from bot.visit import Toast
from db.entries import Entry
from db.people import Person
from db.vocabulary import Action, Origin
from messages import say
from messages.text import Text


def ask(case: Case) -> Answers:
    """Why the sender is to be blocked."""
    why = _refusal(case)
    if why:
        return refuse(case, why)
    if _is_barred(case):
        return _already(case)
    return own_words.ask(case, "bar", "", say.ask_bar(reference=case.entry.reference))


def bar(case: Case, said: str) -> Answers:
    """From now on the bot does nothing for this person but erase their data."""
    why = _refusal(case)
    if why:
        return refuse(case, why)
    if _is_barred(case):
        return _already(case)
    columns = {"barred_at": case.desk.now, "barred_by": case.visit.person, "barred_reason": said[:500]}
    _write(case, columns, {"barred": True}, said)
    return Toast(say.toast_barred())


def unbar(case: Case) -> Answers:
    """It was a mistake, or it is over."""
    why = _refusal(case)
    if why:
        return refuse(case, why)
    if not _is_barred(case):
        return (Toast(say.toast_not_barred()), *confiding.shown_anew(case))
    _write(case, {"barred_at": None, "barred_by": None, "barred_reason": None}, {"barred": False}, "")
    entry = case.desk.db.get_one(Entry, case.entry.id)
    return (Toast(say.toast_unbarred()), *confiding.shown_anew(replace(case, entry=entry)))


def _refusal(case: Case) -> Text | None:
    sender, why = case.entry.submitter_id, private_refusal(case)
    if why:
        return why
    if sender is None or case.entry.origin is not Origin.PERSON or case.desk.db.get(Person, sender) is None:
        return say.toast_nobody_to_bar()
    return say.toast_bar_staff() if role_of(case.desk, sender) else None


def _is_barred(case: Case) -> bool:
    return case.desk.db.get_one(Person, case.entry.submitter_id).barred_at is not None


def _already(case: Case) -> Answers:
    """A colleague was first: their reason stays, and the page that still offered it shows how it is."""
    who = called(case.desk, case.desk.db.get_one(Person, case.entry.submitter_id).barred_by)
    return (Toast(say.toast_barred_already(who=who)), *confiding.shown_anew(case))


def _write(case: Case, columns: dict[str, object], details: dict[str, object], said: str) -> None:
    case.desk.db.execute(update(Person).where(Person.id == case.entry.submitter_id).values(columns))
    beside(case, Action.NOTE, words=said, details=details)
    case.desk.db.expire_all()
    carding.refresh(case.desk, case.desk.db.get_one(Entry, case.entry.id))
