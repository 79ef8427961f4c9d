"""Phrases of many languages, found in a text by their words, or by their signs where no spaces part words.

A ^ stands before what counts only at the beginning of the text, a = before what counts only as the whole of it. A *
stands behind the last of several words, and says that it may go on: 어느_도* is in 어느 도시.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from bot.rules.names.index import writes_no_spaces
from bot.rules.names.packed import Table, Texts, apart, joined
from bot.rules.spelling.folding import fold, folded_words

Sort = TypeVar("Sort")
_FIRST, _ONLY, _ON = "^", "=", "*"
_AT_FIRST, _ALONE = 1, 2  # counts only at the beginning; and only where nothing stands behind it


@dataclass(frozen=True, slots=True)
class _Written:
    """Tens of thousands of phrases, packed: as objects they would take 10 MB."""

    begun: frozenset[str]  # the words they begin with
    known: Table  # by their first two words, or their only one: which
    phrases: Texts
    marks: Sequence[int]  # of each the number of its table, and how it counts
    signs: Mapping[str, Sequence[tuple[int, str]]]  # by their first letter those that need no spaces, each with which

    @classmethod
    def had(cls, packed: memoryview) -> "_Written":
        """Those that were packed so."""
        begun, known, written, marks, signs = apart(packed)
        phrases, unspaced = Texts(written), Table(signs)
        by_letter = _ByLetter(lambda letter: [(at, _bare(phrases[at])) for at in unspaced.get(letter, ())])
        return cls(frozenset(Texts(begun)[:]), Table(known), phrases, marks.cast("H"), by_letter)


class _ByLetter(dict[str, list[tuple[int, str]]]):
    """The signs that begin with a letter, read when it is first met. Of the others none is kept: there are too many."""

    def __init__(self, read: Callable[[str], list[tuple[int, str]]]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, letter: str) -> list[tuple[int, str]]:
        if found := self._read(letter):
            self[letter] = found
        return found


@dataclass(frozen=True)
class Found(Generic[Sort]):
    """Which sorts of phrases stand in a text, on which of its words, and which signs they are among unspaced ones.

    `typed` is what stands between its spaces, `folded` the text folded.
    """

    typed: Sequence[str]
    folded: str
    spaced: Mapping[Sort, set[int]]
    unspaced: Sequence[tuple[Sort, str]]

    @property
    def sorts(self) -> set[Sort]:
        """All of them."""
        return {*self.spaced, *(sort for sort, _ in self.unspaced)}

    def without(self, sort: Sort) -> str:
        """The text without the phrases of this sort."""
        words = self.spaced.get(sort, ())
        text = " ".join(one for at, one in enumerate(self.typed) if at not in words)
        for one, signs in self.unspaced:
            text = text.replace(signs, " ") if one is sort else text
        return text


@lru_cache(maxsize=8)  # the same text is looked up in one book after the other
def _said(text: str) -> tuple[Sequence[str], Sequence[tuple[str, int]]]:
    """What stands between its spaces; and its folded words, each with which of those it is in."""
    typed = text.split()
    return typed, [(word, at) for at, one in enumerate(typed) for word in folded_words(one)]


def _bare(phrase: str) -> str:
    return phrase.removesuffix(_ON)


def _stands(said: Sequence[str], at: int, phrase: Sequence[str]) -> bool:
    """Whether the phrase begins there."""
    *before, last = phrase
    end = at + len(before)
    if end >= len(said) or said[at:end] != before:
        return False
    return said[end].startswith(last[:-1]) if last.endswith(_ON) else said[end] == last


class Phrasebook(Generic[Sort]):
    """Phrases, their words tied by underscores, by what they say. Read when first asked, unless they were kept."""

    def __init__(self, tables: Iterable[tuple[Sort, Mapping[str, str]]]) -> None:
        self._tables = tuple(tables)

    def packed(self) -> bytes:
        """All of it, to be kept: reading forty thousand phrases takes a third of a second."""
        begun: set[str] = set()
        known, signs = (defaultdict[str, list[int]](list) for _ in range(2))
        phrases, marks = list[str](), array("H")
        for at, (sort, entry) in enumerate(self._entries()):
            folded, only = fold(entry), entry.startswith(_ONLY)
            words = folded.split()
            begun.add(words[0])
            goes_on = _ON * entry.endswith(_ON)
            known[words[0] if goes_on else " ".join(words[:2])].append(at)
            phrases.append(folded + goes_on)
            marks.append(sort << 2 | _AT_FIRST * (only or entry.startswith(_FIRST)) | _ALONE * only)
            if not only and writes_no_spaces(folded):
                signs[folded[0]].append(at)
        texts = (Texts.packed(sorted(begun)), Table.packed(known), Texts.packed(phrases))
        return joined([*texts, marks.tobytes(), Table.packed(signs)])

    def have(self, packed: memoryview) -> None:
        """These tables, as they were packed."""
        self._written = _Written.had(packed)

    def find(self, text: str) -> Found[Sort]:
        """Every phrase that stands there."""
        typed, words = _said(text)
        folded = " ".join([word for word, _ in words])
        return Found(typed, folded, self._spaced(words), [] if text.isascii() else self._unspaced(folded))

    def _spaced(self, words: Sequence[tuple[str, int]]) -> Mapping[Sort, set[int]]:
        found: dict[Sort, set[int]] = defaultdict(set)
        said, written = [word for word, _ in words], self._written
        if written.begun.isdisjoint(said):
            return found
        for start, word in enumerate(said):
            if word not in written.begun:
                continue
            two = " ".join(said[start : start + 2])
            for at in (*written.known.get(word, ()), *(written.known.get(two, ()) if two != word else ())):
                phrase = written.phrases[at].split()
                sort, first, only = written.marks[at] >> 2, written.marks[at] & _AT_FIRST, written.marks[at] & _ALONE
                end = start + len(phrase)
                here = _stands(said, start, phrase) and not (start and first)
                if here and (not only or end == len(words)):
                    found[self._tables[sort][0]] |= {at for _, at in words[start:end]}
        return found

    def _unspaced(self, folded: str) -> list[tuple[Sort, str]]:
        """Only those are looked for that begin with a letter that is there."""
        if not writes_no_spaces(folded):
            return []
        written = self._written
        found = ((at, signs) for letter in set(folded) for at, signs in written.signs[letter] if signs in folded)
        return [(self._tables[written.marks[at] >> 2][0], signs) for at, signs in sorted(found)]

    @cached_property
    def _written(self) -> "_Written":
        return _Written.had(memoryview(self.packed()))

    def _entries(self) -> Iterable[tuple[int, str]]:
        """Each with the number of its table."""
        for sort, (_, table) in enumerate(self._tables):
            for entries in table.values():
                yield from ((sort, entry) for entry in entries.split())
