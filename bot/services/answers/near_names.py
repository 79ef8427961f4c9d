"""Names of the gazetteer a slip or two away from a typed one, from a file that is worked out once a machine and mapped.

The file holds the names of places of five thousand people or more, those of the largest first: where two names are
equally near, the better known is meant. It takes some seconds to make: `python -m bot prepare` does, which `run` starts
beside itself where it is missing. Until it is there, nothing is near.
"""

import os
from array import array
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import Struct
from typing import Any, BinaryIO
from weakref import finalize

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.rules.names import slips
from bot.rules.names.slips import MOST_SLIPS, Slips, drawers, slips_allowed
from db.gazetteer.reading import world
from db.gazetteer.unpacking import contents
from db.kept import Kept

LEAST = 5000  # people
_LENGTHS = Struct("<5Q")  # of the five rows that follow, in bytes
_SIZE = 4  # bytes of a number


class Numbers(Sequence[int]):
    """A row of the file, read where it is asked for. The system maps sixteen pages around each that is looked at: of
    drawers, which lie anywhere, that were forty megabytes after a thousand questions. To read takes a microsecond.
    """

    def __init__(self, file: BinaryIO, at: int, length: int) -> None:
        self._file = os.dup(file.fileno())  # whoever gave the other may close it
        finalize(self, os.close, self._file)
        self._at = at
        self._count = length // _SIZE

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, at: Any) -> Any:
        part = at if isinstance(at, slice) else slice(at, at + 1)
        read = os.pread(self._file, (part.stop - part.start) * _SIZE, self._at + part.start * _SIZE)
        found = memoryview(read).cast("I")
        return found if isinstance(at, slice) else found[0]


class NearNames:
    """The file, mapped: processes share its pages. Safe to ask from several threads."""

    def __init__(self, file: BinaryIO) -> None:
        self._map = mmap(file.fileno(), 0, access=ACCESS_READ)
        whole = memoryview(self._map)
        rows, at = [], _LENGTHS.size
        for length in _LENGTHS.unpack_from(whole):
            rows.append((at, length))
            at += length
        starts, numbers = (Numbers(file, *row) for row in rows[:2])
        letters, self._ends = (whole[at : at + length].cast("I") for at, length in rows[2:4])
        self._slips = Slips(starts, numbers, letters)
        self._text = rows[4][0]  # where it begins in the file

    def near(self, folded: str) -> Iterator[tuple[str, int]]:
        """Every name within the slips that a name of this length bears, and how many; the nearest and largest first."""
        typed = folded.replace(" ", "")
        named = self._named(self._slips.perhaps(typed))
        joined = {at: name.replace(" ", "") for at, name in named.items()}
        hits = process.extract(typed, joined, scorer=OSA.distance, score_cutoff=MOST_SLIPS, limit=None)
        allowed = slips_allowed(typed)
        for name, away, at in sorted(hits, key=lambda hit: (hit[1], hit[2])):
            if away <= max(allowed, slips_allowed(name)):
                yield named[at], away

    def __len__(self) -> int:
        return len(self._ends) - 1

    def _named(self, numbers: Iterable[int]) -> dict[int, str]:
        """The names of these numbers."""
        whole, ends, text = self._map, self._ends, self._text
        return {at: whole[text + ends[at] : text + ends[at + 1]].decode() for at in numbers}


def kept() -> Kept:
    """Where the file is, or will be."""
    return Kept("near-*.bin", _MADE_OF)


def make(file: BinaryIO) -> None:
    """Work the file out from the gazetteer that ships."""
    write(file, [name for name, _ in sorted(world().names(LEAST), key=lambda named: -named[1])])


def write(file: BinaryIO, names: list[str]) -> None:
    """Write the file of these names, the best known first."""
    text, ends = bytearray(), array("I", [0])
    for name in names:
        text += name.encode()
        ends.append(len(text))
    joined = [name.replace(" ", "") for name in names]
    rows = [memoryview(row).cast("B") for row in (*drawers(joined), ends, text)]
    file.write(_LENGTHS.pack(*map(len, rows)))
    for row in rows:
        file.write(row)
    file.flush()


def _made_of() -> str:
    made_of = blake2b(contents().digest.encode())
    for rules in (__file__, str(slips.__file__)):
        made_of.update(Path(rules).read_bytes())
    return made_of.hexdigest()


_MADE_OF = _made_of()  # as this process has loaded it: a newer version on the disk may write the file otherwise
