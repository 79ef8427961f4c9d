"""Somebody of a town hall looks for the form, or asks whether so small a place may join as well: a word for the town
hall or an office in it, and one for applying, wherever they stand. Whatever town is named beside them is the asker's
own.
"""

from collections.abc import Mapping

from bot.rules.words.matters.gists.town_hall_east import TOWN_HALL_EAST
from bot.rules.words.matters.gists.town_hall_south import TOWN_HALL_SOUTH
from bot.rules.words.matters.gists.town_hall_west import TOWN_HALL_WEST

_HALL, _FORM, _TOO = "hall", "form", "too"


def _steps(table: Mapping[str, str]) -> str:
    """The ways to ask how to sign: from a town hall for the form; and for a small place."""
    form = f"{table[_HALL]} + {table[_FORM]}"
    return f"{form} / {table[_TOO]}" if _TOO in table else form


TOWN_HALL: tuple[Mapping[str, str], ...] = tuple(
    {"town_hall": _steps(table)}
    for tables in (TOWN_HALL_WEST, TOWN_HALL_EAST, TOWN_HALL_SOUTH)
    for table in tables.values()
)
