"""The values that reading a text for names works with: the book of all names, and a mention of one in the text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from bot.rules.names.growing import bare
from bot.rules.names.index import Index, Kind, Name, Near, Peopled, SubjectId, to_the_letter, without_article
from bot.rules.names.latest import Latest
from bot.rules.words import Lexicon

CITY = 100_000  # people: so many speak of it that it is meant wherever it stands
READINGS, STRETCHES, BEGINNINGS = 1000, 8192, 4096  # that are remembered


class Sure(StrEnum):
    """How sure the reading of a mention is."""

    EXACT = "exact"
    NEAR = "near"
    NONE = "none"  # words that nobody knows


class Found(NamedTuple):
    """What goes by a stretch of words."""

    names: tuple[Name, ...]  # of the register and the world; else the regions that only a gazetteer knows
    elsewhere: tuple[Name, ...]  # places of the gazetteer


NOTHING = Found((), ())  # one for all: most words name nothing


class _Names(NamedTuple):
    """Where names are looked up."""

    register: Index
    world: Index
    gazetteer: Peopled | None

    def found(self, folded: str) -> Found:
        names = (*self.register.exact(folded), *self.world.exact(folded))
        if self.gazetteer is None:
            return Found(names, ()) if names else NOTHING
        found = self.gazetteer.exact(folded)
        places = _of_kind(Kind.PLACE, found)
        if not places and (plain := without_article(folded)) != folded:
            places = _of_kind(Kind.PLACE, self.gazetteer.exact(plain))
        names = names or _of_kind(Kind.REGION, found)
        return Found(names, places) if names or places else NOTHING

    def goes_on(self, begun: str) -> bool:
        if self.register.goes_on(begun) or self.world.goes_on(begun):
            return True
        if self.gazetteer is None or self.gazetteer.goes_on(begun):
            return self.gazetteer is not None
        words = begun.rstrip()
        plain = without_article(words)
        return plain != words and self.gazetteer.goes_on(plain + begun[len(words) :])


@dataclass(frozen=True, slots=True)
class Book:
    """All names there are: the register's, the world's (countries, areas, regions), and a gazetteer's, if any.

    The words around them are in the `lexicon`; `readings` are the latest questions as `asking.question` read them,
    `begun` what `spotting.stretches` found that names begin with. `found` is what goes by some folded words, `NOTHING`
    for most; `goes_on`, whether some name may begin so ("new " asks for names of several words). Of all but the last
    the latest are remembered: the same words come again and again.
    """

    register: Index
    world: Index
    lexicon: Lexicon = field(repr=False)
    gazetteer: Peopled | None = None
    ours: frozenset[SubjectId] = frozenset()  # what the gazetteer calls the places of the register
    readings: Latest[str, Any] = field(default_factory=lambda: Latest(READINGS), init=False, repr=False, compare=False)
    begun: Latest[Any, tuple[str, ...]] = field(
        default_factory=lambda: Latest(BEGINNINGS), init=False, repr=False, compare=False
    )
    found: Callable[[str], Found] = field(init=False, repr=False, compare=False)
    goes_on: Callable[[str], bool] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Not the book itself: a circle would outlive it.
        names = _Names(bare(self.register), bare(self.world), self.gazetteer)
        object.__setattr__(self, "found", lru_cache(STRETCHES)(names.found))
        object.__setattr__(self, "goes_on", names.goes_on)

    def exact(self, folded: str) -> tuple[Name, ...]:
        """Every name of the register and the world written exactly so; else the regions that only a gazetteer knows."""
        return self.found(folded).names

    def elsewhere(self, folded: str) -> tuple[Name, ...]:
        """Every place of the gazetteer written exactly so, or without the Arabic article."""
        return self.found(folded).elsewhere

    def rather_words(self, folded: str) -> tuple[Name, ...]:
        """The places of the gazetteer called so, though it is rather an ordinary word: Most, Pau."""
        return tuple(self.gazetteer.rather_words(folded)) if self.gazetteer else ()

    def people(self, place: SubjectId) -> int:
        """How many live in a place of the gazetteer; 0: nobody knows."""
        return self.gazetteer.people(place) if self.gazetteer else 0

    def most_people(self, mention: "Mention") -> int:
        """How many live in the largest place of the gazetteer that it may be."""
        return max((self.people(name.subject) for name in mention.elsewhere), default=0)


def _of_kind(kind: Kind, names: Sequence[Name]) -> tuple[Name, ...]:
    return tuple(name for name in names if name.kind is kind) if names else ()


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
    also: bool = False  # nothing but "and" stands between it and the name before it
    close: bool = False  # the one before it is only said to be near it: Versailles near Paris
    around: bool = False  # that word says that the one before it lies in it: Medellín de Badajoz
    perhaps: bool = False  # that word says so, or that both are meant: Londres en Catamarca
    in_it: bool = False  # that word says so and can say nothing else: Kumanovo in Skopje
    inside: bool = False  # that word says that it lies in the one before it: Piura's Buenos Aires
    home: bool = False  # a country that somebody says they live in
    of_it: bool = False  # it only says of which city something is: the bishop of Paris
    around_it: bool = False  # it is another body, which the place of that name lies in: Peshawar District

    @property
    def words(self) -> range:
        """Where its words stand in the text."""
        return range(self.first, self.last + 1)

    def subjects(self, kind: Kind) -> tuple[SubjectId, ...]:
        """What of this kind the mention may mean, without repeats."""
        return tuple(dict.fromkeys(name.subject for name in self.names if name.kind is kind))

    def has(self, *kinds: Kind) -> bool:
        """Whether it may mean something of one of these kinds."""
        for name in self.names:  # noqa: SIM110 (asked so often that the generator of `any` would cost as much again)
            if name.kind in kinds:
                return True
        return False


def asked_back(mention: Mention, *kinds: Kind) -> Mention:
    """The mention, only near: what it names is asked back, or of it what is of these kinds."""
    names = tuple(name for name in mention.names if name.kind in kinds) if kinds else mention.names
    return replace(mention, sure=Sure.NEAR, names=names, near=to_the_letter(names))
