"""The everyday words of Africa, of all its tables."""

from bot.rules.words.cues import Table
from bot.rules.words.sentences import (
    daily_african_english,
    daily_great_lakes,
    daily_horn,
    daily_southern_africa,
    daily_swahili,
    daily_west_africa,
)

TABLES: tuple[Table, ...] = (
    daily_west_africa.TABLE,
    daily_swahili.TABLE,
    daily_southern_africa.TABLE,
    daily_horn.TABLE,
    daily_great_lakes.TABLE,
    daily_african_english.TABLE,
)
