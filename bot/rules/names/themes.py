"""The names of themes beyond those the register gives them: refugees in Swahili, police in Thai."""

from collections.abc import Iterator, Mapping

from bot.rules.names.index import Kind, Name
from bot.rules.words.themes import (
    africa,
    balkans,
    caucasus,
    daily_albanian,
    daily_caucasus,
    daily_east_africa,
    daily_east_slavic,
    daily_south_slavic,
    daily_west_and_south_africa,
    daily_west_slavic,
    east_africa,
    east_asia,
    everyday,
    everyday_beyond,
    everyday_east,
    far_south,
    germanic,
    homes_arabic,
    homes_near_east,
    india,
    india_more,
    middle_east,
    more,
    nordic,
    own_words,
    own_words_asia,
    own_words_east,
    phone_arabic,
    phone_latin,
    phone_near_east,
    phone_romance,
    phone_south,
    phone_turkic,
    romance,
    romance_more,
    slavic,
    slavic_more,
    small,
    south_asia,
    south_east_asia,
    usual_far_east,
    usual_india,
    usual_south_east_asia,
    war_and_insults,
)
from bot.rules.words.themes.many import THEME_WORDS
from bot.rules.words.themes.north import NORTH

# By language, then by the code of a theme.
_BY_LANGUAGE: tuple[Mapping[str, Mapping[str, str]], ...] = (
    india.THEMES,
    india_more.THEMES,
    south_asia.THEMES,
    south_east_asia.THEMES,
    east_asia.THEMES,
    east_africa.THEMES,
    africa.THEMES,
    romance.THEMES,
    romance_more.THEMES,
    small.THEMES,
    germanic.THEMES,
    nordic.THEMES,
    slavic.THEMES,
    slavic_more.THEMES,
    balkans.THEMES,
    middle_east.THEMES,
    caucasus.THEMES,
    more.THEMES,
    everyday.THEMES,
    everyday_east.THEMES,
    everyday_beyond.THEMES,
    daily_east_africa.THEMES,
    daily_west_and_south_africa.THEMES,
    phone_arabic.THEMES,
    phone_near_east.THEMES,
    phone_turkic.THEMES,
    homes_arabic.THEMES,
    homes_near_east.THEMES,
    daily_albanian.THEMES,
    daily_south_slavic.THEMES,
    daily_east_slavic.THEMES,
    daily_west_slavic.THEMES,
    daily_caucasus.THEMES,
    war_and_insults.THEMES,
    usual_india.THEMES,
    usual_far_east.THEMES,
    usual_south_east_asia.THEMES,
    *NORTH,
    phone_romance.THEMES,
    phone_latin.THEMES,
    phone_south.THEMES,
    own_words.THEMES,
    own_words_east.THEMES,
    own_words_asia.THEMES,
    far_south.THEMES,
)


def theme_names() -> Iterator[Name]:
    """Every word for every theme of the tables."""
    tables = [("", THEME_WORDS), *((language, themes) for table in _BY_LANGUAGE for language, themes in table.items())]
    for language, themes in tables:
        for code, words in themes.items():
            for word in words.split(","):
                yield Name(word.strip(), Kind.THEME, code, language)
