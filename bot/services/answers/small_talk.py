"""Short, kind answers to what is no question: greetings, thanks, pictures, and what nobody could understand."""

from bot.desk import Desk
from bot.services.house.ways import browse_button, menu_button
from bot.services.people import welcoming
from bot.visit import Chat, Reply, Rows, Visit
from messages import say


def hello(desk: Desk) -> Reply:
    """A greeting gets one back, and what can be asked."""
    return Reply((say.answer_hello(),), ways_on())


def you_are_welcome(desk: Desk) -> Reply:
    """Thanks, and goodbyes."""
    return Reply((say.answer_you_are_welcome(),), ((menu_button(),),))


def go_on(desk: Desk) -> Reply:
    """A yes, a no, a laugh at what stands above."""
    return Reply((say.answer_go_on(),), ways_on())


def a_program(desk: Desk) -> Reply:
    """Whether this is a machine, honestly, and where the people are."""
    return Reply((say.answer_a_program(), welcoming.a_human(desk)), ways_on())


def not_understood(desk: Desk) -> Reply:
    """Nonsense, abuse, and what we do not understand (yet): examples of what works."""
    return Reply((say.answer_not_understood(),), ways_on())


def no_question(visit: Visit, desk: Desk) -> Reply:
    """A sticker, a voice message, a picture without words; our name alone; the way back, where there is none."""
    if visit.where is Chat.GROUP:
        return welcoming.group_hello(desk)
    if visit.meaning:
        return welcoming.menu(visit, desk)
    return Reply((say.answer_words_please_ask(),), ways_on())


def ways_on() -> Rows:
    """The list by country, and the menu."""
    return ((browse_button(), menu_button()),)
