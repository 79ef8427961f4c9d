"""How people ask about the list, the declaration and the bot itself: by matter (`asking.matters`), then by language.

Words of a phrase are tied by underscores. A ^ stands before what counts only at the beginning of a text, a = before
what counts only as the whole of it, a * behind a last word that may go on. A phrase must be clear without anything
beside it: "who wrote it", never "wrote".
"""

from collections.abc import Mapping

from bot.rules.words.matters.africa import AFRICA
from bot.rules.words.matters.arabic import ARABIC
from bot.rules.words.matters.asia import ASIA
from bot.rules.words.matters.beside_the_list import BESIDE_THE_LIST
from bot.rules.words.matters.daily_english import DAILY_ENGLISH
from bot.rules.words.matters.east_europe import EAST_EUROPE
from bot.rules.words.matters.english import ENGLISH
from bot.rules.words.matters.near_east import NEAR_EAST
from bot.rules.words.matters.spoken_near_east import SPOKEN_NEAR_EAST
from bot.rules.words.matters.the_paper import THE_PAPER
from bot.rules.words.matters.west import WEST

Table = Mapping[str, Mapping[str, str]]

TABLES: tuple[Table, ...] = (
    ENGLISH,
    DAILY_ENGLISH,
    ARABIC,
    NEAR_EAST,
    SPOKEN_NEAR_EAST,
    *EAST_EUROPE,
    *WEST,
    *ASIA,
    *AFRICA,
    THE_PAPER,
)
__all__ = ["BESIDE_THE_LIST", "TABLES"]
