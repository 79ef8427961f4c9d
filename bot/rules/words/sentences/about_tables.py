"""The tables of what people ask about the declaration itself, and of the other declarations it is not."""

from bot.rules.words.cues import Table
from bot.rules.words.sentences import asking_about_it, conditions, other_declarations, paying

TABLES: tuple[Table, ...] = (conditions.TABLE, paying.TABLE, other_declarations.TABLE, asking_about_it.TABLE)
