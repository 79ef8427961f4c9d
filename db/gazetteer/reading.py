"""What stands in the gazetteer's lines, as plain values.

Three sorts of lines: a folded name with the numbers of its places and the codes of its regions; `#` and a number with
what is known of the place; `@` and a code with the names of the region.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import BinaryIO

from db.gazetteer.lines import SortedLines
from db.gazetteer.unpacking import open_unpacked


@dataclass(frozen=True, slots=True)
class WorldPlace:
    """A place of the gazetteer. `number` is its GeoNames id, `region` a code such as "US.IL", `people` 0 if unknown."""

    number: int
    country: str  # ISO 3166 alpha-2, XK for Kosovo
    region: str
    people: int
    names: Mapping[str, str]  # by language; always in "en"


@dataclass(frozen=True, slots=True)
class Named:
    """What a name stands for: numbers of places, codes of regions."""

    places: tuple[int, ...] = ()
    regions: tuple[str, ...] = ()


class World:
    """The places and first-level regions of the world."""

    def __init__(self, file: BinaryIO) -> None:
        self._lines = SortedLines(file)

    def named(self, folded: str) -> Named:
        """What goes by exactly this folded name."""
        found = (self._lines.find(folded) or "").split() if folded else []
        return Named(
            tuple(int(code) for code in found if code.isdecimal()),
            tuple(code for code in found if not code.isdecimal()),
        )

    def beginning(self, prefix: str) -> list[str]:
        """Every folded name that begins so. One letter already is thousands: for one look now and then."""
        return self._lines.beginning(prefix) if prefix else []

    def place(self, number: int) -> WorldPlace | None:
        """The place with this GeoNames id."""
        line = self._lines.find(f"#{number}")
        if line is None:
            return None
        country, admin, people, english, *others = line.split("\t")
        return WorldPlace(number, country, f"{country}.{admin}", int(people), _by_language(english, others))

    def region(self, code: str) -> Mapping[str, str]:
        """The names of a region by language; empty for a code that nobody knows."""
        line = self._lines.find(f"@{code}")
        if line is None:
            return {}
        english, *others = line.split("\t")
        return _by_language(english, others)


@cache
def world() -> World:
    """The gazetteer that ships, opened once a process."""
    with open_unpacked() as file:
        return World(file)  # the map stays when the file is closed


def _by_language(english: str, others: list[str]) -> dict[str, str]:
    return {"en": english, **dict(zip(others[::2], others[1::2], strict=True))}
