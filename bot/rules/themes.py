"""The names of themes beyond those the register gives them: refugees in Swahili, police in Thai."""

from collections.abc import Iterator, Mapping

from bot.rules.index import Kind, Name
from bot.rules.words import (
    themes_africa,
    themes_balkans,
    themes_caucasus,
    themes_east_africa,
    themes_east_asia,
    themes_germanic,
    themes_india,
    themes_india_more,
    themes_middle_east,
    themes_more,
    themes_nordic,
    themes_romance,
    themes_romance_more,
    themes_slavic,
    themes_slavic_more,
    themes_small,
    themes_south_asia,
    themes_south_east_asia,
)
from bot.rules.words.themes import THEME_WORDS

# By language, then by the code of a theme.
_BY_LANGUAGE: tuple[Mapping[str, Mapping[str, str]], ...] = (
    themes_india.THEMES,
    themes_india_more.THEMES,
    themes_south_asia.THEMES,
    themes_south_east_asia.THEMES,
    themes_east_asia.THEMES,
    themes_east_africa.THEMES,
    themes_africa.THEMES,
    themes_romance.THEMES,
    themes_romance_more.THEMES,
    themes_small.THEMES,
    themes_germanic.THEMES,
    themes_nordic.THEMES,
    themes_slavic.THEMES,
    themes_slavic_more.THEMES,
    themes_balkans.THEMES,
    themes_middle_east.THEMES,
    themes_caucasus.THEMES,
    themes_more.THEMES,
)


def theme_names() -> Iterator[Name]:
    """Every word for every theme of the tables."""
    tables = [("", THEME_WORDS), *((language, themes) for table in _BY_LANGUAGE for language, themes in table.items())]
    for language, themes in tables:
        for code, words in themes.items():
            for word in words.split(","):
                yield Name(word.strip(), Kind.THEME, code, language)
