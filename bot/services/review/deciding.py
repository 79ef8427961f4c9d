"""Approving, asking for changes, declining. The guarded UPDATE comes first and decides; what is read only explains."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from bot.rules.review import PROVEN, levels
from bot.services.following import follow_news
from bot.services.review import approvals, card_buttons, card_face, publishing, telling
from bot.services.review.case import Answers, Case, Overtaken, done, on_card, overtaken, refusal, refuse, step_of
from bot.services.review.deeds import PROOFS
from bot.services.review.standing_record import standing_one
from bot.visit import Button
from db.entries import Entry, decide, move, take_back
from db.history import Decision, Event
from db.vocabulary import Action, Proof, Status
from messages import say
from messages.text import Duration, Text


def approve(case: Case) -> Answers:
    """Approving begins with how authority was checked; a report needs none."""
    why = refusal(case, Action.APPROVE) or publishing.lacks(case.entry) or _mine_already(case)
    if why:
        return refuse(case, why)
    if case.entry.kind not in PROVEN:
        return _approve(case, None)
    choices = tuple(
        (Button(say.button_proof(proof=PROOFS[level]()), card_buttons.step(case.entry, "level", level.value)),)
        for level in levels(case.entry.origin)
    )
    lines = (*card_face.lines(case.desk, case.entry), say.card_choose_proof())
    return on_card(case, lines, (*choices, card_buttons.back(case.entry)))


def level(case: Case) -> Answers:
    """Approve, with the level of proof that was chosen."""
    if case.extra not in {known.value for known in levels(case.entry.origin)} or case.entry.kind not in PROVEN:
        return refuse(case, say.toast_old_step())
    return _approve(case, Proof(case.extra))


def turn_down(case: Case, action: Action, code: str | None, words: str) -> Answers:
    """Ask for changes or decline: one of them ends the round."""
    why = turned_down(case, action, code, words)
    return refuse(case, why) if why else done(case, say.toast_decided(time=_undo_time(case)))


def turned_down(case: Case, action: Action, code: str | None, words: str) -> Text | None:
    """The deed itself, told to the leader; or why it could not be done. Whoever has approved may still find out better:
    the approval gives way, and does not come back if this is undone.
    """
    why = refusal(case, action)
    if why:
        return why
    instead = approvals.given_by(case.desk, case.entry, case.visit.person)
    changes = {"decided_at": case.desk.now} | ({"approvals": Entry.approvals - 1} if instead else {})
    try:
        with case.desk.db.begin_nested():
            event = _moved(case, action, None, code, words, changes, instead=instead)
    except IntegrityError:  # the same person approves at this very moment
        event = None
    if event is None:
        return overtaken(case)
    telling.tell_leader(case.desk, _fresh(case), event)
    return None


def _approve(case: Case, proof: Proof | None) -> Answers:
    why = refusal(case, Action.APPROVE) or publishing.lacks(case.entry) or _mine_already(case)
    if why:
        return refuse(case, why)
    last = case.entry.approvals + 1 >= approvals.needed(case.desk, case.entry.kind)
    try:
        with case.desk.db.begin_nested():
            event = _published(case, proof) if last else _moved(case, Action.APPROVE, proof)
            if event is None:
                raise Overtaken
    except Overtaken:
        return refuse(case, overtaken(case))
    except IntegrityError:
        return refuse(case, _standing_already(case))
    return _approved(case, event, last)


def _published(case: Case, proof: Proof | None) -> Event | None:
    """The last approval: the older version makes way first, because only one may be published."""
    desk, entry = case.desk, case.entry
    columns = publishing.columns(desk, entry, proof)
    made = {"place": columns["place_id"]} if entry.place_id is None and columns.get("place_id") else {}
    publishing.make_way(desk, entry, case.visit.person)
    event = _moved(case, Action.APPROVE, proof, changes=columns, details=made)
    if event is not None:
        publishing.after(desk, _fresh(case))
    return event


def _moved(
    case: Case,
    action: Action,
    proof: Proof | None,
    code: str | None = None,
    words: str = "",
    changes: dict[str, Any] | None = None,
    details: dict[str, Any] | None = None,
    instead: bool = False,
) -> Event | None:
    step = step_of(
        case,
        action,
        first_decision=action is Action.APPROVE,
        needed=approvals.needed(case.desk, case.entry.kind),
        reason_code=code,
        words=words,
        details=({"proof": proof.value} if proof else {}) | (details or {}),
        changes={"holder_id": None, "held_until": None} | (changes or {}),
    )
    event = move(case.desk.db, step)
    if event is not None:
        if instead:
            take_back(case.desk.db, event.entry_id, event.round, case.visit.person)
        decide(case.desk.db, event, proof)
    return event


def _approved(case: Case, event: Event, last: bool) -> Answers:
    entry = _fresh(case)
    if not last:
        given, needed = str(entry.approvals), str(approvals.needed(case.desk, entry.kind))
        return done(case, say.toast_approved(given=given, needed=needed))
    telling.tell_leader(case.desk, entry, event)
    if entry.status is Status.PUBLISHED:
        follow_news.published(case.desk, entry, event)
    publishing.tell_others(case.desk, entry, event)
    publishing.refresh_others(case.desk, entry)
    word = say.toast_published if entry.status is Status.PUBLISHED else say.toast_settled
    return done(case, word(time=_undo_time(case)))


def _mine_already(case: Case) -> Text | None:
    mine = approvals.given_by(case.desk, case.entry, case.visit.person)
    return say.toast_already_yours() if mine else None


def _standing_already(case: Case) -> Text:
    """The database refused: another published endorsement stands for this leader and place, or a decision does."""
    desk, entry = case.desk, _fresh(case)
    if desk.db.scalar(
        select(Decision.id).where(
            Decision.entry_id == entry.id,
            Decision.round == entry.round,
            Decision.reviewer_id == case.visit.person,
        )
    ):
        return say.toast_already_yours()
    return say.toast_stands_already(reference=standing_one(desk, entry))


def _fresh(case: Case) -> Entry:
    return case.desk.db.get_one(Entry, case.entry.id, populate_existing=True)


def _undo_time(case: Case) -> Duration:
    return Duration(case.desk.house.settings.undo_seconds)
