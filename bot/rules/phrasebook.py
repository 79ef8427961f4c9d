"""Phrases of many languages, found in a text by their words, or by their signs where no spaces part words.

A ^ stands before what counts only at the beginning of the text, a = before what counts only as the whole of it. A *
stands behind the last of several words, and says that it may go on: 어느_도* is in 어느 도시.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from bot.rules.folding import fold, folded_words
from bot.rules.index import writes_no_spaces
from bot.rules.packed import Table, Texts

Sort = TypeVar("Sort")
_FIRST, _ONLY, _ON = "^", "=", "*"
_AT_FIRST, _ALONE = 1, 2  # counts only at the beginning; and only where nothing stands behind it


@dataclass(frozen=True, slots=True)
class _Written:
    """Tens of thousands of phrases, packed: as objects they would take 10 MB."""

    begun: frozenset[str]  # the words they begin with
    known: Table  # by their first two words, or their only one: which
    phrases: Texts
    marks: "array[int]"  # of each the number of its table, and how it counts


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


def _stands(said: Sequence[str], at: int, phrase: Sequence[str]) -> bool:
    """Whether the phrase begins there."""
    *before, last = phrase
    end = at + len(before)
    if end >= len(said) or said[at:end] != before:
        return False
    return said[end].startswith(last[:-1]) if last.endswith(_ON) else said[end] == last


class Phrasebook(Generic[Sort]):
    """Phrases, their words tied by underscores, by what they say. Read when first asked."""

    def __init__(self, tables: Iterable[tuple[Sort, Mapping[str, str]]]) -> None:
        self._tables = tuple(tables)

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
        begun = (each for letter in set(folded) for each in self._signs.get(letter, ()))
        found = (each for each in begun if each[2] in folded)
        return [(sort, signs) for _, sort, signs in sorted(found, key=lambda each: each[0])]

    @cached_property
    def _written(self) -> "_Written":
        begun: set[str] = set()
        known: dict[str, list[int]] = defaultdict(list)
        phrases, marks = list[str](), array("H")
        for sort, entry in self._entries():
            words, only = fold(entry).split(), entry.startswith(_ONLY)
            begun.add(words[0])
            goes_on = _ON * entry.endswith(_ON)
            known[words[0] if goes_on else " ".join(words[:2])].append(len(phrases))
            phrases.append(" ".join(words) + goes_on)
            marks.append(sort << 2 | _AT_FIRST * (only or entry.startswith(_FIRST)) | _ALONE * only)
        table, texts = memoryview(Table.packed(known)), memoryview(Texts.packed(phrases))
        return _Written(frozenset(begun), Table(table), Texts(texts), marks)

    @cached_property
    def _signs(self) -> Mapping[str, list[tuple[int, Sort, str]]]:
        """By their first letter, each with its place in the tables."""
        known: dict[str, list[tuple[int, Sort, str]]] = defaultdict(list)
        for at, (sort, entry) in enumerate(self._entries()):
            if not entry.startswith(_ONLY) and writes_no_spaces(signs := fold(entry)):
                known[signs[0]].append((at, self._tables[sort][0], signs))
        return known

    def _entries(self) -> Iterable[tuple[int, str]]:
        """Each with the number of its table."""
        for sort, (_, table) in enumerate(self._tables):
            for entries in table.values():
                yield from ((sort, entry) for entry in entries.split())
