"""Courtesies among colleagues: "I am on it", which blocks nobody and lapses, and notes that leaders never see."""

from datetime import timedelta
from typing import Any

from bot.services.review import card_face, own_words
from bot.services.review.case import Answers, Case, done, refusal, refuse
from bot.services.review.colleagues import called
from db.entries import Move, move
from db.vocabulary import Action, Status
from messages import say


def hold(case: Case) -> Answers:
    """I am on it."""
    why = refusal(case, Action.HOLD, bound=False)
    if why:
        return refuse(case, why)
    until = case.desk.now + timedelta(minutes=case.desk.house.settings.hold_minutes)
    beside(case, Action.HOLD, changes={"holder_id": case.visit.person, "held_until": until})
    return done(case, say.toast_held())


def release(case: Case) -> Answers:
    """Not on it any more."""
    if not card_face.is_held(case.desk, case.entry) or case.entry.holder_id != case.visit.person:
        held = card_face.is_held(case.desk, case.entry)
        on_it = say.toast_held_by(who=called(case.desk, case.entry.holder_id))
        return refuse(case, on_it if held else say.toast_released())
    beside(case, Action.HOLD, changes={"holder_id": None, "held_until": None}, details={"released": True})
    return done(case, say.toast_released())


def ask_note(case: Case) -> Answers:
    """A note begins with the question for it, in private."""
    why = refusal(case, Action.NOTE, bound=False)
    if why:
        return refuse(case, why)
    return own_words.ask(case, "note", "", say.ask_note(reference=case.entry.reference))


def note(case: Case, said: str) -> Answers:
    """Write a note down."""
    why = refusal(case, Action.NOTE, bound=False)
    if why:
        return refuse(case, why)
    beside(case, Action.NOTE, words=said)
    return done(case, say.toast_noted())


def beside(case: Case, action: Action, **more: Any) -> None:
    """Something beside the review: the status stays where it is."""
    move(
        case.desk.db,
        Move(
            entry_id=case.entry.id,
            action=action,
            before=tuple(Status),
            after=None,
            actor_id=case.visit.person,
            at=case.desk.now,
            not_by_submitter=True,
            **more,
        ),
    )
