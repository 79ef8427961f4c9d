"""The invitation that a resident forwards to the office of a leader who is not on the list."""

from dataclasses import replace

from babel.languages import get_official_languages

from bot.desk import Desk
from bot.services.answers.gazetteer import fact_of
from bot.visit import Button, Reply
from messages import say
from messages.languages import ENGLISH
from messages.text import Text


def invitation(desk: Desk, place_id: int) -> tuple[Reply, ...]:
    """How to use it, and then the letter: in the asker's language, one of the place's own, and English."""
    link = f"https://t.me/{desk.house.username}?start=endorse"
    how = Reply((say.invite_how(),), ((Button(say.button_copy_link(), copy=link),),))
    letter = Reply((_letter(desk, place_id),), ((Button(say.button_invitation_open(), url=link),),))
    languages = dict.fromkeys((desk.language, *_spoken_there(desk, place_id), ENGLISH))
    return (how, *(replace(letter, language=language) for language in languages))


def _spoken_there(desk: Desk, place_id: int) -> tuple[str, ...]:
    """The country's first official language that the house speaks."""
    fact = fact_of(desk.house.register, place_id)
    offered = {language.code for language in desk.house.languages}
    official = get_official_languages(fact.country) if fact else ()
    return tuple(language for language in official if language in offered)[:1]


def _letter(desk: Desk, place_id: int) -> Text:
    register = desk.house.register
    fact = fact_of(register, place_id)
    leaders = len(register.signatories)
    if fact is None:
        return say.invitation_anywhere(leaders=leaders, title=register.title)
    return say.invitation(place=fact.names, leaders=leaders, title=register.title)
