"""What words mean, packed: the tables' words with the number of what they mean, which many words share."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from sys import intern
from typing import Any

from bot.rules.names.packed import Table, Texts, apart, joined
from bot.rules.words import Lexicon, Meaning
from bot.rules.words.cues import Cue

_CUES = {cue.value: cue for cue in Cue}
Meanings = tuple[Meaning, ...]


def packed(words: Lexicon) -> bytes:
    """All of it, to be kept."""
    meanings = dict.fromkeys(filter(None, chain(words.whole.values(), words.stems.values())))
    numbers = {found: (at,) for at, found in enumerate(meanings)} | {(): ()}
    tables = (
        Table.packed({word: numbers[found] for word, found in table.items()}) for table in (words.whole, words.stems)
    )
    return joined([Texts.packed(map(_written, meanings)), *tables])


def had(words: memoryview) -> Lexicon:
    """What was packed so."""
    meanings, whole, stems = apart(words)
    known = _Meanings(Texts(meanings))
    begun = dict(_Known(Table(stems), known))  # few, and tried in every length
    return Lexicon(_Known(Table(whole), known), begun, max(map(len, begun)))


class _Meanings(dict[int, Meanings]):
    """By their numbers; read when a word is first met that means so."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts

    def __missing__(self, number: int) -> Meanings:
        self[number] = found = tuple(map(_meaning, self._texts[number].split(",")))
        return found


@cache  # there are as many as parts and languages, and thousands of words share them
def _meaning(written: str) -> Meaning:
    cue, language = written.split(" ")
    return _CUES[cue], intern(language)


def _written(found: Meanings) -> str:
    return ",".join(f"{cue.value} {language}" for cue, language in found)


class _Known(Mapping[str, Meanings]):
    """Words and what they mean, looked up where they lie."""

    __slots__ = ("_meanings", "_words")

    def __init__(self, words: Table, meanings: "_Meanings") -> None:
        self._words, self._meanings = words, meanings

    def __len__(self) -> int:
        return len(self._words)

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self._words.get(word) is not None

    def __getitem__(self, word: str) -> Meanings:
        found = self._words[word]
        return self._meanings[found[0]] if found else ()

    def get(self, word: str, default: Any = None) -> Any:
        """What it means, or the default."""
        found = self._words.get(word)
        return default if found is None else self._meanings[found[0]] if found else ()
