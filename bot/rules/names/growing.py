"""An index that follows a changing register: a large one as it was built, and small ones of what has changed since.

To build the names of ten thousand places anew takes a second; to add one place must not. Each layer holds all names of
the subjects that changed, which are no longer true in those below. A layer is merged with the one below it once that
is not four times as large, so that there are few, and most changes touch the smallest alone.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.rules.names.index import Index, Kind, Name, Near, SubjectId
from bot.rules.names.slips import MOST_SLIPS

_MANY = 500  # subjects; where more have changed, and more than a part of the whole, the whole is built anew
_PART = 8
_TIMES = 4
Whose = tuple[Kind, SubjectId]
NOBODY: frozenset[Whose] = frozenset()
_RANKS = {kind: at for at, kind in enumerate((Kind.LEADER, Kind.REGION, Kind.COMMITMENT, Kind.THEME), 1)}


@dataclass(frozen=True, slots=True)
class Layer:
    """The subjects that changed, with all their names; a subject that is gone has none."""

    named: Mapping[Whose, tuple[Name, ...]]
    index: Index

    @classmethod
    def of(cls, named: Mapping[Whose, tuple[Name, ...]]) -> "Layer":
        """These subjects with their names."""
        return cls(named, Index.build(sorted((name for names in named.values() for name in names), key=order)))


class Growing(Index):
    """Looked up like any other index, as if all had been built at once; `base` was built from what `given` gives."""

    __slots__ = ("_base", "_given", "_layers", "_shown")

    def __init__(self, base: Index, given: Callable[[], Iterable[Name]], layers: Sequence[Layer] = ()) -> None:
        self._base = base
        self._given = given
        self._layers = layers
        self._shown = _shown(base, layers)

    @classmethod
    def of(cls, names: Sequence[Name]) -> "Growing":
        """The index of these names."""
        return cls(Index.build(sorted(names, key=order)), lambda: names)

    def grown(self, names: Sequence[Name]) -> "Growing":
        """The index of these names, which are mostly the same."""
        changed = frozenset(map(whose, frozenset(self._given()).symmetric_difference(names)))
        if self._is_much(len(changed)):
            return Growing.of(names)
        return Growing(self._base, self._given, [Layer.of(_by_subject(changed, names))] if changed else ())

    def changed(self, subjects: Collection[Whose], names: Iterable[Name]) -> "Growing":
        """The same index where these subjects go by these names. Nothing else is looked at."""
        if not subjects:
            return self
        layers = [*self._layers, Layer.of(_by_subject(subjects, names))]
        while len(layers) > 1 and len(layers[-2].named) < _TIMES * len(layers[-1].named):
            newer = layers.pop()
            layers.append(Layer.of({**layers.pop().named, **newer.named}))
        grown = Growing(self._base, self._given, layers)
        return Growing.of(list(grown)) if self._is_much(sum(len(layer.named) for layer in layers)) else grown

    def _is_much(self, changed: int) -> bool:
        return changed > max(_MANY, len(self._base) // _PART)

    def shown(self) -> Sequence[tuple[Index, Collection[Whose]]]:
        """The indexes it consists of, each with the subjects whose names in it are no longer true."""
        return self._shown

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __iter__(self) -> Iterator[Name]:
        return (name for index, gone in self._shown for name in index if whose(name) not in gone)

    def starting(self, begun: str) -> Iterable[str]:
        """What begins so: everything that `exact` finds something under, and maybe what it did before."""
        return {spelling for index, _ in self._shown for spelling in index.starting(begun)}

    def exact(self, folded: str) -> Sequence[Name]:
        """Every name written exactly so, with or without spaces and the Arabic article."""
        if not self._layers:
            return self._base.exact(folded)
        found = [name for index, gone in self._shown for name in index.exact(folded) if whose(name) not in gone]
        return sorted(found, key=order) if len(found) > 1 else found

    def goes_on(self, folded: str) -> bool:
        """Whether some name may begin with these words and have more of them: one that is gone may have, too."""
        if not self._layers:
            return self._base.goes_on(folded)
        return any(index.goes_on(folded) for index, _ in self._shown)

    def is_half_known(self, joined: str) -> bool:
        """Whether some name may be one slip away, of which at least a half is right."""
        if not self._layers:
            return self._base.is_half_known(joined)
        return any(index.is_half_known(joined) for index, _ in self._shown)

    def near(self, folded: str, limit: int = 5, *, by_sound: bool = True, slips: int = MOST_SLIPS) -> Sequence[Near]:
        """The best names one or two slips away, or (when asked) that sound alike; one per subject, best first."""
        if not self._layers:
            return self._base.near(folded, limit, by_sound=by_sound, slips=slips)
        hits = self._still(lambda index: index.near(folded, len(index), by_sound=False, slips=slips))
        if hits or not by_sound:
            return hits[:limit]
        return self.heard(folded, limit)

    def heard(self, folded: str, limit: int = 5) -> Sequence[Near]:
        """The best names that sound alike."""
        return self._still(lambda index: index.heard(folded, len(index)))[:limit]

    def _still(self, find: Callable[[Index], Sequence[Near]]) -> tuple[Near, ...]:
        """What is found in each part and is still true, the best first."""
        hits = [hit for index, gone in self._shown for hit in find(index) if whose(hit.name) not in gone]
        return tuple(sorted(hits, key=lambda hit: (hit.slips, -hit.alike, order(hit.name))))


def parts_of(index: Index) -> Sequence[tuple[Index, Collection[Whose]]]:
    """The indexes that an index consists of, each with the subjects whose names in it are no longer true.

    What is worked out from each by itself need not be worked out again for those that have not changed.
    """
    return index.shown() if isinstance(index, Growing) else ((index, NOBODY),)


def bare(index: Index) -> Index:
    """The index itself, or the one that it consists of alone: to look there at once is a third faster."""
    parts = parts_of(index)
    return parts[0][0] if len(parts) == 1 else index


def order(name: Name) -> tuple[int, bool, SubjectId]:
    """The order of names that are found together: places, leaders, and the rest, each by their ids."""
    return _RANKS.get(name.kind, 0), isinstance(name.subject, str), name.subject


def whose(name: Name) -> Whose:
    """What the name belongs to."""
    return name.kind, name.subject


def _by_subject(subjects: Collection[Whose], names: Iterable[Name]) -> dict[Whose, tuple[Name, ...]]:
    named: dict[Whose, list[Name]] = {subject: [] for subject in subjects}
    for name in names:
        if (found := named.get(whose(name))) is not None:
            found.append(name)
    return {subject: tuple(found) for subject, found in named.items()}


def _shown(base: Index, layers: Sequence[Layer]) -> list[tuple[Index, Collection[Whose]]]:
    gone: set[Whose] = set()
    shown: list[tuple[Index, Collection[Whose]]] = []
    for layer in reversed(layers):
        shown.append((layer.index, frozenset(gone)))
        gone |= layer.named.keys()
    return [(base, frozenset(gone)), *reversed(shown)]
