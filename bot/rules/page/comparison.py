"""What goes into the comparison of a page with the register, and what comes out of it: values only."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.rules.page.known import KnownNames, KnownPlace
from bot.rules.page.model import PageExample, PageLine, Unread


@dataclass(frozen=True, slots=True)
class RegisterEndorsement:
    """A published endorsement: `ref` is the caller's own, `leaders` are all names of its leader."""

    ref: int
    place: int | str
    leaders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegisterExample:
    """A published example of a place under its commitments."""

    ref: int
    place: int | str
    commitments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RegisterNames:
    """What the register goes by: its places with all their names, and who and what stands for them."""

    places: tuple[KnownPlace, ...]
    endorsements: tuple[RegisterEndorsement, ...]
    examples: tuple[RegisterExample, ...]
    commitments: frozenset[int]

    def known(self) -> KnownNames:
        """The names, for `reader.read`."""
        return KnownNames.of(self.places, (name for endorsement in self.endorsements for name in endorsement.leaders))


@dataclass(frozen=True, slots=True)
class Match:
    """A line and its endorsement; `leader_known` and `place_known`: the name is already known in this spelling."""

    line: PageLine
    ref: int
    place: int | str
    leader_known: bool
    place_known: bool


@dataclass(frozen=True, slots=True)
class Printed:
    """A place as a page prints it, on that line. `country` is the code of `country_text`, where it is one."""

    line: int
    name: str
    region: str
    country_text: str
    country: str | None


@dataclass(frozen=True, slots=True)
class Meant:
    """What a printed place means: surely `place` (of the register, or, as a negative id, of the gazetteer); or perhaps
    one of `near`, which nobody decides but a person, who has said so where it is `settled`. Nothing: nobody knows it.

    `within` is the register's place that has a part of exactly this name.
    """

    place: int | str | None = None
    near: tuple[int | str, ...] = ()
    settled: bool = False
    within: int | str | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody must say which place is meant."""
        return self.place is None and bool(self.near) and not self.settled


Resolve = Callable[[Printed], Meant]  # by the search that answers residents


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line without an endorsement, and the place it means; `beside` stand for it already."""

    line: PageLine
    meant: Meant
    beside: tuple[int, ...]

    @property
    def place(self) -> int | str | None:
        """The place, if it is known."""
        return self.meant.place


@dataclass(frozen=True, slots=True)
class ExampleMatch:
    """An example of the page and the register's (`ref` None: it is new), and the place it means.

    `place_known`: the place is known in this spelling, or there is nothing to learn.
    """

    example: PageExample
    ref: int | None
    meant: Meant
    place_known: bool

    @property
    def place(self) -> int | str | None:
        """The place, if it is known."""
        return self.meant.place


@dataclass(frozen=True, slots=True)
class Unclear:
    """What is left alone until somebody says which of `near` it means: a line, or an example.

    `ref` is the endorsement whose leader the line names, of another place than it prints.
    """

    item: PageLine | PageExample
    near: tuple[int | str, ...]
    ref: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The whole comparison. Each tuple is in page order, what is missing in the register's."""

    stated_count: int | None
    found: int  # lines that were read
    matched: tuple[Match, ...]
    spelled_differently: tuple[Match, ...]
    new: tuple[NewLine, ...]
    repeated: tuple[PageLine, ...]  # the same leader and place as an earlier line
    missing: tuple[int, ...]  # endorsements that the page does not list
    examples: tuple[ExampleMatch, ...]
    unclear: tuple[Unclear, ...]
    examples_missing: tuple[int, ...]
    commitments_new: tuple[int, ...]
    commitments_missing: tuple[int, ...]
    unread: tuple[Unread, ...]
