"""The everyday words of Europe's west and south, and of where its languages are spoken, beside the commonest ones."""

from collections.abc import Mapping

from bot.rules.words.frequent import greek_and_basque, in_the_west, romance, romance_beyond

TABLES: tuple[Mapping[str, str], ...] = (
    in_the_west.COMMON,
    romance.COMMON,
    romance_beyond.COMMON,
    greek_and_basque.COMMON,
)
