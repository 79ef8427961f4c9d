"""Asking for changes and declining, step by step: which reason, whether own words go with it, then the deed."""

import re

from bot.services.people import states
from bot.services.review import card_buttons, card_face, deciding, own_words, reasons, sweeping
from bot.services.review.case import Answers, Case, on_card, refusal, refuse
from bot.services.review.deeds import DEEDS
from bot.visit import Button
from db.vocabulary import Action
from messages import say

# A button carries the deed and the reason in one word: "d.proof-missing".
DEED = {"d": Action.DECLINE, "a": Action.ASK_CHANGES}
CODE = re.compile("[a-z0-9-]{1,32}")
LETTER = {action: letter for letter, action in DEED.items()}


def ask_changes(case: Case) -> Answers:
    """Why changes are asked for."""
    return _choose(case, Action.ASK_CHANGES)


def decline(case: Case) -> Answers:
    """Why it is declined."""
    return _choose(case, Action.DECLINE)


def because(case: Case) -> Answers:
    """A coded reason: as it is, or with words added."""
    action, code = parsed(case.extra)
    if action is None or not reasons.may_be_given(case.desk, code, case.entry.kind, action):
        return refuse(case, say.toast_old_step())
    why = refusal(case, action)
    if why:
        return refuse(case, why)
    worded = states.coded_reason(case.desk, code)
    assert worded is not None  # it has words, or it would not be active
    lines = (*card_face.lines(case.desk, case.entry), say.card_sure_reason(action=DEEDS[action](), reason=worded))
    do_it = Button(say.button_do_it(), card_buttons.step(case.entry, "decide", case.extra))
    more = Button(say.button_add_words(), card_buttons.step(case.entry, "words", case.extra))
    all_of_them = sweeping.offers(case, code) if action is Action.DECLINE else ()
    rows = ((do_it,), (more,), *((each,) for each in all_of_them), card_buttons.back(case.entry))
    return on_card(case, lines, rows)


def words(case: Case) -> Answers:
    """Own words, with a coded reason or instead of one."""
    action, code = parsed(case.extra)
    if action is None:
        return refuse(case, say.toast_old_step())
    why = refusal(case, action)
    if why:
        return refuse(case, why)
    question = say.ask_decline if action is Action.DECLINE else say.ask_changes
    return own_words.ask(
        case,
        "words",
        case.extra,
        question(reference=case.entry.reference),
        skippable=reasons.may_be_given(case.desk, code, case.entry.kind, action),
    )


def decide(case: Case, said: str = "") -> Answers:
    """The deed itself: with a coded reason, own words, or both, but never without either."""
    action, code = parsed(case.extra)
    if action is None:
        return refuse(case, say.toast_old_step())
    coded = code if reasons.may_be_given(case.desk, code, case.entry.kind, action) else None
    if not (coded or said):
        return refuse(case, say.toast_old_step())
    return deciding.turn_down(case, action, coded, said)


def parsed(extra: str) -> tuple[Action | None, str]:
    """What a button's word means; no action for a forged one."""
    letter, _, code = extra.partition(".")
    return DEED.get(letter), code if CODE.fullmatch(code) else ""


def _choose(case: Case, action: Action) -> Answers:
    why = refusal(case, action)
    if why:
        return refuse(case, why)
    letter = LETTER[action]
    offered = [
        (reasons.short(code, words), words, f"{letter}.{code}")
        for code, words in reasons.offered(case.desk, case.entry.kind, action)
    ]
    whole = (say.card_reason(short=short, reason=words) for short, words, _ in offered)
    buttons = [
        (Button(say.button_reason(reason=short), card_buttons.step(case.entry, "because", extra)),)
        for short, _, extra in offered
    ]
    own = Button(say.button_own_words(), card_buttons.step(case.entry, "words", f"{letter}."))
    lines = (*card_face.lines(case.desk, case.entry), say.card_choose_reason(), *whole)
    return on_card(case, lines, (*buttons, (own,), card_buttons.back(case.entry)))
