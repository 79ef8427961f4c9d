"""What people in the North of Europe say for a theme, and in English anywhere: a file for each corner."""

from collections.abc import Mapping

from bot.rules.words.themes.north import (
    baltic,
    celtic,
    english,
    finnic,
    german,
    hungarian,
    low_countries,
    norse,
    scandinavia,
)

NORTH: tuple[Mapping[str, Mapping[str, str]], ...] = (
    english.THEMES,
    german.THEMES,
    low_countries.THEMES,
    scandinavia.THEMES,
    norse.THEMES,
    finnic.THEMES,
    baltic.THEMES,
    hungarian.THEMES,
    celtic.THEMES,
)
