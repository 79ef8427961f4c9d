"""Which language an answer is in; and, once to each person, that it could not be the one they asked in."""

import re

from bot.desk import Desk
from bot.rules.asking.question import Question
from bot.rules.names.index import writes_no_spaces
from bot.rules.spelling.folding import fold
from bot.visit import Chat, Reply, Visit
from messages import say
from messages.languages import ENGLISH, Language
from messages.letters import LETTERS
from messages.text import Listing

WRITTEN_IN_BOTH, LATIN = ("bs", "hr", "sr"), "bs"
SURE = 12  # letters; fewer may be of any language
LONG = 20  # letters; and so many are hardly of another language with a word alike
SURE_IN_SIGNS = 4  # the same in a script without spaces
_ARABIC, _BEYOND_ARABIC = re.compile("[\u0621-\u064a]"), re.compile("[\u0679-\u06d3]")
_CYRILLIC, _RIGHT_TO_LEFT = re.compile("[\u0400-\u04ff]"), re.compile("[\u0590-\u08ff]")


def language_of(question: Question, text: str, desk: Desk) -> str:
    """The question's own language where the house speaks it and the letters bear it out; else the asker's."""
    asked = next((offered for offered in desk.house.languages if offered.code == question.language), None)
    if asked is None or not _is_written_so(text, asked):
        return desk.language
    told_apart = asked.code in (ENGLISH, desk.language) or asked.direction == "rtl"
    return asked.code if told_apart or _is_no_chance(text) else desk.language


def _is_no_chance(text: str) -> bool:
    """Whether it is long enough to tell a language in Latin letters from its neighbours: "montreal, ca" may be any."""
    letters = len(fold(text))
    return letters >= LONG or (letters >= SURE and not text.isascii())


def not_yet(visit: Visit, desk: Desk, question: Question, text: str) -> tuple[Reply, ...]:
    """A word before the answer, in the asker's language where there is one of it, or in the answer's."""
    if any(language.code == question.language for language in desk.house.languages):
        return ()
    if desk.house.tally.was_told(visit.person):  # or else every question of theirs would be folded for nothing
        return ()
    return _told(visit, desk, _as_written(question.language, text)) if _is_sure(visit, text, question.language) else ()


def at_the_door(visit: Visit, desk: Desk) -> tuple[Reply, ...]:
    """The same for somebody who comes for the first time, if there are words in their telephone's language."""
    spoken = _of_the_telephone(visit)
    return _told(visit, desk, spoken) if spoken in LETTERS else ()


def _told(visit: Visit, desk: Desk, spoken: str) -> tuple[Reply, ...]:
    languages = desk.house.languages
    offered = not spoken or spoken in {language.code for language in languages}
    if offered or visit.where is Chat.GROUP or not desk.house.tally.first_time(visit.person):
        return ()
    names = Listing(tuple(language.name for language in languages), "and")
    return (Reply((say.language_not_yet(languages=names),), language=spoken if spoken in LETTERS else desk.language),)


def _is_sure(visit: Visit, text: str, spoken: str) -> bool:
    folded = fold(text)
    enough = SURE_IN_SIGNS if writes_no_spaces(folded) else SURE
    return _of_the_telephone(visit) == spoken or (len(folded) >= enough and not _is_all_arabic(visit.text))


def _is_all_arabic(text: str) -> bool:
    """Arabic letters and none that Persian or Urdu add: the name of a city alone would be of any of them."""
    return bool(_ARABIC.search(text)) and not _BEYOND_ARABIC.search(text)


def _of_the_telephone(visit: Visit) -> str:
    return visit.client_language.lower().replace("_", "-").split("-")[0]


def _as_written(spoken: str, text: str) -> str:
    """Bosnian, Croatian, Serbian in Latin letters are answered in Latin letters."""
    return LATIN if spoken in WRITTEN_IN_BOTH and not _CYRILLIC.search(text) else spoken


def _is_written_so(text: str, language: Language) -> bool:
    right_to_left = _RIGHT_TO_LEFT.search(text) is not None
    return right_to_left == (language.direction == "rtl")
