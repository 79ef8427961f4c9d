"""Is a message translated, or still the English it was copied from? Files are copied first and translated then."""

from __future__ import annotations

import re

from fluent.syntax import ast

from messages.reading import read

# Fewer words may well be alike in two languages ("Menu", "E-mail"), or be a name.
_TELLING = 4
_WORD = re.compile(r"[^\W\d_]{2,}")
_TAG = re.compile(r"<[^<>]*>")


def untranslated(english: ast.Message, other: ast.Message) -> bool:
    """True for a whole sentence that is the same in both languages, word for word."""
    ours, theirs = read(english.value).wordings, read(other.value).wordings
    return any(len(_WORD.findall(_TAG.sub("", wording))) >= _TELLING for wording in set(ours) & set(theirs))
