"""The shape of a page: an opening, numbered commitments with what stands under each, a closing, and the list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.rules.page.lexicon import Lexicon
from bot.rules.page.lines import is_listlike
from bot.rules.page.source import Line
from bot.rules.page.wording import COMMITMENT
from bot.rules.spelling.folding import fold

_NUMBERED = re.compile(r"(\D{2,40}?)\s?(\d{1,2})\s?(?:[:.–—-]\s?(.{0,2000}))?")
_STRANGERS = 3  # so many lines in a row that cannot belong to the list end it
_BEFORE_A_BARE_LIST = 3  # lines that may introduce a list on a page without commitments
_COMMITMENTS_WITHOUT_A_WORD = 3  # in a language without tables, so many numbers show what is a commitment
_WORDS = frozenset(fold(word) for _, words in COMMITMENT for word in words)


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one commitment's number; `wording` is what follows the number in its own line."""

    number: int
    heading: Line
    wording: str
    body: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The lines of a page, each in its place. The last section's body may run on into the closing words."""

    opening: tuple[Line, ...]
    sections: tuple[Section, ...]
    closing: tuple[Line, ...]  # only on a page without commitments; else it is the end of the last section
    listed: tuple[Line, ...]
    rest: tuple[Line, ...]  # what follows the list


def outline(lines: Sequence[Line], lexicon: Lexicon) -> Outline:
    """The page's shape. Everything may be empty. The list stands below the commitments, or else above them."""
    heads = _commitments(lines)
    first, last = (heads[0][0], heads[-1][0]) if heads else (len(lines), -1)
    start, end = _list_in(lines, last + 1, len(lines), lexicon)
    listed, rest, borders = lines[start:end], lines[end:], [at for at, _, _ in heads[1:]] + [start]
    if heads and not listed:
        start, end = _list_in(lines, 0, first, lexicon)
        listed, rest = lines[start:end], lines[end:first]
    sections = (
        Section(number, lines[at], wording, tuple(lines[at + 1 : border]))
        for (at, number, wording), border in zip(heads, borders, strict=False)
    )
    opening_end = min(first, start) if heads else max(0, start - _BEFORE_A_BARE_LIST)
    closing = () if heads else lines[opening_end:start]
    return Outline(tuple(lines[:opening_end]), tuple(sections), tuple(closing), tuple(listed), tuple(rest))


def _commitments(lines: Sequence[Line]) -> list[tuple[int, int, str]]:
    """(index, number, wording) of the numbered headings: the run that covers the most lines.

    A page may print the numbers twice, once as a table of contents; the longer run has the texts.
    """
    runs: dict[str, list[list[tuple[int, int, str]]]] = {}
    for at, line in enumerate(lines):
        if (found := _NUMBERED.fullmatch(line.text)) and (word := fold(found[1])):
            of_word = runs.setdefault(word, [])
            if not of_word or of_word[-1][-1][1] >= int(found[2]):
                of_word.append([])
            of_word[-1].append((at, int(found[2]), found[3] or ""))
    candidates = [
        (word in _WORDS, run[-1][0] - run[0][0], run)
        for word, of_word in runs.items()
        for run in of_word
        if word in _WORDS or len(run) >= _COMMITMENTS_WITHOUT_A_WORD
    ]
    return max(candidates, key=lambda candidate: candidate[:2])[2] if candidates else []


def _list_in(lines: Sequence[Line], after: int, before: int, lexicon: Lexicon) -> tuple[int, int]:
    """Where the list begins and ends: from the first two neighbours that look like its lines, to the last one."""
    fitting = [at for at in range(after, before) if is_listlike(lines[at].text, lexicon)]
    start = next(_beginnings(fitting, lines), None)
    if start is None:
        return before, before
    end = start
    for at in fitting:
        if start <= at <= end + _STRANGERS:
            end = at
    return start, end + 1


def _beginnings(fitting: list[int], lines: Sequence[Line]) -> Iterator[int]:
    neighbours = set(fitting)
    for at in fitting:
        if at + 1 in neighbours or (at and lines[at - 1].text.endswith((":", "："))):
            yield at
