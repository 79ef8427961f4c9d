"""The tables of how people of the Romance languages, Greek and Basque ask on a phone."""

from bot.rules.words.cues import Table
from bot.rules.words.sentences import phone_romance, phone_south

TABLES: tuple[Table, ...] = (phone_romance.TABLE, phone_south.TABLE)
