"""What people ask about their own matters here: their data, what they sent in, who checks it all, and how to share
an example.
"""

from collections.abc import Callable, Mapping

from bot import taps
from bot.desk import Desk
from bot.rules.asking.question import Question
from bot.rules.asking.wishes import Wish
from bot.rules.names.mentions import Sure
from bot.services.answers.start_links import privately
from bot.services.house.ways import browse_button, menu_button
from bot.services.people import welcoming
from bot.services.people.operators import operator_of
from bot.visit import Button, Chat, Reply, Visit
from messages import say
from messages.text import Text


def answer(wish: Wish | None, question: Question, visit: Visit, desk: Desk) -> Reply | None:
    """Where it can be seen and changed. How a named place was checked stands on its own record, and below that the
    button by which one reports on it or objects.
    """
    named = any(mention.sure is Sure.EXACT for mention in question.mentions)
    if wish in (Wish.CHECKING, Wish.OBJECTING) and named:
        return None
    return ANSWERS[wish](visit, desk)


def _data(visit: Visit, desk: Desk) -> Reply:
    operator = operator_of(desk.house.settings)
    return Reply((say.answer_own_data(operator=operator),), ((_way(visit, desk, say.button_privacy(), "privacy"),),))


def _entries(visit: Visit, desk: Desk) -> Reply:
    return Reply((say.answer_own_entries(),), ((_way(visit, desk, say.button_my_submissions(), "mine"),),))


def _checking(visit: Visit, desk: Desk) -> Reply:
    needed = desk.house.settings.approvals_endorsement
    return Reply((say.answer_how_checked(needed=needed),), ((menu_button(),),))


def _objecting(visit: Visit, desk: Desk) -> Reply:
    how = say.answer_how_to_object(button=say.button_report_error())
    ways = (browse_button(), menu_button())
    return Reply((how, welcoming.a_human(desk)), ((privately(desk),) if visit.where is Chat.GROUP else ways,))


def _sharing(visit: Visit, desk: Desk) -> Reply:
    return Reply((say.example_intro(),), ((example_button(visit, desk),), (menu_button(),)))


def example_button(visit: Visit, desk: Desk) -> Button:
    """The form; from a group the way to it."""
    form = Button(say.button_example(), taps.StartForm("example", 0))
    return privately(desk) if visit.where is Chat.GROUP else form


def _way(visit: Visit, desk: Desk, label: Text, go: str) -> Button:
    """There; from a group only by a chat of one's own: what is somebody's own is nobody else's to see."""
    return privately(desk) if visit.where is Chat.GROUP else Button(label, taps.Go(go))


ANSWERS: Mapping[Wish | None, Callable[[Visit, Desk], Reply]] = {
    Wish.DATA: _data,
    Wish.ENTRIES: _entries,
    Wish.CHECKING: _checking,
    Wish.OBJECTING: _objecting,
    Wish.SHARING: _sharing,
}
