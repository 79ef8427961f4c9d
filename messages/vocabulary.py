"""Which language a message of ours is in, by its words: a keyboard of nothing but names does not tell."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from messages.language_book import LanguageBook

_WORD = re.compile(r"[^\W\d_]{2,}")
_NOT_SAID = re.compile(r"<[^>]*>|\$[\w-]+|\[\w+\]|[A-Z]{2,}\(")  # tags, names of values, plural forms, NUMBER(


def index(books: Iterable[tuple[str, LanguageBook]]) -> dict[str, str]:
    """Words to the only language that says them."""
    spoken: defaultdict[str, set[str]] = defaultdict(set)
    for code, book in books:
        for lines in book.written.values():
            for word in _words(_NOT_SAID.sub(" ", lines.partition("=")[2])):
                spoken[word].add(code)
    return {word: min(codes) for word, codes in spoken.items() if len(codes) == 1}


def language_of(shown: str, known: Mapping[str, str]) -> str:
    """The language of most lines, or nothing. Each line counts once: the longest may be somebody's own words."""
    lines = (_most(known[word] for word in _words(line) if word in known) for line in shown.splitlines())
    return _most(language for language in lines if language)


def _most(languages: Iterable[str]) -> str:
    """The most frequent one; of two as frequent the first, since we begin a message; nothing where there is none."""
    return next((language for language, _ in Counter(languages).most_common(1)), "")


def _words(line: str) -> list[str]:
    return _WORD.findall(line.lower())
