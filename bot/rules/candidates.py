"""What words might mean when nothing better is known: guesses for a person to confirm, never an answer."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.rules.folding import fold, transliterate
from bot.rules.index import Index, Kind, SubjectId

Guess = tuple[Kind, SubjectId]

ALIKE_ENOUGH = 65.0  # of 100; below it even a person asked to choose finds nothing but chance
CLEARLY_ALIKE = 84.0  # the same for what was not asked for as a choice
SHORTEST = 4  # letters; in a shorter word every slip makes another word
LOOKED_AT = 60  # names: one place has many


def candidates(
    typed: str, index: Index, limit: int = 5, without: Collection[int] = (), least: float = ALIKE_ENOUGH
) -> tuple[int, ...]:
    """Ids of the index's places whose names read most like the words (at `least` so much), the likeliest first."""
    spoken, ids = _spoken(index)
    found = process.extract(
        transliterate(typed), spoken, scorer=fuzz.token_set_ratio, limit=LOOKED_AT, score_cutoff=least
    )
    places = dict.fromkeys(ids[at] for _, _, at in found)
    return tuple(place for place in places if place not in without)[:limit]


def likely(typed: str, indexes: tuple[Index, ...], limit: int = 3) -> tuple[Guess, ...]:
    """What the words are nearly the name of, whatever that is, the likeliest first. The first letter must be right."""
    folded = fold(typed)
    if len(folded) < SHORTEST:
        return ()
    found = [
        (alike, names[name])
        for names in (_by_letter(index).get(folded[0], {}) for index in indexes)
        for name, alike, _ in process.extract(
            folded, names.keys(), scorer=fuzz.ratio, limit=LOOKED_AT, score_cutoff=CLEARLY_ALIKE
        )
    ]
    found.sort(key=lambda hit: -hit[0])
    return tuple(dict.fromkeys(meant for _, all_meant in found for meant in all_meant))[:limit]


@lru_cache(maxsize=2)
def _spoken(index: Index) -> tuple[list[str], list[int]]:
    """Every name of a place in Latin letters, and whose it is."""
    named = [(transliterate(name.text), int(name.subject)) for name in index if name.kind in (Kind.PLACE, Kind.PART)]
    return [name for name, _ in named], [place for _, place in named]


@lru_cache(maxsize=3)
def _by_letter(index: Index) -> Mapping[str, Mapping[str, list[Guess]]]:
    """Every name by its first letter, and all that goes by it. Of each index by itself: the world's stays the same."""
    named: dict[str, dict[str, list[Guess]]] = defaultdict(lambda: defaultdict(list))
    for name in index:
        kind = Kind.PLACE if name.kind is Kind.PART else name.kind
        folded = fold(name.text)
        named[folded[:1]][folded].append((kind, name.subject))
    return named
