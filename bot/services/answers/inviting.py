"""The invitation that a resident forwards to the office of a leader who is not on the list."""

from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules.records.register import PlaceFact
from bot.rules.records.spoken import languages_of
from bot.services.answers.gazetteer import fact_of
from bot.services.answers.start_links import address, place_link, privately
from bot.services.house.ways import menu_button
from bot.visit import Button, Reply
from messages import say
from messages.languages import ENGLISH
from messages.letters import LETTERS
from messages.text import Text


def invitation(desk: Desk, place_id: int) -> tuple[Reply, ...]:
    """How to use it, and then the letter: in the main language of the place, or else the asker's, and in English."""
    link = address(desk, "endorse")
    fact = fact_of(desk.house.register, place_id)
    languages = dict.fromkeys((_main_language(fact) if fact else desk.language, ENGLISH))
    how = Reply((say.invite_how(letters=len(languages)),), ((Button(say.button_copy_link(), copy=link),),))
    letter = Reply((_letter(desk, fact),), ((Button(say.button_invitation_open(), url=link),),))
    return (how, *(replace(letter, language=language) for language in languages))


def invitation_privately(desk: Desk, place_id: int) -> Reply:
    """From a group the way to where the letter comes."""
    return Reply((say.invite_privately(),), ((privately(desk, place_link("invite", place_id)),),))


def which_city(desk: Desk) -> Reply:
    """Somebody wants to invite, and has not said whom: the letter names the city, or goes without."""
    anywhere = Button(say.button_letter_anywhere(), taps.ShowPlace(0, "invite"))
    return Reply((say.invite_which(),), ((anywhere,), (menu_button(),)))


def _main_language(fact: PlaceFact) -> str:
    """The first language of the place that there is a letter in."""
    spoken = languages_of(fact.country, fact.region.in_language(ENGLISH))
    return next((language for language in spoken if language in LETTERS), ENGLISH)


def _letter(desk: Desk, fact: PlaceFact | None) -> Text:
    register = desk.house.register
    leaders = len(register.signatories)
    if fact is None:
        return say.invitation_anywhere(leaders=leaders, title=register.title)
    return say.invitation(place=fact.names, leaders=leaders, title=register.title)
