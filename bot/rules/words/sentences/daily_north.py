"""The tables of everyday words of the North of Europe, and of English anywhere."""

from bot.rules.words.cues import Table
from bot.rules.words.sentences import daily_baltic_and_others, daily_english, daily_germanic, daily_nordic

TABLES: tuple[Table, ...] = (
    daily_english.TABLE,
    daily_germanic.TABLE,
    daily_nordic.TABLE,
    daily_baltic_and_others.TABLE,
)
