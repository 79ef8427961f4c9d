"""A matter told by two words, wherever they stand: "which languages" is told by "languages" and "speak"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.rules.names.index import writes_no_spaces
from bot.rules.spelling.folding import fold
from bot.rules.words.matters.gists import GISTS

_GOES_ON, _SHORTEST = "*", 2  # letters of a word that may go on
Part = tuple[int, int]  # one way to tell a matter; and which of its columns


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of all columns: whole ones, also two together, those that may go on, and signs without spaces."""

    matters: Sequence[tuple[str, int]]  # of each way to tell one; and how many columns it has
    whole: dict[str, list[Part]]
    begun: dict[str, list[Part]]
    signs: dict[str, list[Part]]


def gist(text: str) -> tuple[str, str] | None:
    """The matter that words of a text tell together, and the text without them."""
    words = fold(text).split()
    there: dict[int, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for said, parts in _found(words):
        for way, column in parts:
            there[way][column].append(said)
    for way, columns in sorted(there.items()):
        matter, needed = _known().matters[way]
        if len(columns) == needed:
            return matter, _without(words, [said for each in columns.values() for said in each])
    return None


def _found(words: Sequence[str]) -> Iterator[tuple[str, list[Part]]]:
    known = _known()
    for at, word in enumerate(words):
        for said in (word, f"{word} {words[at + 1]}") if at + 1 < len(words) else (word,):
            if said in known.whole:
                yield said, known.whole[said]
        for end in range(_SHORTEST, len(word) + 1):
            if word[:end] in known.begun:
                yield word, known.begun[word[:end]]
    text = " ".join(words)
    if writes_no_spaces(text):
        yield from ((signs, parts) for signs, parts in known.signs.items() if signs in text)


def _without(words: Sequence[str], said: Sequence[str]) -> str:
    text = f" {' '.join(words)} "
    for one in said:
        text = text.replace(one if writes_no_spaces(one) else f" {one} ", " ")
    return text.strip()


@cache
def _known() -> _Known:
    matters: list[tuple[str, int]] = []
    known = _Known(matters, {}, {}, {})
    for matter, told in (each for table in GISTS for each in table.items()):
        for way in told.split(" / "):
            columns = way.split(" + ")
            parts = ((len(matters), at) for at in range(len(columns)))  # one for all words of a column
            for part, word in (
                (part, word) for part, words in zip(parts, columns, strict=True) for word in words.split()
            ):
                signs = fold(word.removesuffix(_GOES_ON))
                goes_on = known.begun if word.endswith(_GOES_ON) else known.whole
                where = known.signs if writes_no_spaces(signs) else goes_on
                where.setdefault(signs, []).append(part)
            matters.append((matter, len(columns)))
    return known
