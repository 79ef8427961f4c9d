"""Which language a keyboard is in, by the labels on it: whoever presses an Arabic button reads Arabic."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from messages.language_book import LanguageBook

BUTTON = "button-"
_MARKS = re.compile("[\u200e\u200f\u2068\u2069]")  # put round words when they are shown; in no file


def index(books: Iterable[tuple[str, LanguageBook]]) -> dict[str, str]:
    """Labels to the only language that has them. Those with a value in them are left out: enough others stand by."""
    spoken: defaultdict[str, set[str]] = defaultdict(set)
    for code, book in books:
        for name, lines in book.written.items():
            label = lines.partition("=")[2].strip()
            if name.startswith(BUTTON) and "{" not in label:
                spoken[label].add(code)
    return {label: min(codes) for label, codes in spoken.items() if len(codes) == 1}


def language_of(labels: Iterable[str], known: Mapping[str, str]) -> str:
    """The language of the first label that only one has, or nothing."""
    return next((known[bare] for label in labels if (bare := _MARKS.sub("", label)) in known), "")
