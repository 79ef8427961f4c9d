"""Which of many words a typed one may be with a slip or two in it: those that are the same with some letters left out.

The idea is SymSpell's (Wolf Garbe): whatever the slips were, leaving letters out of both words makes them meet. Only
what is left of the beginnings is kept, as check sums, in flat rows of numbers that may as well lie in a mapped
file. What comes out is to be looked at: every word within the slips is among it, and some others.
"""

from array import array
from collections.abc import Sequence
from itertools import combinations
from zlib import crc32

from bot.rules.names.latest import Latest

MOST_SLIPS = 2
_LETTERS = 2  # that a slip changes: one mistaken for another makes one fewer of the one, and one more of the other
REMEMBERED = 256  # beginnings: the stretches of a sentence that are tried have few
_HEAD = 8  # letters that are looked at; a slip behind them is found by the letters before it
_DRAWERS = 24  # for each word: in fuller ones lies too much that must be told apart
_PARTS = 64  # are sorted one after the other: a list of all entries at once takes ten times the room
_NUMBER = 32  # bits of an entry; those above them say which drawer it lies in


class Slips:
    """Drawers full of words' numbers: drawer n holds `numbers` from `starts[n]` to `starts[n + 1]`. `letters` are those
    of each word.
    """

    __slots__ = ("_drawers", "_latest", "_letters", "_numbers", "_starts")

    def __init__(self, starts: Sequence[int], numbers: Sequence[int], letters: Sequence[int]) -> None:
        self._starts = starts
        self._numbers = numbers
        self._letters = letters
        self._drawers = len(starts) - 1
        self._latest: Latest[tuple[bytes, int], frozenset[int]] = Latest(REMEMBERED)

    def plain(self) -> list[bytes]:
        """The rows, to be kept."""
        rows = (self._starts, self._numbers, self._letters)
        return [bytes(memoryview(row)) for row in rows]  # type: ignore[arg-type]

    def perhaps(self, word: str, most: int = MOST_SLIPS) -> set[int]:
        """The numbers of all words within the slips that a word of this length bears, and of some others. `most` slips
        are looked for: to look for one takes a quarter of the time.

        Of common beginnings there are thousands, and most have other letters: nobody need read those words.
        """
        letters, own, apart = _letters_of(word), self._letters, _LETTERS * most
        return {at for at in self._drawn(word, most) if (letters ^ own[at]).bit_count() <= apart}

    def _drawn(self, word: str, most: int) -> frozenset[int]:
        beginning = _head(word), min(most, slips_allowed(word))
        known = self._latest.get(beginning)
        return self._latest.keep(beginning, self._begun(*beginning)) if known is None else known

    def _begun(self, head: bytes, allowed: int) -> frozenset[int]:
        starts, numbers = self._starts, self._numbers
        found: set[int] = set()
        for rest in _rests(head, allowed):
            drawer = crc32(rest) % self._drawers
            first, end = starts[drawer : drawer + 2]
            if first < end:
                found.update(numbers[first:end])
        return frozenset(found)


def drawers(words: Sequence[str]) -> "tuple[array[int], array[int], array[int]]":
    """The starts, the numbers and the letters for these words, whose numbers are their places in the row."""
    count = max(256, sum(map(bool, words)) * _DRAWERS)  # an empty one bears no slips, and lies in none
    share = -(-count // _PARTS)
    parts: list[array[int]] = [array("Q") for _ in range(_PARTS)]
    for number, word in enumerate(words):
        for rest in _rests(_head(word), slips_allowed(word)):
            drawer = crc32(rest) % count
            parts[drawer // share].append(drawer << _NUMBER | number)
    return *_filled(parts, count), array("I", map(_letters_of, words))


def slips_allowed(word: str) -> int:
    """How many slips of the finger a word of this length bears before it is another word."""
    return 0 if len(word) < 4 else 1 if len(word) < 7 else MOST_SLIPS


def _letters_of(word: str) -> int:
    """Which letters the word has, a bit each; some share one. A slip changes two of the bits at the most."""
    bits = 0
    for letter in set(word):
        bits |= 1 << (ord(letter) & 31)
    return bits


def _filled(parts: "list[array[int]]", count: int) -> "tuple[array[int], array[int]]":
    starts, numbers = array("I"), array("I")
    while parts:
        for entry in sorted(parts.pop(0)):  # gone at once: there may be many millions
            behind = (entry >> _NUMBER) + 1 - len(starts)
            if behind > 0:
                starts.extend([len(numbers)] * behind)
            numbers.append(entry & 0xFFFFFFFF)
    starts.extend([len(numbers)] * (count + 1 - len(starts)))
    return starts, numbers


def _head(word: str) -> bytes:
    """The beginning of the word, a byte a letter: letters that share one are told apart later."""
    return word.encode("utf-16-le")[: 2 * _HEAD : 2]


def _rests(head: bytes, allowed: int) -> set[bytes]:
    """The beginning with as many letters left out as the word may have slips; nothing where it may have none."""
    if not allowed:
        return set()
    return {bytes(kept) for out in range(allowed + 1) for kept in combinations(head, len(head) - out)}
