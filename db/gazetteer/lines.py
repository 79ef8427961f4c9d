"""Sorted lines in a file, found by what they begin with. They are read where somebody asks, in one piece of a few
thousand bytes: of a mapped file the system holds sixteen pages around each that was ever looked at, soon all of it.
"""

import os
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from mmap import ACCESS_READ, mmap
from typing import BinaryIO
from weakref import finalize

_BLOCK = 4096  # bytes: one key in so many is remembered, the rest is searched where it lies
_TAB = b"\t"
_END = b"\n"


class SortedLines:
    """Lines of a key, a tab and a value, sorted by their bytes, keys unique. Safe to ask from several threads."""

    __slots__ = ("__weakref__", "_file", "_firsts", "_starts")

    def __init__(self, file: BinaryIO) -> None:
        self._file = os.dup(file.fileno())  # whoever gave the other may close it
        finalize(self, os.close, self._file)
        with mmap(self._file, 0, access=ACCESS_READ) as whole:
            starts = _blocks(whole)
            self._firsts = [whole[at : whole.find(_TAB, at)] for at in starts]
            self._starts = array("Q", (*starts, len(whole)))

    def find(self, key: str) -> str | None:
        """The value of the line with this key."""
        wanted = key.encode()
        block = bisect_right(self._firsts, wanted) - 1
        if block < 0:
            return None
        lines, line, start = self._read(block), wanted + _TAB, 0
        if self._firsts[block] != wanted:
            start = lines.find(_END + line) + 1
            if not start:
                return None
        return lines[start + len(line) : lines.find(_END, start)].decode()

    def begins(self, start: str) -> bool:
        """Whether some key begins with this."""
        wanted = start.encode()
        block = bisect_left(self._firsts, wanted)
        if block < len(self._firsts) and self._firsts[block].startswith(wanted):
            return True
        return block > 0 and _END + wanted in self._read(block - 1)

    def all(self) -> Iterator[tuple[str, str]]:
        """Every key and its value, in order."""
        for block in range(len(self._firsts)):
            for line in self._read(block).split(_END)[:-1]:
                key, _, value = line.decode().partition("\t")
                yield key, value

    def _read(self, block: int) -> bytes:
        """The lines of a block, whole."""
        start = self._starts[block]
        return os.pread(self._file, self._starts[block + 1] - start, start)


def _blocks(whole: mmap) -> list[int]:
    """Where the first whole line of each block begins."""
    size = len(whole)
    starts = {0}
    for at in range(_BLOCK, size, _BLOCK):
        starts.add(whole.find(_END, at) + 1)
    return sorted(start for start in starts if start < size)
