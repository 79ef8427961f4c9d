"""The public register as plain values, read from the database once per change and then only looked at.

Answers come from here and from nowhere else; what is not published never gets in.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from bot.rules.names.atlas import Atlas
from bot.rules.names.latest import Latest
from bot.rules.names.mentions import Book
from messages.text import Names

COMPOSED = 512  # pages about its records that are remembered, some 5 kB each


@dataclass(frozen=True, slots=True)
class PlaceFact:
    """A place of the register. `names` and `region` are what is shown; `parent` is the place it lies in."""

    id: int
    slug: str
    kind: str
    names: Names
    region: Names
    country: str
    parent: int | None
    lat: float | None
    lon: float | None
    population: int | None
    geoname: int | None = None


@dataclass(frozen=True, slots=True)
class Signatory:
    """One published endorsement."""

    entry: int
    reference: str
    place: int
    country: str
    leader: Names
    office: str  # a code of `naming.OFFICES`, or the leader's own words
    gender: str
    body: Names  # the body it was endorsed for, when that is not the place itself
    proof: str
    source_url: str
    as_of: date
    since: date | None
    statement: str
    term_end: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo or document that staff have approved for the public, by its Telegram id."""

    file_id: str
    unique_id: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Example:
    """One published example of how a commitment is carried out."""

    entry: int
    reference: str
    place: int
    commitments: tuple[int, ...]
    title: Names
    summary: Names
    themes: tuple[str, ...]
    links: tuple[str, ...]
    source_url: str
    as_of: date
    since: str = ""  # a year, a month or a day, as it was given
    partners: str = ""
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Commitment:
    """One commitment's words in every language the house has; `marks` tells per language where they come from."""

    number: int
    short: Names
    title: Names
    body: Names
    marks: MappingProxyType[str, str]
    versions: MappingProxyType[str, int]
    digests: MappingProxyType[str, str]


@dataclass(frozen=True, slots=True)
class Register:
    """One declaration's public register."""

    version: int
    declaration: int
    title: Names
    source_url: str
    started_on: date
    as_of: date
    places: MappingProxyType[int, PlaceFact]
    signatories: MappingProxyType[int, Signatory]  # by entry id, in the order of the list
    examples: MappingProxyType[int, Example]
    commitments: tuple[Commitment, ...]
    book: Book
    atlas: Atlas
    coming: MappingProxyType[int, datetime] = field(default_factory=lambda: MappingProxyType({}))  # entries, and when
    fresh_until: datetime | None = None  # when the first of them becomes public, without any further change
    by_place: MappingProxyType[int, tuple[Signatory, ...]] = field(default_factory=lambda: MappingProxyType({}))
    by_country: MappingProxyType[str, tuple[Signatory, ...]] = field(default_factory=lambda: MappingProxyType({}))
    examples_by_place: MappingProxyType[int, tuple[Example, ...]] = field(default_factory=lambda: MappingProxyType({}))
    # Shelves for the questions people ask, so that no answer walks through the whole register.
    by_geoname: MappingProxyType[int, int] = field(default_factory=lambda: MappingProxyType({}))  # to the place's id
    places_in: MappingProxyType[str, int] = field(default_factory=lambda: MappingProxyType({}))  # of those listed
    by_region: MappingProxyType[str, tuple[Signatory, ...]] = field(default_factory=lambda: MappingProxyType({}))
    examples_by_country: MappingProxyType[str, tuple[Example, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    examples_by_region: MappingProxyType[str, tuple[Example, ...]] = field(default_factory=lambda: MappingProxyType({}))
    examples_by_theme: MappingProxyType[str, tuple[Example, ...]] = field(default_factory=lambda: MappingProxyType({}))
    examples_by_commitment: MappingProxyType[int, tuple[Example, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    # What was said of its records lately: gone with the register that it was made from.
    composed: Latest[Any, Any] = field(default_factory=lambda: Latest(COMPOSED), init=False, repr=False, compare=False)

    def own(self, at: int) -> int:
        """The register's own place, where the gazetteer's of this id is one of its; else the same id."""
        return self.by_geoname.get(-at, at)
