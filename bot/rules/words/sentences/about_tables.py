"""The tables of what people ask about the declaration itself, and of the other declarations it is not."""

from bot.rules.words.cues import Table
from bot.rules.words.sentences import (
    asking_about_it,
    conditions,
    invented_things,
    other_declarations,
    papers_of_everyday,
    paying,
    told_and_fined,
)

TABLES: tuple[Table, ...] = (
    conditions.TABLE,
    paying.TABLE,
    other_declarations.TABLE,
    papers_of_everyday.TABLE,
    invented_things.TABLE,
    told_and_fined.TABLE,
    asking_about_it.TABLE,
)
