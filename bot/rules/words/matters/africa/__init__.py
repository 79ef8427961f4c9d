"""The same in languages of Africa south of the Sahara, a file for each part."""

from collections.abc import Mapping

from bot.rules.words.matters.africa.eastern import EASTERN
from bot.rules.words.matters.africa.southern import SOUTHERN
from bot.rules.words.matters.africa.western import WESTERN

AFRICA: tuple[Mapping[str, Mapping[str, str]], ...] = (EASTERN, WESTERN, SOUTHERN)
