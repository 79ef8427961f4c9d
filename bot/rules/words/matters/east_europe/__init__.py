"""The same in the languages of the east of Europe and of the Turks, a file for each."""

from collections.abc import Mapping

from bot.rules.words.matters.east_europe.albanian import ALBANIAN
from bot.rules.words.matters.east_europe.azerbaijani import AZERBAIJANI
from bot.rules.words.matters.east_europe.bulgarian import BULGARIAN
from bot.rules.words.matters.east_europe.croatian import CROATIAN
from bot.rules.words.matters.east_europe.czech import CZECH
from bot.rules.words.matters.east_europe.greek import GREEK
from bot.rules.words.matters.east_europe.hungarian import HUNGARIAN
from bot.rules.words.matters.east_europe.kazakh import KAZAKH
from bot.rules.words.matters.east_europe.macedonian import MACEDONIAN
from bot.rules.words.matters.east_europe.polish import POLISH
from bot.rules.words.matters.east_europe.russian import RUSSIAN
from bot.rules.words.matters.east_europe.serbian import SERBIAN
from bot.rules.words.matters.east_europe.slovak import SLOVAK
from bot.rules.words.matters.east_europe.slovene import SLOVENE
from bot.rules.words.matters.east_europe.turkish import TURKISH
from bot.rules.words.matters.east_europe.ukrainian import UKRAINIAN
from bot.rules.words.matters.east_europe.uzbek import UZBEK

EAST_EUROPE: tuple[Mapping[str, Mapping[str, str]], ...] = (
    ALBANIAN,
    GREEK,
    SERBIAN,
    CROATIAN,
    MACEDONIAN,
    BULGARIAN,
    HUNGARIAN,
    SLOVENE,
    CZECH,
    SLOVAK,
    POLISH,
    UKRAINIAN,
    RUSSIAN,
    KAZAKH,
    TURKISH,
    AZERBAIJANI,
    UZBEK,
)
