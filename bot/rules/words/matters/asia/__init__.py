"""The same in the languages of Asia from Panjab to Japan, a file for each part."""

from collections.abc import Mapping

from bot.rules.words.matters.asia.bengali import BENGALI
from bot.rules.words.matters.asia.dravidian import DRAVIDIAN
from bot.rules.words.matters.asia.far_east import FAR_EAST
from bot.rules.words.matters.asia.hindi import HINDI
from bot.rules.words.matters.asia.islands import ISLANDS
from bot.rules.words.matters.asia.mainland import MAINLAND

ASIA: tuple[Mapping[str, Mapping[str, str]], ...] = (HINDI, BENGALI, DRAVIDIAN, ISLANDS, MAINLAND, FAR_EAST)
