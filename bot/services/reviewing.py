"""A press on a review card. Every press is judged by who presses at this moment, never by what the button says."""

from collections.abc import Callable, Mapping

from bot import taps
from bot.desk import Desk
from bot.services import carding, deciding, undoing
from bot.services.case import Answers, Case, locked, refuse
from bot.services.standing import role_of
from bot.visit import Toast, Visit
from messages import say


def pressed(visit: Visit, desk: Desk) -> Answers:
    """One step on one entry."""
    tap = visit.tap
    assert isinstance(tap, taps.ReviewStep)
    role = role_of(desk, visit.person)
    if visit.anonymous:
        return Toast(say.toast_anonymous(), alert=True)
    if role is None:
        return Toast(say.toast_staff_only(), alert=True)
    entry = locked(desk, tap.entry)
    if entry is None:
        return Toast(say.toast_entry_gone(), alert=True)
    return STEPS.get(tap.step, _unknown)(Case(visit, desk, entry, role, tap))


def card(case: Case) -> Answers:
    """Back to the card as it is now."""
    carding.know(case.desk, case.visit, case.entry)
    carding.refresh(case.desk, case.entry)
    return None


def _unknown(case: Case) -> Answers:
    return refuse(case, say.toast_old_step())


STEPS: Mapping[str, Callable[[Case], Answers]] = {
    "card": card,
    "approve": deciding.approve,
    "level": deciding.level,
    "undo": undoing.undo,
}
