"""The values that reading a text for names works with: the book of all names, and a mention of one in the text."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any, cast

from bot.rules.index import Index, Kind, Lookup, Name, Near, SubjectId, without_article
from bot.rules.latest import Latest
from bot.rules.words import Lexicon, lexicon

READINGS = 2000


class Sure(StrEnum):
    """How sure the reading of a mention is."""

    EXACT = "exact"
    NEAR = "near"
    NONE = "none"  # words that nobody knows


@dataclass(frozen=True, slots=True)
class Book:
    """All names there are: the register's, the world's (countries, areas, regions), and a gazetteer's, if any.

    The words around them are in the `lexicon`; `readings` are the latest questions as `bot.rules.question` read them.
    """

    register: Index
    world: Index
    gazetteer: Lookup | None = None
    ours: frozenset[SubjectId] = frozenset()  # what the gazetteer calls the places of the register
    lexicon: Lexicon = field(default_factory=lexicon, repr=False)
    readings: Latest[str, Any] = field(default_factory=lambda: Latest(READINGS), init=False, repr=False, compare=False)

    def exact(self, folded: str) -> tuple[Name, ...]:
        """Every name of the register and the world written exactly so; else the regions that only a gazetteer knows."""
        known = (*self.register.exact(folded), *self.world.exact(folded))
        return known or self._of_gazetteer(folded, Kind.REGION)

    def elsewhere(self, folded: str) -> tuple[Name, ...]:
        """Every place of the gazetteer written exactly so, or without the Arabic article."""
        return self._of_gazetteer(folded, Kind.PLACE) or self._of_gazetteer(without_article(folded), Kind.PLACE)

    def _of_gazetteer(self, folded: str, kind: Kind) -> tuple[Name, ...]:
        found = _asked(cast(Any, self.gazetteer), folded) if self.gazetteer else ()
        return tuple(name for name in found if name.kind is kind)


@lru_cache(maxsize=4096)
def _asked(gazetteer: Lookup, folded: str) -> Sequence[Name]:
    """What the gazetteer says: reading a question asks it about the same words several times."""
    return gazetteer.exact(folded)


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the text, what it names, and how sure that is. `first` and `last` count the words of the text."""

    text: str  # as it was typed
    typed: str  # folded
    first: int
    last: int
    sure: Sure
    names: tuple[Name, ...] = ()  # of the register and the world; EXACT ones, or those of `near`
    elsewhere: tuple[Name, ...] = ()  # places of the gazetteer of exactly this name
    near: tuple[Near, ...] = ()
    tied: bool = False  # nothing but a little word ties it to the name before it: Čair of Skopje

    def subjects(self, kind: Kind) -> tuple[SubjectId, ...]:
        """What of this kind the mention may mean, without repeats."""
        return tuple(dict.fromkeys(name.subject for name in self.names if name.kind is kind))

    def has(self, *kinds: Kind) -> bool:
        """Whether it may mean something of one of these kinds."""
        return any(name.kind in kinds for name in self.names)
