"""A picture is asked for by the word for “map”, in any language: which texts do, and what is left of them to read."""

import re

from bot.rules.spelling.folding import fold
from bot.rules.words.wishes.maps import CARDS, MAPS, TICKETS, WITHOUT_SPACES

_WORDS = frozenset(fold(word.replace("-", " ")) for word in MAPS.split())
_CARDS = frozenset(map(fold, CARDS.split()))
_SURELY_MAPS = _WORDS - _CARDS
_TICKETS = frozenset(map(fold, TICKETS.split()))
_UNSPACED = tuple(fold(word) for word in WITHOUT_SPACES.split())
_SHORT = 6  # words
_TWO_WORDS = re.compile(r"\bbản đồ\b", re.IGNORECASE)


def without_map(text: str) -> str | None:
    """The text without its word for a map; None where it asks for none."""
    words = (_TWO_WORDS.sub("map", text) if "đ" in text or "Đ" in text else text).split()
    folded = [fold(word) for word in words]
    maps = _WORDS if len(words) <= _SHORT and _TICKETS.isdisjoint(folded) else _SURELY_MAPS
    rest = (
        words if maps.isdisjoint(folded) else [word for word, one in zip(words, folded, strict=True) if one not in maps]
    )
    joined = kept = " ".join(rest)
    for word in () if joined.isascii() else _UNSPACED:
        joined = joined.replace(word, " ")
    return joined if len(rest) < len(words) or joined != kept else None
