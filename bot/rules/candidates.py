"""Places that words might mean when nothing better is known: guesses for a person to confirm, never an answer."""

from collections.abc import Collection
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.rules.folding import transliterate
from bot.rules.index import Index, Kind

ALIKE_ENOUGH = 65.0  # of 100; below it even a person asked to choose finds nothing but chance
LOOKED_AT = 60  # names: one place has many


def candidates(typed: str, index: Index, limit: int = 5, without: Collection[int] = ()) -> tuple[int, ...]:
    """Ids of the index's places whose names read most like the words, the likeliest first."""
    spoken, ids = _spoken(index)
    found = process.extract(
        transliterate(typed), spoken, scorer=fuzz.token_set_ratio, limit=LOOKED_AT, score_cutoff=ALIKE_ENOUGH
    )
    places = dict.fromkeys(ids[at] for _, _, at in found)
    return tuple(place for place in places if place not in without)[:limit]


@lru_cache(maxsize=2)
def _spoken(index: Index) -> tuple[list[str], list[int]]:
    """Every name of a place in Latin letters, and whose it is."""
    named = [(transliterate(name.text), int(name.subject)) for name in index if name.kind in (Kind.PLACE, Kind.PART)]
    return [name for name, _ in named], [place for _, place in named]
