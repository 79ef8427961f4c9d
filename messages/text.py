"""What a service says: a message's id and the values in it, to become words later, in the reader's language.

The values that can stand in a message are defined here, and their way through JSON (a notice waits in the outbox as
JSON). Nothing here knows a language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, cached_property
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

_NO_VALUES: Mapping[str, Any] = MappingProxyType({})  # one for all: every other text has none
ListStyle: TypeAlias = Literal["and", "or", "unit", "lines"]


@dataclass(frozen=True)
class Names:
    """One thing's name in several languages; the reader gets theirs, else English, else the first there is."""

    by_language: Mapping[str, str]

    def __post_init__(self) -> None:
        if not self.by_language:
            raise ValueError("a name is needed in at least one language")
        object.__setattr__(self, "by_language", MappingProxyType(dict(self.by_language)))

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(frozenset(self.by_language.items()))

    def in_language(self, language: str) -> str:
        """The name as a reader of `language` knows it."""
        names = self.by_language
        return names.get(language) or names.get("en") or next(iter(names.values()))


@dataclass(frozen=True)
class Country:
    """A country by its ISO 3166 alpha-2 code (`XK` for Kosovo), named in the reader's language."""

    code: str


@dataclass(frozen=True)
class Duration:
    """A length of time in seconds, said roughly: "2 days"."""

    seconds: int


@dataclass(frozen=True)
class Ago:
    """A moment so many seconds before now, said roughly: "2 hours ago"."""

    seconds: int


@dataclass(frozen=True)
class Listing:
    """Several values as the reader's language lists them: "a, b and c", "a, b or c", "a, b, c", or one a line."""

    items: tuple[Word | int, ...]
    style: ListStyle = "and"


@dataclass(frozen=True)
class Text:
    """One message of the catalogue with its values; made by the functions of `messages.say`, not by hand."""

    id: str
    values: Mapping[str, Word | int] = field(default_factory=lambda: _NO_VALUES)

    def __post_init__(self) -> None:
        if self.values is not _NO_VALUES:
            object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __hash__(self) -> int:
        known: dict[str, Any] = self.__dict__
        if "hash" not in known:
            known["hash"] = hash((self.id, frozenset(self.values.items()))) if self.values else hash(self.id)
        return int(known["hash"])

    def to_json(self) -> dict[str, Any]:
        """Plain values that `json.dumps` takes and `from_json` reads back."""
        return {"id": self.id, "values": {name: _pack(value) for name, value in self.values.items()}}

    @classmethod
    def from_json(cls, packed: Mapping[str, Any]) -> Text:
        """The text that `to_json` packed. Raises `KeyError` or `ValueError` for anything else."""
        return cls(packed["id"], {name: _unpack(value) for name, value in packed["values"].items()})


@cache
def plain(id: str) -> Text:
    """The text of a message without values: every other text of an answer is one, and each is made once."""
    return Text(id)


# A `Word` may stand anywhere in a message; an `int` only where the English message calls it a number, so that a year
# or an id (which are strings) never comes out as "2,021".
Word: TypeAlias = str | date | Names | Country | Duration | Ago | Listing | Text
Value: TypeAlias = Word | int


# Everything but str and int, as a dict of one tag: the tag, the type, to plain values and back. The first match counts.
_PACKED: tuple[tuple[str, type, Callable[[Any], Any], Callable[[Any], Word]], ...] = (
    ("moment", datetime, datetime.isoformat, datetime.fromisoformat),
    ("date", date, date.isoformat, date.fromisoformat),
    ("names", Names, lambda names: dict(names.by_language), Names),
    ("country", Country, attrgetter("code"), Country),
    ("duration", Duration, attrgetter("seconds"), Duration),
    ("ago", Ago, attrgetter("seconds"), Ago),
    (
        "listing",
        Listing,
        lambda listing: [listing.style, *map(_pack, listing.items)],
        lambda packed: Listing(tuple(map(_unpack, packed[1:])), packed[0]),
    ),
    ("text", Text, Text.to_json, Text.from_json),
)


def _pack(value: Value) -> Any:
    for tag, kind, pack, _ in _PACKED:
        if isinstance(value, kind):
            return {tag: pack(value)}
    return value


def _unpack(packed: Any) -> Value:
    for tag, _, _, unpack in _PACKED:
        if isinstance(packed, dict) and tag in packed:
            return unpack(packed[tag])
    if isinstance(packed, str | int):
        return packed
    raise ValueError(f"not a packed value: {type(packed).__name__}")
