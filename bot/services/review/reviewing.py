"""A press on a review card. Every press is judged by who presses at this moment, never by what the button says."""

from collections.abc import Callable, Mapping
from functools import partial

from bot import taps
from bot.desk import Desk
from bot.services.review import (
    barring,
    carding,
    confiding,
    correcting,
    deciding,
    entry_history,
    holding,
    overruling,
    public_files,
    queueing,
    sweeping,
    turning_down,
    undoing,
)
from bot.services.review.case import Answers, Case, locked, refuse
from bot.services.staff.staff_door import admitted, where_it_is_now
from bot.visit import Toast, Visit
from db.asked import forget
from db.entries import Entry
from db.vocabulary import Action
from messages import say

VERSIONS = 2**31 - 1  # what the columns hold: a question for words remembers what its asker saw


def pressed(visit: Visit, desk: Desk) -> Answers:
    """One step on one entry."""
    tap, visit = visit.tap, where_it_is_now(visit, desk)
    assert isinstance(tap, taps.ReviewStep)
    if visit.anonymous:
        return Toast(say.toast_anonymous(), alert=True)
    role = admitted(visit, desk)
    if role is None:
        return Toast(say.toast_staff_only(), alert=True)
    entry = locked(desk, tap.entry)
    if entry is None:
        return Toast(say.toast_entry_gone(), alert=True)
    forget(desk.db, visit.person)  # whoever presses another button is no longer answering an older question
    step = STEPS.get(tap.step, _unknown) if 0 < tap.version <= VERSIONS else _unknown
    return step(Case(visit, desk, entry, role, tap))


def show_again(visit: Visit, desk: Desk) -> Answers:
    """After a repeated update: the card as it is now, and nothing done twice."""
    tap = visit.tap
    entry = desk.db.get(Entry, tap.entry) if isinstance(tap, taps.ReviewStep) else None
    if entry is not None and admitted(visit, desk):
        carding.refresh(desk, entry)
    return None


def open_below(case: Case) -> Answers:
    """The card once more, as a new message."""
    return queueing.opened(case.visit, case.desk, case.entry)


def card(case: Case) -> Answers:
    """Back to the card as it is now."""
    carding.know(case.desk, case.visit, case.entry)
    carding.refresh(case.desk, case.entry)
    return None


def _unknown(case: Case) -> Answers:
    return refuse(case, say.toast_old_step())


STEPS: Mapping[str, Callable[[Case], Answers]] = {
    "card": card,
    "open": open_below,
    "next": queueing.following,
    "hold": holding.hold,
    "release": holding.release,
    "approve": deciding.approve,
    "level": deciding.level,
    "ask": turning_down.ask_changes,
    "decline": turning_down.decline,
    "because": turning_down.because,
    "words": turning_down.words,
    "decide": turning_down.decide,
    **{what.ask: partial(sweeping.ask, what=what) for what in sweeping.SWEEPS},
    **{what.do: partial(sweeping.sweep, what=what) for what in sweeping.SWEEPS},
    "undo": undoing.undo,
    "correct": correcting.choose,
    "field": correcting.ask,
    "place": correcting.take_known_place,
    "note": holding.ask_note,
    "confidential": confiding.open_up,
    "whole": entry_history.read_all,
    "files": public_files.show,
    "file": public_files.switch,
    "history": entry_history.show,
    "suspend": lambda case: overruling.ask(case, Action.SUSPEND),
    "restore": lambda case: overruling.ask(case, Action.RESTORE),
    "reopen": lambda case: overruling.ask(case, Action.REOPEN),
    "bar": barring.ask,
    "unbar": barring.unbar,
}
