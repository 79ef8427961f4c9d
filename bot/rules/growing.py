"""An index that follows a changing register: a large one as it was built, and a small one of what has changed since.

To build the names of ten thousand places anew takes a second; to add one place must not.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from bot.rules.index import Index, Kind, Name, Near, SubjectId
from bot.rules.slips import MOST_SLIPS

_MANY = 500  # subjects; where more have changed, the whole is built anew
Whose = tuple[Kind, SubjectId]


class Growing(Index):
    """`recent` holds all names of the subjects that changed, whose names in `base` are no longer true."""

    __slots__ = ("_base", "_changed", "_given", "_recent")

    def __init__(self, base: Index, given: frozenset[Name], recent: Index, changed: frozenset[Whose]) -> None:
        self._base = base
        self._given = given  # what `base` was built from
        self._recent = recent
        self._changed = changed

    @classmethod
    def of(cls, names: Sequence[Name], whole: Index | None = None) -> "Growing":
        """The index of these names; `whole` where it is built already."""
        return cls(whole or Index.build(names), frozenset(names), Index.build(()), frozenset())

    def grown(self, names: Sequence[Name]) -> "Growing":
        """The index of these names, which are mostly the same."""
        changed = frozenset(map(_whose, self._given ^ frozenset(names)))
        if len(changed) > _MANY:
            return Growing.of(names)
        recent = Index.build(name for name in names if _whose(name) in changed)
        return Growing(self._base, self._given, recent, changed)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __iter__(self) -> Iterator[Name]:
        return chain(self._still(self._base), self._recent)

    def spellings(self) -> Iterable[str]:
        """Everything that `exact` finds something under."""
        return {*self._base.spellings(), *self._recent.spellings()} if self._changed else self._base.spellings()

    def exact(self, folded: str) -> Sequence[Name]:
        """Every name written exactly so, with or without spaces and the Arabic article."""
        if not self._changed:
            return self._base.exact(folded)
        return (*self._still(self._base.exact(folded)), *self._recent.exact(folded))

    def goes_on(self, folded: str) -> bool:
        """Whether some name may begin with these words and have more of them: one that is gone may have, too."""
        return self._base.goes_on(folded) or self._recent.goes_on(folded)

    def near(self, folded: str, limit: int = 5, *, by_sound: bool = True, slips: int = MOST_SLIPS) -> Sequence[Near]:
        """The best names one or two slips away, or (when asked) that sound alike; one per subject, best first."""
        if not self._changed:
            return self._base.near(folded, limit, by_sound=by_sound, slips=slips)
        hits = self._near(folded, slips, by_sound=False)
        if by_sound and not hits:
            hits = self._near(folded, slips, by_sound=True)
        return tuple(sorted(hits, key=lambda hit: (hit.slips, -hit.alike)))[:limit]

    def _near(self, folded: str, slips: int, *, by_sound: bool) -> list[Near]:
        known = self._base.near(folded, len(self._base), by_sound=by_sound, slips=slips)
        still = [hit for hit in known if _whose(hit.name) not in self._changed]
        return [*still, *self._recent.near(folded, len(self._recent), by_sound=by_sound, slips=slips)]

    def _still(self, names: Iterable[Name]) -> Iterator[Name]:
        return (name for name in names if _whose(name) not in self._changed)


def _whose(name: Name) -> Whose:
    return name.kind, name.subject
