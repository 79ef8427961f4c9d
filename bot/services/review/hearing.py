"""What staff type in private: the words that a step asked for, or else whatever their open form is waiting for."""

from collections.abc import Callable, Mapping

from bot import taps
from bot.desk import Desk
from bot.services.answers import asking, unanswered
from bot.services.following import following
from bot.services.forms import drafting
from bot.services.review import barring, card_buttons, correcting, holding, overruling, own_words, reasons, turning_down
from bot.services.review.case import Answers, Case, locked
from bot.services.staff.staff_door import admitted
from bot.visit import Button, Reply, Rows, Toast, Visit
from db.asked import Asked, awaited, forget, form_mark
from db.drafts import open_draft
from db.entries import Entry
from db.following import unfollow_all
from db.vocabulary import Action
from messages import say

HEARD: Mapping[str, Callable[[Case, str], Answers]] = {
    "words": turning_down.decide,
    "note": holding.note,
    "correct": correcting.correct,
    "bar": barring.bar,
    Action.SUSPEND.value: lambda case, said: overruling.carry_out(case, Action.SUSPEND, said),
    Action.RESTORE.value: lambda case, said: overruling.carry_out(case, Action.RESTORE, said),
    Action.REOPEN.value: lambda case, said: overruling.carry_out(case, Action.REOPEN, said),
}
LONG = ("correct",)  # an example's whole text may be mended


def hear(visit: Visit, desk: Desk) -> Answers:
    """Something typed or sent in private, while a form or a question to staff is open."""
    asked = awaited(desk.db, visit.person, desk.now)
    draft = open_draft(desk.db, visit.person)
    if draft is not None and (asked is None or asked.form != form_mark(draft)):
        return drafting.hear(visit, desk, draft)
    if asked is None:  # the question was put too long ago: this is about something else
        forget(desk.db, visit.person)
        return following.stop(visit, desk) if visit.meaning == "stop" else asking.answer(visit, desk)
    return _answered(visit, desk, asked)


def _answered(visit: Visit, desk: Desk, asked: Asked) -> Answers:
    """What the words come to that a step has asked for."""
    if visit.meaning in INSTEAD:
        return INSTEAD[visit.meaning](visit, desk)
    if visit.kind != "text" or not visit.text.strip():
        return Reply((say.own_words_please(),))
    if len(visit.text) > own_words.MOST and asked.step not in LONG:
        return Reply((say.answer_too_long(length=len(visit.text), most=own_words.MOST),))
    if asked.step == "reason":
        return reasons.hear(visit, desk, asked)
    if asked.step == "alias":
        return unanswered.hear(visit, desk, asked)
    return _carried_out(visit, desk, asked)


def cancel(visit: Visit, desk: Desk) -> Answers:
    """/cancel: the words that were asked for, or else the form."""
    return unask(visit, desk) if awaited(desk.db, visit.person, desk.now) else drafting.cancel(visit, desk)


def _stop(visit: Visit, desk: Desk) -> Answers:
    """It would be no reason to tell a leader. Who follows something has no more news, and the question stays."""
    count = unfollow_all(desk.db, visit.person)
    if not count:
        return unask(visit, desk)
    lines = (say.following_stopped(count=count), say.own_words_please())
    return Reply(lines, ((Button(say.button_cancel(), taps.Unask()),),))


def unask(visit: Visit, desk: Desk) -> Answers:
    """Never mind: back to where the question came from."""
    rows = _way_back(desk, awaited(desk.db, visit.person, desk.now))
    forget(desk.db, visit.person)
    return Reply((say.own_words_dropped(),), rows, edit=visit.tap is not None)


def _way_back(desk: Desk, asked: Asked | None) -> Rows:
    entry = desk.db.get(Entry, asked.entry_id) if asked is not None and asked.entry_id else None
    if entry is not None:
        return (card_buttons.open_again(entry),)
    lists: Mapping[str, taps.Tap] = {
        "reason": taps.EditReason("", "list"),
        "alias": taps.UnansweredStep(0, 0, "list"),
    }
    return ((Button(say.button_back(), lists[asked.step]),),) if asked is not None and asked.step in lists else ()


def _carried_out(visit: Visit, desk: Desk, asked: Asked) -> Answers:
    """The step, judged anew: by who writes now, and on what they saw when they were asked."""
    role, step = admitted(visit, desk), HEARD.get(asked.step)
    entry = locked(desk, asked.entry_id or 0)
    tap = taps.ReviewStep(asked.entry_id or 0, asked.version, asked.step, asked.extra)
    if role is None or entry is None or step is None:
        forget(desk.db, visit.person)
        return Reply((say.form_gone(),))
    case = Case(visit, desk, entry, role, tap)
    decided = asked.step == "words"
    skipped = visit.meaning == "skip" and decided
    answers = step(case, "" if skipped else visit.text.strip())
    if isinstance(answers, Reply):  # the words could not be taken: the question stays open
        return answers
    forget(desk.db, visit.person)
    return _in_words(desk, answers, entry.id, visit.person if decided else None)


def _in_words(desk: Desk, answers: Answers, entry_id: int, decided_by: int | None) -> Answers:
    """There is no button to put a note over: it becomes a message, with the ways on. Only a decision can be undone:
    under "Blocked" the button would seem to take back that.
    """
    entry = desk.db.get_one(Entry, entry_id)
    said = answers if isinstance(answers, tuple) else (answers,)
    lines = tuple(answer.text for answer in said if isinstance(answer, Toast))
    undo = card_buttons.undo(desk, entry, decided_by) if decided_by is not None else ()
    rows = tuple(row for row in (undo, card_buttons.open_again(entry)) if row)
    return Reply(lines or (say.toast_done(),), rows)


INSTEAD: Mapping[str, Callable[[Visit, Desk], Answers]] = {"cancel": unask, "stop": _stop}  # words that are no answer
