"""The tables of words as people of the West, of Africa and of the Pacific talk around their question."""

from bot.rules.words.beside import correcting, neighbourhood, not_meant
from bot.rules.words.cues import Table
from bot.rules.words.sentences import (
    applying,
    behind_it,
    being_in,
    beside_matters,
    chat_doubled,
    everyday_more,
    i_mean,
    joining_in,
    joining_in_africa,
    putting_a_name,
    wanting_west,
)

TABLES: tuple[Table, ...] = (
    applying.TABLE,
    i_mean.TABLE,
    *everyday_more.TABLES,
    joining_in.TABLE,
    joining_in_africa.TABLE,
    chat_doubled.TABLE,
    wanting_west.TABLE,
    being_in.TABLE,
    *behind_it.TABLES,
    beside_matters.TABLE,
    neighbourhood.TABLE,
    not_meant.TABLE,
    correcting.TABLE,
    putting_a_name.TABLE,
)
