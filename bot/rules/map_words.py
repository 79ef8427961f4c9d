"""A picture is asked for by the word for “map”, in any language: which texts do, and what is left of them to read."""

import re

from bot.rules.folding import fold
from bot.rules.words.wishes.maps import CARDS, MAPS, TICKETS, WITHOUT_SPACES

_WORDS = frozenset(fold(word.replace("-", " ")) for word in MAPS.split())
_CARDS = frozenset(map(fold, CARDS.split()))
_TICKETS = frozenset(map(fold, TICKETS.split()))
_UNSPACED = tuple(fold(word) for word in WITHOUT_SPACES.split())
_SHORT = 6  # words
_TWO_WORDS = re.compile(r"\bbản đồ\b", re.IGNORECASE)


def without_map(text: str) -> str | None:
    """The text without its word for a map; None where it asks for none."""
    words = (_TWO_WORDS.sub("map", text) if "đ" in text or "Đ" in text else text).split()
    short = len(words) <= _SHORT and _TICKETS.isdisjoint(map(fold, words))
    rest = [word for word in words if not _is_map(fold(word), short=short)]
    joined = " ".join(rest)
    for word in () if joined.isascii() else _UNSPACED:
        joined = joined.replace(word, " ")
    return joined if len(rest) < len(words) or joined != " ".join(words) else None


def _is_map(folded: str, *, short: bool) -> bool:
    return folded in _WORDS and (short or folded not in _CARDS)
