"""Is a language translated, or still the English it was copied from? Files are copied first and translated then."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fluent.syntax import ast

from messages.reading import read

# Fewer words may well be alike in two languages ("Menu", "E-mail") or be a name; but not often.
_SENTENCE = 4
_OFTEN = 0.1
_WORD = re.compile(r"[^\W\d_]{2,}")
_TAG = re.compile(r"<[^<>]*>")


def untranslated(english: Mapping[str, ast.Message], other: Mapping[str, ast.Message]) -> frozenset[str]:
    """The ids of whole sentences that are alike, word for word; of labels too if more than a tenth of all are alike."""
    words = {each: _words_alike(english[each], other[each]) for each in english.keys() & other.keys()}
    alike = frozenset(each for each, count in words.items() if count)
    sentences = frozenset(each for each, count in words.items() if count >= _SENTENCE)
    return alike if len(alike) > _OFTEN * len(english) else sentences


def _words_alike(english: ast.Message, other: ast.Message) -> int:
    """How many words the longest wording has that is the same in both."""
    alike = set(read(english.value).wordings) & set(read(other.value).wordings)
    return max((len(_WORD.findall(_TAG.sub("", wording))) for wording in alike), default=0)
