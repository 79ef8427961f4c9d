"""The same in the languages of the west of Europe and of Romania, a file for each."""

from collections.abc import Mapping

from bot.rules.words.matters.west.catalan import CATALAN
from bot.rules.words.matters.west.danish import DANISH
from bot.rules.words.matters.west.dutch import DUTCH
from bot.rules.words.matters.west.french import FRENCH
from bot.rules.words.matters.west.german import GERMAN
from bot.rules.words.matters.west.italian import ITALIAN
from bot.rules.words.matters.west.norwegian import NORWEGIAN
from bot.rules.words.matters.west.portuguese import PORTUGUESE
from bot.rules.words.matters.west.romanian import ROMANIAN
from bot.rules.words.matters.west.spanish import SPANISH
from bot.rules.words.matters.west.swedish import SWEDISH

WEST: tuple[Mapping[str, Mapping[str, str]], ...] = (
    FRENCH,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    CATALAN,
    ROMANIAN,
    GERMAN,
    DUTCH,
    SWEDISH,
    NORWEGIAN,
    DANISH,
)
