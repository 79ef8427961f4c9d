"""What stands in the gazetteer's lines, as plain values.

Three sorts of lines: a folded name with the numbers of its places, the codes of its regions, and with a `~` the numbers
of places that are called so though it is rather a word; `#` and a number with
what is known of the place; `@` and a code with the names of the region.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from sys import intern
from typing import BinaryIO

from db.gazetteer.lines import SortedLines
from db.gazetteer.packed import RATHER_A_WORD
from db.gazetteer.sieve import Sieve
from db.gazetteer.unpacking import open_sieve, open_unpacked

_VOWELS = re.compile("[\u0640\u064b-\u0652]")  # Arabic's vowel signs, and the line that only stretches a word


@dataclass(frozen=True, slots=True)
class WorldPlace:
    """A place of the gazetteer. `number` is its GeoNames id, `region` a code such as "US.IL", `people` 0 if unknown.

    `lat` and `lon` are degrees, true to a kilometre.
    """

    number: int
    country: str  # ISO 3166 alpha-2, XK for Kosovo
    region: str
    people: int
    lat: float
    lon: float
    names: Mapping[str, str]  # by language; always in "en"


@dataclass(frozen=True, slots=True)
class Named:
    """What a name stands for: numbers of places, codes of regions; of places whose own name it is, though it is rather
    an ordinary word, in `rather_words`.
    """

    places: tuple[int, ...] = ()
    regions: tuple[str, ...] = ()
    rather_words: tuple[int, ...] = ()


NOTHING = Named()


class World:
    """The places and first-level regions of the world."""

    def __init__(self, file: BinaryIO, sieve: Sieve) -> None:
        self._lines = SortedLines(file)
        self._sieve = sieve

    def named(self, folded: str) -> Named:
        """What goes by exactly this folded name."""
        line = self._lines.find(folded) if folded and self._sieve.passes(folded) else None
        if line is None:
            return NOTHING
        found = line.split()
        return Named(
            tuple(int(code) for code in found if code.isdecimal()),
            tuple(code for code in found if code[0].isalpha()),
            tuple(int(code[1:]) for code in found if code[0] == RATHER_A_WORD),
        )

    def goes_on(self, begun: str) -> bool:
        """Whether some name begins so; "new " asks for names of several words."""
        return (not begun.endswith(" ") or self._sieve.passes(begun)) and self._lines.begins(begun)

    def place(self, number: int) -> WorldPlace | None:
        """The place with this GeoNames id."""
        line = self._lines.find(f"#{number}")
        if line is None:
            return None
        country, admin, people, lat, lon, english, *others = line.split("\t")
        names = _by_language(english, others)
        return WorldPlace(number, country, f"{country}.{admin}", int(people), float(lat), float(lon), names)

    def names(self, least: int) -> Iterator[tuple[str, int]]:
        """The folded names of places with so many people, each with the people of the largest place called so."""
        people: dict[str, int] = {}
        for key, value in self._lines.all():  # the lines of places come before those of names
            if key[0] == "#":
                people[key[1:]] = int(value.split("\t", 3)[2])
            elif key[0] != "@":
                most = max((people.get(number, 0) for number in value.split()), default=0)
                if most >= least:
                    yield key, most

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
    with open_unpacked() as file, open_sieve() as bits:
        return World(file, Sieve(bits))  # both are held on to when the files are closed


def _by_language(english: str, others: list[str]) -> dict[str, str]:
    return {"en": english, **{intern(at): _plain(name) for at, name in zip(others[::2], others[1::2], strict=True)}}


def _plain(name: str) -> str:
    """As people write it: some Arabic names come with every vowel, as in a primer; a single sign tells names apart."""
    if name.isascii():
        return name
    plain = _VOWELS.sub("", name)
    return plain if len(name) - len(plain) > 2 else name
