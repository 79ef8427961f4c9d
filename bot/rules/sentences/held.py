"""A name with letters that somebody held down: عجلوووون, bogotaaaaa. Without them it is written as it is; with them
it would be many slips away from any.
"""

import re
from collections.abc import Callable
from itertools import product

HELD = re.compile(r"([^\W\d_])\1{2,}")
_KEPT = ("\\1", "\\1\\1")
_MOST, _SHORTEST_NAME = 2, 4  # stretches of one letter, letters that are left


def let_go(word: str, is_name: Callable[[str], bool]) -> str:
    """The name that is left where each stretch of one letter is one or two of them; "" where none is."""
    held = len(HELD.findall(word))
    if not 0 < held <= _MOST:
        return ""
    spelled = (_with(word, kept) for kept in product(_KEPT, repeat=held))
    return next((name for name in spelled if len(name) >= _SHORTEST_NAME and is_name(name)), "")


def _with(word: str, kept: tuple[str, ...]) -> str:
    each = iter(kept)
    return HELD.sub(lambda letters: letters.expand(next(each)), word)
