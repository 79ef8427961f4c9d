"""Sorted lines in a file, found by what they begin with. The file is mapped, not read: processes share its pages."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from mmap import ACCESS_READ, MADV_DONTNEED, mmap
from typing import BinaryIO

_BLOCK = 2048  # bytes: one key in so many is remembered, the rest is searched where it lies
_TAB = b"\t"
_END = b"\n"


class SortedLines:
    """Lines of a key, a tab and a value, sorted by their bytes, keys unique. Safe to ask from several threads."""

    __slots__ = ("_firsts", "_map", "_starts")

    def __init__(self, file: BinaryIO) -> None:
        self._map = mmap(file.fileno(), 0, access=ACCESS_READ)
        starts = self._blocks()
        self._firsts = [self._map[at : self._map.find(_TAB, at)] for at in starts]
        self._starts = [*starts, len(self._map)]
        self._map.madvise(MADV_DONTNEED)  # it was looked at from end to end; from now on, only where somebody asks

    def find(self, key: str) -> str | None:
        """The value of the line with this key."""
        wanted = key.encode()
        block = bisect_right(self._firsts, wanted) - 1
        if block < 0:
            return None
        start, line = self._starts[block], wanted + _TAB
        if self._firsts[block] != wanted:
            before = self._map.find(_END + line, start, self._starts[block + 1])
            if before < 0:
                return None
            start = before + 1
        return self._map[start + len(line) : self._map.find(_END, start)].decode()

    def begins(self, start: str) -> bool:
        """Whether some key begins with this."""
        wanted = start.encode()
        block = bisect_left(self._firsts, wanted)
        if block < len(self._firsts) and self._firsts[block].startswith(wanted):
            return True
        return block > 0 and self._map.find(_END + wanted, self._starts[block - 1], self._starts[block]) >= 0

    def all(self) -> Iterator[tuple[str, str]]:
        """Every key and its value, in order."""
        at = 0
        while (end := self._map.find(_END, at)) >= 0:
            key, _, value = self._map[at:end].decode().partition("\t")
            yield key, value
            at = end + 1

    def _blocks(self) -> list[int]:
        """Where the first whole line of each block begins."""
        size = len(self._map)
        starts = {0}
        for at in range(_BLOCK, size, _BLOCK):
            starts.add(self._map.find(_END, at) + 1)
        return sorted(start for start in starts if start < size)
