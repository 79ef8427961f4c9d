"""“Was this what you were looking for?” after an answer that could only ask back. A no is counted, and tries again."""

from collections.abc import Sequence
from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules.anonymous import anonymous
from bot.rules.candidates import candidates
from bot.rules.places import Finding, Near, Several, decide
from bot.rules.question import read
from bot.services.answers.answering import menu_button, told_apart
from bot.services.answers.gazetteer import elsewhere
from bot.visit import Answer, Button, Chat, Reply, Toast, Visit
from messages import say

LONGEST = 48  # bytes of the words that a button has room for


def asked(visit: Visit, reply: Reply, findings: Sequence[Finding]) -> Reply:
    """The reply, with the question under it where it was uncertain; a group is spared."""
    typed = findings[0].mention.typed if len(findings) == 1 else ""
    unsure = bool(typed) and isinstance(findings[0].verdict, Near | Several)
    if not unsure or visit.where is Chat.GROUP or len(typed.encode()) > LONGEST:
        return reply
    choices = (
        Button(say.button_was_it_yes(), taps.WasThisIt("yes", "")),
        Button(say.button_was_it_no(), taps.WasThisIt("no", typed)),
    )
    return replace(reply, lines=(*reply.lines, say.was_it_ask()), buttons=(*reply.buttons, choices))


def pressed(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """Yes, or no: then other places it may have been, or what to try."""
    tap = visit.tap
    assert isinstance(tap, taps.WasThisIt)
    if tap.step == "yes":
        return Toast(say.toast_found())
    desk.house.tally.unanswered(anonymous(tap.typed))
    others = told_apart(desk, _others(desk, tap.typed)) if tap.step == "no" else ()
    if not others:
        return Reply((say.was_it_tips(),), ((menu_button(),),), edit=True)
    none = Button(say.button_none_of_these(), taps.WasThisIt("none", ""))
    return Reply((say.was_it_others(),), (*((button,) for button in others), (none, menu_button())), edit=True)


def _others(desk: Desk, typed: str) -> tuple[int, ...]:
    """The next best places, without those that were shown already."""
    register = desk.house.register
    question = read(typed, register.book)
    findings = decide(question, register.atlas, elsewhere(question, register))
    shown = {place for found in findings for place in getattr(found.verdict, "places", ())}
    return candidates(typed, register.book.register, without=shown)
