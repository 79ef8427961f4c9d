"""Which folded names may stand in the gazetteer, a bit for each: most words of a question are no name, and need no look
among its lines, which costs ten times as much. Made once a machine (`db/kept.py`) and mapped.

One in twenty other words passes as well, whose bit some name has set.
"""

from collections.abc import Iterable
from mmap import ACCESS_READ, mmap
from typing import BinaryIO
from zlib import crc32

SIZE = 2 << 20  # bytes
_BITS = SIZE * 8
_BLANK = b" "


class Sieve:
    """Safe to ask from several threads."""

    __slots__ = ("_bits",)

    def __init__(self, file: BinaryIO) -> None:
        self._bits = mmap(file.fileno(), SIZE, access=ACCESS_READ)

    def passes(self, words: str) -> bool:
        """Whether there may be a name of these words; or, where they end with a blank, one that begins so."""
        at = crc32(words.encode()) % _BITS
        return bool(self._bits[at >> 3] >> (at & 7) & 1)


def sieve_of(lines: Iterable[bytes]) -> bytes:
    """The bits for all names of these lines, and for what they begin with."""
    bits = bytearray(SIZE)
    for line in lines:
        if not line.startswith((b"#", b"@")):  # a place or a region, which nobody asks for by its number
            name = line.partition(b"\t")[0]
            ends = (at + 1 for at in range(len(name)) if name[at : at + 1] == _BLANK) if _BLANK in name else ()
            for at in (crc32(name) % _BITS, *(crc32(name[:end]) % _BITS for end in ends)):
                bits[at >> 3] |= 1 << (at & 7)
    return bytes(bits)
