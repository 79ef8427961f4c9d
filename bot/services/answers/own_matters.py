"""What people ask about their own matters here: their data, what they sent in, and who checks it all."""

from collections.abc import Callable, Mapping

from bot import taps
from bot.desk import Desk
from bot.rules.mentions import Sure
from bot.rules.question import Question
from bot.rules.wishes import Wish
from bot.services.answers.answering import menu_button
from bot.services.answers.small_talk import privately
from bot.visit import Button, Chat, Reply, Visit
from messages import say
from messages.text import Text


def answer(wish: Wish | None, question: Question, visit: Visit, desk: Desk) -> Reply | None:
    """Where it can be seen and changed. How a named place was checked stands on its own record."""
    named = any(mention.sure is Sure.EXACT for mention in question.mentions)
    if wish is Wish.CHECKING and named:
        return None
    return ANSWERS[wish](visit, desk)


def _data(visit: Visit, desk: Desk) -> Reply:
    operator = desk.house.settings.operator_name or say.operator_unnamed()
    return Reply((say.answer_own_data(operator=operator),), ((_way(visit, desk, say.button_privacy(), "privacy"),),))


def _entries(visit: Visit, desk: Desk) -> Reply:
    return Reply((say.answer_own_entries(),), ((_way(visit, desk, say.button_my_submissions(), "mine"),),))


def _checking(visit: Visit, desk: Desk) -> Reply:
    needed = desk.house.settings.approvals_endorsement
    return Reply((say.answer_how_checked(needed=needed),), ((menu_button(),),))


def _way(visit: Visit, desk: Desk, label: Text, go: str) -> Button:
    """There; from a group only by a chat of one's own: what is somebody's own is nobody else's to see."""
    return privately(desk) if visit.where is Chat.GROUP else Button(label, taps.Go(go))


ANSWERS: Mapping[Wish | None, Callable[[Visit, Desk], Reply]] = {
    Wish.DATA: _data,
    Wish.ENTRIES: _entries,
    Wish.CHECKING: _checking,
}
