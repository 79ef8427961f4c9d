"""What words might mean when nothing better is known: guesses for a person to confirm, never an answer."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.rules.names.growing import Whose, order, parts_of, whose
from bot.rules.names.index import Index, Kind, Name, SubjectId
from bot.rules.spelling.folding import fold, transliterate

Guess = tuple[Kind, SubjectId]

ALIKE_ENOUGH = 65.0  # of 100; below it even a person asked to choose finds nothing but chance
CLEARLY_ALIKE = 84.0  # the same for what was not asked for as a choice
SHORTEST = 4  # letters; in a shorter word every slip makes another word
BEGINNING = 2  # letters that must be right: of a hundred thousand names these leave some
LOOKED_AT = 60  # names: one place has many


def candidates(
    typed: str, index: Index, limit: int = 5, without: Collection[int] = (), least: float = ALIKE_ENOUGH
) -> tuple[int, ...]:
    """Ids of the index's places whose names read most like the words (at `least` so much), the likeliest first."""
    read = transliterate(typed)
    found = [hit for part, gone in parts_of(index) for hit in _alike(read, part, gone, least)]
    found.sort(key=lambda hit: (-hit[0], order(hit[1])))
    places = dict.fromkeys(int(name.subject) for _, name in found[:LOOKED_AT])
    return tuple(place for place in places if place not in without)[:limit]


def likely(typed: str, indexes: tuple[Index, ...], limit: int = 3) -> tuple[Guess, ...]:
    """What the words are nearly the name of, whatever that is, the likeliest first. It must begin right."""
    folded = fold(typed)
    if len(folded) < SHORTEST:
        return ()
    found = [
        (-alike, at, name, order(meant), meant)
        for at, index in enumerate(indexes)
        for part, gone in parts_of(index)
        for name, alike, meant in _clearly(folded, part)
        if whose(meant) not in gone
    ]
    return tuple(dict.fromkeys(_guess(meant) for *_, meant in sorted(found, key=lambda hit: hit[:-1])))[:limit]


def _alike(read: str, index: Index, gone: Collection[Whose], least: float) -> Iterator[tuple[float, Name]]:
    """How alike, and which name of a place; of an index whose names are partly gone any may be among the best."""
    spoken, names = _spoken(index)
    most = None if gone else LOOKED_AT
    found = process.extract(read, spoken, scorer=fuzz.token_set_ratio, limit=most, score_cutoff=least)
    return ((alike, names[at]) for _, alike, at in found if whose(names[at]) not in gone)


def _clearly(folded: str, index: Index) -> Iterator[tuple[str, float, Name]]:
    named = _beginning(folded[:BEGINNING], index)
    near = process.extract(folded, named, scorer=fuzz.ratio, limit=None, score_cutoff=CLEARLY_ALIKE)
    return ((name, alike, meant) for name, alike, _ in near for meant in index.exact(name) if fold(meant.text) == name)


def _guess(name: Name) -> Guess:
    return (Kind.PLACE if name.kind is Kind.PART else name.kind), name.subject


# Of each part of an index by itself: what has not changed is not sorted again.
@lru_cache(maxsize=8)
def _spoken(index: Index) -> tuple[list[str], list[Name]]:
    """Every name of a place in Latin letters, and the name."""
    named = [name for name in index if name.kind in (Kind.PLACE, Kind.PART)]
    return [transliterate(name.text) for name in named], named


@lru_cache(maxsize=32)  # most are asked for now and then; all would be fifty thousand spellings
def _beginning(begun: str, index: Index) -> Sequence[str]:
    """Every spelling that begins so, of which most are names: what is only a part of one falls out later."""
    return tuple(index.starting(begun))
