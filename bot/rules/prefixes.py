"""Names by how they begin: what somebody may mean who is still typing."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.rules.folding import fold
from bot.rules.growing import parts_of
from bot.rules.index import Index, Kind, Name, SubjectId


@dataclass(frozen=True, slots=True, eq=False)
class Beginnings:
    """An index's names of some kinds, looked up by their first letters."""

    index: Index
    kinds: frozenset[Kind]

    @classmethod
    def of(cls, index: Index, *kinds: Kind) -> "Beginnings":
        """The names of these kinds in the index."""
        return cls(index, frozenset(kinds))

    def starting(self, typed: str, limit: int, least: int = 1) -> tuple[Name, ...]:
        """One name of each thing that begins with what was typed, if that has `least` letters; the shortest first."""
        folded = fold(typed)
        if len(folded) < least:
            return ()
        best: dict[tuple[Kind, SubjectId], Name] = {}
        found = {spelling for part, _ in parts_of(self.index) for spelling in _from(folded, _in_order(part))}
        for spelling in sorted(found, key=lambda one: (len(one), one)):
            for name in self.index.exact(spelling):
                if name.kind in self.kinds:
                    best.setdefault((name.kind, name.subject), name)
        return tuple(best.values())[:limit]


def _from(folded: str, spellings: Sequence[str]) -> Iterator[str]:
    for at in range(bisect_left(spellings, folded), len(spellings)):
        if not spellings[at].startswith(folded):
            return
        yield spellings[at]


@lru_cache(maxsize=8)  # of each part of an index by itself: what has not changed is not sorted again
def _in_order(index: Index) -> Sequence[str]:
    return sorted(index.spellings())
