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
# Nor are the names of values, nor the keys of a choice.
_NO_WORDS = re.compile(rf"{_TAG.pattern}|\$[\w-]+|^ *\*?\[[\w-]+\]", re.MULTILINE)


def untranslated(
    english: Mapping[str, ast.Message], other: Mapping[str, ast.Message], of: int | None = None
) -> frozenset[str]:
    """The ids of whole sentences that are alike, word for word; of labels too if more than a tenth of all are alike.

    `of` is how many messages there are, where not all of them are given.
    """
    words = {each: _words_alike(english[each], other[each]) for each in english.keys() & other.keys()}
    alike = frozenset(each for each, count in words.items() if count)
    sentences = frozenset(each for each, count in words.items() if count >= _SENTENCE)
    return alike if len(alike) > _OFTEN * (of or len(english)) else sentences


def suspects(english: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """Which of these messages, as they are written, `untranslated` need be asked for at all: by the words that both
    have, wherever they stand.
    """
    shared = {each: _words_shared(english[each], other[each]) for each in english.keys() & other.keys()}
    some = [each for each, count in shared.items() if count]
    return some if len(some) > _OFTEN * len(english) else [each for each in some if shared[each] >= _SENTENCE]


def _words_shared(english: str, other: str) -> int:
    theirs = set(_words_in(other))
    return sum(word in theirs for word in _words_in(english))


def _words_in(written: str) -> list[str]:
    return _WORD.findall(_NO_WORDS.sub(" ", written.partition("=")[2]))


def _words_alike(english: ast.Message, other: ast.Message) -> int:
    """How many words the longest wording has that is the same in both."""
    alike = set(read(english.value).wordings) & set(read(other.value).wordings)
    return max((len(_WORD.findall(_TAG.sub("", wording))) for wording in alike), default=0)
