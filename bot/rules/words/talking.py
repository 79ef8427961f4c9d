"""The tables of words as people of the West, of Africa and of the Pacific talk around their question."""

from bot.rules.words import everyday_more, i_mean
from bot.rules.words.cues import Table

TABLES: tuple[Table, ...] = (i_mean.TABLE, everyday_more.TABLE)
