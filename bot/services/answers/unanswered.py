"""/unanswered: what nobody could answer, as counts; an administrator makes it another name of a place with one tap."""

from collections.abc import Callable, Mapping

from bot import taps
from bot.desk import Desk
from bot.rules import naming
from bot.rules.candidates import candidates
from bot.services.answers.answering import menu_button
from bot.services.answers.paging import in_place, in_rows
from bot.services.people.welcoming import old_button, unknown_command
from bot.services.staff.staff_door import administrator, admitted, language_here
from bot.visit import Answer, Button, Chat, Reply, Toast, Visit
from db.counts import Unanswered
from db.counts import unanswered as asked_often
from db.facts import register_changed
from db.names import NameBook
from db.places import PlaceName
from db.vocabulary import NameKind
from messages import say

LEAST = 2  # what was asked once may be known to one person only
MOST = 12
SOURCE = "staff"
UNSPOKEN = "und"  # nobody knows which language a typed name is in
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


def _list(visit: Visit, desk: Desk) -> Reply:
    rows = asked_often(desk.db, LEAST)[:MOST]
    lines = (
        say.unanswered_line(number=str(number), words=row.words, count=str(row.count))
        for number, row in enumerate(rows, 1)
    )
    head = say.unanswered_head() if rows else say.unanswered_none()
    mine = visit.where is Chat.PRIVATE and administrator(visit, desk)
    buttons = [
        Button(say.button_number(number=str(number)), taps.UnansweredStep(row.id, 0, "one"))
        for number, row in enumerate(rows, 1)
    ]
    shown = Reply((head, *lines), in_rows(buttons, 4) if mine else (), language=language_here(visit, desk))
    return in_place(visit, shown)


def _one(visit: Visit, desk: Desk, question: Unanswered) -> Answers:
    """The places it may mean, for a person to decide."""
    places = desk.house.register.places
    meant = [places[at] for at in candidates(question.words, desk.house.register.book.register) if at in places]
    line = say.unanswered_one(words=question.words, count=question.count)
    rows = [(Button(naming.place(fact), taps.UnansweredStep(question.id, fact.id, "alias")),) for fact in meant]
    drop = Button(say.button_not_a_place(), taps.UnansweredStep(question.id, 0, "drop"))
    back = Button(say.button_back(), taps.UnansweredStep(0, 0, "list"))
    said = line if meant else say.unanswered_no_guess(words=question.words)
    return Reply((said,), (*rows, (drop,), (back, menu_button())), edit=True)


def _alias(visit: Visit, desk: Desk, question: Unanswered) -> Answers:
    """From the next moment on, in every copy of the bot, it is a name of that place."""
    tap = visit.tap
    assert isinstance(tap, taps.UnansweredStep)
    fact = desk.house.register.places.get(tap.place)
    if fact is None:
        return old_button(visit, desk)
    NameBook(desk.db, PlaceName).learn(fact.id, UNSPOKEN, question.words, NameKind.EVERYDAY, source=SOURCE)
    told = Toast(say.toast_alias(words=question.words, place=fact.names), alert=True)
    desk.db.delete(question)
    desk.db.flush()
    register_changed(desk.db)
    return (told, _list(visit, desk))


def _drop(visit: Visit, desk: Desk, question: Unanswered) -> Answers:
    desk.db.delete(question)
    desk.db.flush()
    return (Toast(say.toast_removed()), _list(visit, desk))


STEPS: Mapping[str, Callable[[Visit, Desk, Unanswered], Answers]] = {"one": _one, "alias": _alias, "drop": _drop}
