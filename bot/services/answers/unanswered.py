"""/unanswered: what nobody could answer, as counts; an administrator makes it another name of any place, and may take
that back in the same message, or later (`bot.services.staff.given_names`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Sure
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from bot.rules.spelling.folding import fold
from bot.services.answers.gazetteer import shipped
from bot.services.answers.paging import in_place, in_rows
from bot.services.answers.places_called import called, called_nearly
from bot.services.house.ways import menu_button
from bot.services.people.welcoming import old_button, unknown_command
from bot.services.review.own_words import privately
from bot.services.staff.given_names import just_given
from bot.services.staff.staff_door import administrator, admitted, language_here
from bot.visit import Answer, Button, Chat, Reply, Toast, Visit
from db.asked import Asked, forget
from db.counts import Unanswered
from db.counts import unanswered as asked_often
from db.given_names import give, stands
from messages import say

LEAST = 2  # what was asked once may be known to one person only
MOST = 12
LARGE = 100_000  # people: a city so large is meant by its name
Answers = Answer | tuple[Answer, ...] | None


def unanswered(visit: Visit, desk: Desk) -> Answers:
    """/unanswered"""
    return _list(visit, desk) if admitted(visit, desk) else unknown_command(visit, desk)


def step(visit: Visit, desk: Desk) -> Answers:
    """A button of the list. Only administrators add names."""
    tap = visit.tap
    assert isinstance(tap, taps.UnansweredStep)
    if admitted(visit, desk) is None:
        return old_button(visit, desk)
    if not administrator(visit, desk):
        return Toast(say.toast_not_your_role(), alert=True)
    question = desk.db.get(Unanswered, tap.question, with_for_update=True)
    if tap.step not in STEPS:
        return _list(visit, desk)
    if question is None:
        return (Toast(say.toast_question_gone()), _list(visit, desk))
    return STEPS[tap.step](visit, desk, question)


def hear(visit: Visit, desk: Desk, asked: Asked) -> Reply:
    """The name of a place that was not among those offered."""
    question = desk.db.get(Unanswered, int(asked.extra))
    if not administrator(visit, desk) or question is None:
        forget(desk.db, visit.person)
        return Reply((say.form_gone(),), ((menu_button(),),))
    meant = called(desk, visit.text)
    if not meant:  # what is asked for stays open
        cancel = Button(say.button_cancel(), taps.Unask())
        return Reply((say.unanswered_no_place(typed=visit.text.strip()),), ((cancel,),))
    forget(desk.db, visit.person)
    return replace(_offer(question, meant), edit=False)


def _list(visit: Visit, desk: Desk) -> Reply:
    rows = asked_often(desk.db, LEAST)[:MOST]
    lines = (
        say.unanswered_line(number=str(number), words=row.words, count=row.count) for number, row in enumerate(rows, 1)
    )
    head = say.unanswered_head() if rows else say.unanswered_none()
    mine = visit.where is Chat.PRIVATE and administrator(visit, desk)
    buttons = [
        Button(say.button_number(number=str(number)), taps.UnansweredStep(row.id, 0, "one"))
        for number, row in enumerate(rows, 1)
    ]
    given = (Button(say.button_given_names(), taps.NameStep(0, 0, "list")),)
    buttoned = (*in_rows(buttons, 4), given) if mine else ()
    shown = Reply((head, *lines), (*buttoned, (menu_button(),)), language=language_here(visit, desk))
    return in_place(visit, shown)


def _one(visit: Visit, desk: Desk, question: Unanswered) -> Answers:
    """The places it may mean, for a person to decide."""
    return _offer(question, called_nearly(desk, question.words))


def _name(visit: Visit, desk: Desk, question: Unanswered) -> Answers:
    """It means a place whose name is quite another one."""
    row = Asked(person_id=visit.person, step="alias", extra=str(question.id), asked_at=desk.now)
    return privately(visit, desk, row, (say.unanswered_ask_name(words=question.words),))


def _offer(question: Unanswered, meant: Sequence[PlaceFact]) -> Reply:
    line = say.unanswered_one(words=question.words, count=question.count)
    rows = [(Button(naming.place(fact), taps.UnansweredStep(question.id, fact.id, "alias")),) for fact in meant]
    other = Button(say.button_type_place(), taps.UnansweredStep(question.id, 0, "name"))
    drop = Button(say.button_not_a_place(), taps.UnansweredStep(question.id, 0, "drop"))
    back = Button(say.button_back(), taps.UnansweredStep(0, 0, "list"))
    said = line if meant else say.unanswered_no_guess(words=question.words)
    return Reply((said,), (*rows, (other,), (drop,), (back, menu_button())), edit=True)


def _alias(visit: Visit, desk: Desk, question: Unanswered) -> Answers:
    """From the next moment on, in every copy of the bot, it is a name of that place."""
    tap = visit.tap
    assert isinstance(tap, taps.UnansweredStep)
    fact = desk.house.register.places.get(tap.place)
    if fact is None or not stands(desk.db, fact.id):
        return old_button(visit, desk)
    if _is_taken(desk, question.words, fact):
        return (Toast(say.toast_alias_taken(words=question.words), alert=True), _list(visit, desk))
    told = Toast(say.toast_alias(words=question.words, place=fact.names))
    given = give(desk.db, fact.id, question.words, question.count, visit.person, desk.now)
    desk.db.delete(question)
    desk.db.flush()
    return (told, just_given(given, fact) if given else _list(visit, desk))


def _is_taken(desk: Desk, words: str, meant: PlaceFact) -> bool:
    """Whether all of it is everyday words, or a name of something else: whoever asked for London, or for “all”, would
    have found a town of another name.
    """
    said, gazetteer = read(words, desk.house.register.book), shipped()
    whole = [one for one in said.mentions if one.sure is Sure.EXACT and fold(one.text) == fold(words)]
    others = any((name.kind, name.subject) != (Kind.PLACE, meant.id) for one in whole for name in one.names)
    namesakes = {int(name.subject) for name in gazetteer.exact(fold(words)) if name.kind is Kind.PLACE}
    known = gazetteer.places(namesakes - {-(meant.geoname or 0)}).values()
    return others or any(place.people >= LARGE for place in known) or not said.mentions


def _drop(visit: Visit, desk: Desk, question: Unanswered) -> Answers:
    desk.db.delete(question)
    desk.db.flush()
    return (Toast(say.toast_removed()), _list(visit, desk))


STEPS: Mapping[str, Callable[[Visit, Desk, Unanswered], Answers]] = {
    "one": _one,
    "name": _name,
    "alias": _alias,
    "drop": _drop,
}
