"""Texts, and tables of numbers by text, packed into flat bytes. They may lie in a mapped file: they are had in no time,
and what nobody looks up takes no memory. A look costs a microsecond, ten times as much as one into a dictionary.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any
from zlib import crc32

_SIZE = 4  # bytes of a number
_ROOM = 2  # slots for each text: in fuller rows it is looked for longer
NOTHING: Sequence[int] = ()


def joined(parts: Sequence[bytes]) -> bytes:
    """Several stretches of bytes as one."""
    return b"".join((array("I", (len(parts), *map(len, parts))).tobytes(), *parts))


def apart(packed: memoryview) -> list[memoryview]:
    """What was joined. Raises ValueError or IndexError where something is missing."""
    count = packed[:_SIZE].cast("I")[0]
    at = _SIZE * (count + 1)
    found = []
    for size in packed[_SIZE:at].cast("I"):
        found.append(packed[at : at + size])
        at += size
    return found


class Texts(Sequence[str]):
    """A row of texts."""

    __slots__ = ("ends", "letters")

    def __init__(self, packed: memoryview) -> None:
        ends, self.letters = apart(packed)
        self.ends = ends.cast("I")

    @staticmethod
    def packed(texts: Iterable[str]) -> bytes:
        """These texts, to be kept."""
        ends, letters = array("I", (0,)), bytearray()
        for text in texts:
            letters += text.encode()
            ends.append(len(letters))
        return joined((ends.tobytes(), bytes(letters)))

    def __len__(self) -> int:
        return len(self.ends) - 1

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            first, last, _ = at.indices(len(self))
            return self._between(first, last) if first < last else []
        return str(self.letters[self.ends[at] : self.ends[at + 1]], "utf-8")

    def _between(self, first: int, last: int) -> list[str]:
        """Texts that stand side by side, read at once: each by itself takes thrice the time."""
        ends = self.ends[first : last + 1].tolist()
        letters, start = bytes(self.letters[ends[0] : ends[-1]]), ends[0]
        return [letters[one - start : two - start].decode() for one, two in pairwise(ends)]


class Table(Mapping[str, Sequence[int]]):
    """Some numbers, or none, for each text; `texts` are sorted."""

    __slots__ = ("_count", "_ends", "_firsts", "_letters", "_numbers", "_slots", "texts")

    def __init__(self, packed: memoryview) -> None:
        slots, firsts, numbers, texts = apart(packed)
        self._slots, self._firsts, self._numbers = (each.cast("I") for each in (slots, firsts, numbers))
        self._count = len(self._slots)
        self.texts = Texts(texts)
        self._ends, self._letters = self.texts.ends, self.texts.letters

    @staticmethod
    def packed(table: Mapping[str, Iterable[int]]) -> bytes:
        """This table, to be kept."""
        texts = sorted(table)
        firsts, numbers = array("I", (0,)), array("I")
        for text in texts:
            numbers.extend(table[text])
            firsts.append(len(numbers))
        return joined((_slots(texts).tobytes(), firsts.tobytes(), numbers.tobytes(), Texts.packed(texts)))

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[str]:
        return iter(self.texts)

    def __getitem__(self, text: str) -> Sequence[int]:
        found: Sequence[int] | None = self.get(text)
        if found is None:
            raise KeyError(text)
        return found

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and self.get(text) is not None

    def get(self, text: str, default: Any = None) -> Any:
        """Its numbers, or the default."""
        letters, slots = text.encode(), self._slots
        slot, size = crc32(letters) % self._count, len(letters)
        while behind := slots[slot]:
            first = self._ends[behind - 1]
            if self._ends[behind] - first == size and self._letters[first : first + size] == letters:
                return self._numbers[self._firsts[behind - 1] : self._firsts[behind]]
            slot = (slot + 1) % self._count
        return default


def _slots(texts: Sequence[str]) -> "array[int]":
    """For each slot the text in it, counted from 1; 0: it is free. Whose slot is taken lies in the next free one."""
    slots = array("I", bytes(_SIZE * (_ROOM * len(texts) + 1)))
    for at, text in enumerate(texts, 1):
        slot = crc32(text.encode()) % len(slots)
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = at
    return slots
