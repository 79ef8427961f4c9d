"""Coded reasons: buttons for reviewers, words in the leader's own language, a list that administrators edit in chat."""

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.services.people.states import KINDS, coded_reason
from bot.services.people.welcoming import old_button
from bot.services.review import own_words
from bot.services.staff.staff_door import administrator
from bot.visit import Answer, Button, Chat, Reply, Visit
from db.asked import Asked, forget
from db.people import Reason
from db.reasons import add_reason, shipped, word_reason
from db.vocabulary import Action, Kind
from messages import say
from messages.languages import language
from messages.text import Listing, Names

SHORT = 28  # characters of a reason on a button: more are cut on a small telephone


def offered(desk: Desk, kind: Kind, action: Action) -> list[tuple[str, Names]]:
    """The reasons in use that fit a kind of entry and a decision, in order, with their words."""
    worded = [(code, coded_reason(desk, code)) for code in _in_order(desk, active=True) if _fits(code, kind, action)]
    return [(code, words) for code, words in worded if words is not None]


def may_be_given(desk: Desk, code: str, kind: Kind, action: Action) -> bool:
    """May this reason be given now, for this?"""
    reason = desk.db.get(Reason, code)
    return reason is not None and reason.active and _fits(code, kind, action)


def short(code: str, words: Names) -> Names:
    """A reason as it fits on a button: as the table has it, unless administrators have worded the reason anew."""
    known = shipped().get(code)
    same = (
        {}
        if known is None
        else {lang: known.short[lang] for lang in known.short if known.words[lang] == words.by_language.get(lang)}
    )
    return Names({lang: same.get(lang) or _cut(said) for lang, said in words.by_language.items()})


def _cut(said: str) -> str:
    return said if len(said) <= SHORT else f"{said[: SHORT - 1].rstrip()}…"


def _fits(code: str, kind: Kind, action: Action) -> bool:
    """What administrators have added fits everything."""
    known = shipped().get(code)
    return known is None or (kind in known.kinds and action in known.steps)


def _in_order(desk: Desk, active: bool = False) -> list[str]:
    """Codes as the table has them, then what administrators have added."""
    reasons = desk.db.scalars(select(Reason).order_by(Reason.position)).all()
    codes = [reason.code for reason in reasons if reason.active or not active]
    place = {code: at for at, code in enumerate(shipped())}
    return sorted(codes, key=lambda code: place.get(code, len(place)))


def edit(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """The list of reasons and the steps on it, for administrators in private."""
    tap = visit.tap
    assert isinstance(tap, taps.EditReason)
    if visit.where is Chat.GROUP or not administrator(visit, desk):
        return old_button(visit, desk)
    match tap.step:
        case "new":
            return _ask(visit, desk, add_reason(desk.db))
        case "switch":
            reason = desk.db.get(Reason, tap.code)
            if reason is not None:
                reason.active = not reason.active
                desk.db.flush()
        case "one":
            return _one(desk, tap.code)
        case _ if tap.step in _codes(desk):
            return _ask(visit, desk, tap.code, tap.step)
    return _list(desk)


def hear(visit: Visit, desk: Desk, asked: Asked) -> Answer:
    """The words of a reason in one language."""
    code, _, lang = asked.extra.partition("/")
    forget(desk.db, visit.person)
    if not administrator(visit, desk) or not word_reason(desk.db, code, lang, visit.text.strip()[:500]):
        return Reply((say.form_gone(),))
    return _one(desk, code, edit=False)


def _list(desk: Desk) -> Reply:
    lines = [say.reasons_head()]
    rows = []
    for code in _in_order(desk):
        words = coded_reason(desk, code)
        if words is not None:
            label = say.button_reason(reason=short(code, words))
            shown = label if desk.db.get_one(Reason, code).active else say.button_switched_off(label=label)
            rows.append((Button(shown, taps.EditReason(code, "one")),))
    add = Button(say.button_add_reason(), taps.EditReason("", "new"))
    return Reply(tuple(lines), (*rows, (add, Button(say.button_back(), taps.StaffStep(0, "list")))), edit=True)


def _one(desk: Desk, code: str, edit: bool = True) -> Reply:
    reason, words = desk.db.get(Reason, code), coded_reason(desk, code)
    if reason is None or words is None:
        return _list(desk)
    lines = tuple(
        say.reason_in(language=language(lang).name, words=words.by_language.get(lang) or say.reason_unworded())
        for lang in _codes(desk)
    )
    buttons = tuple(
        Button(say.button_language_named(name=language(lang).name), taps.EditReason(code, lang))
        for lang in _codes(desk)
    )
    switch = say.button_switch_off() if reason.active else say.button_switch_on()
    last = (Button(switch, taps.EditReason(code, "switch")), Button(say.button_back(), taps.EditReason("", "list")))
    known = shipped().get(code)
    kinds = [word for kind, word in KINDS.items() if known is None or kind in known.kinds]
    offered_for = say.reason_for(kinds=Listing(tuple(word() for word in kinds), "unit"))
    return Reply((*lines, offered_for), (buttons, last), edit=edit)


def _ask(visit: Visit, desk: Desk, code: str, lang: str = "") -> Answer | tuple[Answer, ...]:
    lang = lang or desk.language
    row = Asked(person_id=visit.person, step="reason", extra=f"{code}/{lang}", asked_at=desk.now)
    question = (say.reason_ask(language=language(lang).name),)
    return own_words.privately(visit, desk, row, question)


def _codes(desk: Desk) -> tuple[str, ...]:
    return tuple(offered.code for offered in desk.house.languages)
