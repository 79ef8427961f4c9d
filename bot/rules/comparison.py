"""What goes into the comparison of a page with the register, and what comes out of it: values only."""

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
class NewLine:
    """A line without an endorsement. `place` is the register's, and `beside` who else stands for it, if it is known."""

    line: PageLine
    place: int | str | None
    beside: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ExampleMatch:
    """An example of the page and the register's (`ref` None: it is new; `place` None: so is its place)."""

    example: PageExample
    ref: int | None
    place: int | str | None
    place_known: bool


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
    examples_missing: tuple[int, ...]
    commitments_new: tuple[int, ...]
    commitments_missing: tuple[int, ...]
    unread: tuple[Unread, ...]
