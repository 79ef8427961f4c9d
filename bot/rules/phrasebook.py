"""Phrases of many languages, found in a text by their words, or by their signs where no spaces part words.

A ^ stands before what counts only at the beginning of the text, a = before what counts only as the whole of it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from sys import intern
from typing import Generic, TypeVar

from bot.rules.folding import fold, folded_words
from bot.rules.index import writes_no_spaces

Sort = TypeVar("Sort")
_FIRST, _ONLY = "^", "="
_NO_WORD = ""


@dataclass(frozen=True, slots=True)
class _Phrase(Generic[Sort]):
    words: tuple[str, ...]
    sort: Sort
    first: bool  # counts only at the beginning
    only: bool  # … and where nothing stands behind it


@dataclass(frozen=True)
class Found(Generic[Sort]):
    """Which sorts of phrases stand in a text, on which of its words, and which signs they are among unspaced ones."""

    typed: Sequence[str]
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


class Phrasebook(Generic[Sort]):
    """Phrases, their words tied by underscores, by what they say. Read when first asked."""

    def __init__(self, tables: Iterable[tuple[Sort, Mapping[str, str]]]) -> None:
        self._tables = tuple(tables)

    def find(self, text: str) -> Found[Sort]:
        """Every phrase that stands there."""
        typed, words = _said(text)
        unspaced = [] if text.isascii() else self._unspaced(" ".join(word for word, _ in words))
        return Found(typed, self._spaced(words), unspaced)

    def _spaced(self, words: Sequence[tuple[str, int]]) -> Mapping[Sort, set[int]]:
        found: dict[Sort, set[int]] = defaultdict(set)
        (begun, known), said = self._phrases, [word for word, _ in words]
        if begun.isdisjoint(said):
            return found
        said.append(_NO_WORD)
        for start, word in enumerate(said):
            if word not in begun:
                continue
            for phrase in (*known.get(word, ()), *known.get(f"{word} {said[start + 1]}", ())):
                end = start + len(phrase.words)
                here = tuple(said[start:end]) == phrase.words and (start == 0 or not phrase.first)
                if here and (not phrase.only or end == len(words)):
                    found[phrase.sort] |= {at for _, at in words[start:end]}
        return found

    def _unspaced(self, folded: str) -> list[tuple[Sort, str]]:
        """Only those are looked for that begin with a letter that is there."""
        if not writes_no_spaces(folded):
            return []
        begun = (each for letter in set(folded) for each in self._signs.get(letter, ()))
        found = (each for each in begun if each[2] in folded)
        return [(sort, signs) for _, sort, signs in sorted(found, key=lambda each: each[0])]

    @cached_property
    def _phrases(self) -> tuple[frozenset[str], Mapping[str, tuple[_Phrase[Sort], ...]]]:
        """The words they begin with; and each by its first two, or its only one. Each word is there once: as they are
        many, that and one table for all are half their room.
        """
        known: dict[str, tuple[_Phrase[Sort], ...]] = {}
        for sort, entry in self._entries():
            words, only = tuple(map(intern, fold(entry).split())), entry.startswith(_ONLY)
            begun = intern(" ".join(words[:2]))
            known[begun] = (*known.get(begun, ()), _Phrase(words, sort, only or entry.startswith(_FIRST), only))
        return frozenset(phrases[0].words[0] for phrases in known.values()), known

    @cached_property
    def _signs(self) -> Mapping[str, list[tuple[int, Sort, str]]]:
        """By their first letter, each with its place in the tables."""
        known: dict[str, list[tuple[int, Sort, str]]] = defaultdict(list)
        for at, (sort, entry) in enumerate(self._entries()):
            if not entry.startswith(_ONLY) and writes_no_spaces(signs := fold(entry)):
                known[signs[0]].append((at, sort, signs))
        return known

    def _entries(self) -> Iterable[tuple[Sort, str]]:
        for sort, table in self._tables:
            for entries in table.values():
                yield from ((sort, entry) for entry in entries.split())
