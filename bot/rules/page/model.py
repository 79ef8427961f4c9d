"""What a page says, as plain values, and the two ways in which a file is refused."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Why(StrEnum):
    """Why a line could not be read."""

    NO_OFFICE = "no_office"  # several parts, and neither an office nor a known name says which one is the leader
    NO_PLACE = "no_place"
    NO_LEADER = "no_leader"
    RUN_TOGETHER = "run_together"  # place and leader without a comma, and neither of them is known
    LEADER_UNCLEAR = "leader_unclear"  # more than one part could be the leader
    HEADING_UNCLEAR = "heading_unclear"  # where the heading of an example is expected, but no place and country
    NO_WORDING = "no_wording"  # a commitment's number without its words
    NO_TEXT = "no_text"  # an example's heading without its text
    TOO_LONG = "too_long"  # inside the list, but too long to be one of its lines


class Flaw(StrEnum):
    """Why a file is no such page."""

    EMPTY = "empty"
    NOT_TEXT = "not_text"
    NO_LIST = "no_list"  # readable, but neither a list of leaders or places nor an example


class Unit(StrEnum):
    """What is counted when a page is too large."""

    BYTES = "bytes"
    CHARACTERS = "characters"
    LINES = "lines"


class PageRefusedError(ValueError):
    """A file that is not read at all."""


class PageTooLargeError(PageRefusedError):
    """More than `limit` of a `unit`: bytes of a file, characters of a text, or lines with something on them."""

    def __init__(self, limit: int, unit: Unit) -> None:
        super().__init__(f"more than {limit} {unit}")
        self.limit = limit
        self.unit = unit


class NotSuchAPageError(PageRefusedError):
    """Not a page of this family; `flaw` says in which way."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class PageCommitment:
    """One commitment's number and its words in the page's language; `line` is where its heading stands."""

    number: int
    wording: str
    line: int


@dataclass(frozen=True, slots=True)
class PageExample:
    """One example under its commitment. `heading` is as printed; `country_iso2` is None when no country is known."""

    commitment: int
    heading: str
    place: str
    region: str
    country_iso2: str | None
    country_text: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of the list, taken apart.

    `office` is a code of the register ("mayor"), or empty: in a list of places, and for an office without a code;
    `office_text` is what is printed. `country` is the printed one, or, where the line prints none (`country_text` is
    empty), that of the known place.
    """

    line: int
    raw: str
    leader: str
    office: str
    office_text: str
    place: str
    region: str
    country_text: str
    country: str | None


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that should say something and could not be read; it is never guessed."""

    line: int
    raw: str
    why: Why


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that was read, in page order. `line` is the line of the saved file, counted from 1."""

    language: str
    stated_count: int | None
    updated_on: date | None
    published_on: date | None
    commitments: tuple[PageCommitment, ...]
    examples: tuple[PageExample, ...]
    endorsements: tuple[PageLine, ...]
    unread: tuple[Unread, ...]
