"""What administrators do with a reason: take a record off the list for now, put it back, reopen a declined one."""

from typing import Any

from sqlalchemy import func
from sqlalchemy.exc import IntegrityError

from bot.services.following import follow_news
from bot.services.people import states
from bot.services.review import approvals, carding, own_words, telling
from bot.services.review.case import Answers, Case, done, overtaken, refusal, refuse, step_of
from bot.services.review.standing_record import standing_one
from bot.visit import Toast
from db.entries import Entry, move
from db.facts import register_changed
from db.history import Event
from db.vocabulary import Action, News
from messages import say
from messages.text import Text

ASKS = {Action.SUSPEND: say.ask_suspend, Action.RESTORE: say.ask_restore, Action.REOPEN: say.ask_reopen}


def ask(case: Case, action: Action) -> Answers:
    """The reason first: in private, in one's own words."""
    why = _refusal(case, action)
    if why:
        return refuse(case, why)
    return own_words.ask(case, action.value, "", ASKS[action](reference=case.entry.reference))


def carry_out(case: Case, action: Action, said: str) -> Answers:
    """The deed, told to the leader at once."""
    why = _refusal(case, action)
    if why:
        return refuse(case, why)
    try:
        with case.desk.db.begin_nested():
            event = _moved(case, action, said)
    except IntegrityError:
        return refuse(case, say.toast_stands_already(reference=standing_one(case.desk, case.entry)))
    if event is None:
        return refuse(case, overtaken(case))
    entry = case.desk.db.get_one(Entry, case.entry.id)
    telling.tell_leader(case.desk, entry, event, wait=False)
    if action is Action.REOPEN:
        carding.post(case.desk, entry)
        return Toast(say.toast_done())
    follow_news.note(case.desk, entry, event, News.GONE if action is Action.SUSPEND else News.PUBLISHED)
    register_changed(case.desk.db, entries=[entry.id])
    return done(case, say.toast_done())


def _refusal(case: Case, action: Action) -> Text | None:
    """What its sender has emptied cannot be judged once more."""
    why = refusal(case, action)
    if why is None and action is Action.REOPEN and approvals.is_erased(case.desk, case.entry):
        return say.toast_erased()
    return why


def _moved(case: Case, action: Action, said: str) -> Event | None:
    changes: dict[str, Any] = {}
    if action is Action.REOPEN:
        changes = {"waiting_since": case.desk.now, "decided_at": None}
    if action is Action.SUSPEND and states.shown_from(case.desk, case.entry) is not None:
        changes = {"public_from": None}  # it never was public, and does not become so while it is off the list
    if action is Action.RESTORE:
        changes = {"public_from": func.coalesce(Entry.public_from, case.desk.now)}
    return move(case.desk.db, step_of(case, action, words=said, changes=changes))
