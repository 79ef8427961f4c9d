"""Names by how they begin: what somebody may mean who is still typing."""

from dataclasses import dataclass

from bot.rules.names.index import Index, Kind, Name, SubjectId
from bot.rules.spelling.folding import fold


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
        for spelling in sorted(self.index.starting(folded), key=lambda one: (len(one), one)):
            for name in self.index.exact(spelling):
                if name.kind in self.kinds:
                    best.setdefault((name.kind, name.subject), name)
        return tuple(best.values())[:limit]
