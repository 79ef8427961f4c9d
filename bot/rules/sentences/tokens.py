"""Taking a typed text apart into words that keep their place in it.

A sentence of a script without spaces is cut where a known word begins or ends, longest first.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.rules.names.index import writes_no_spaces
from bot.rules.spelling.folding import fold, folded_words

LONGEST_TEXT = 400  # characters read of a message: no question is longer, and an endless one must not cost a second
# Signs read of scripts without spaces, where a word may begin at each of them, and one typed sign may stand for six.
MOST_SIGNS = 150  # the longest of some thousand questions has 66
_LONGEST_SIGN_WORD = 14
_VERB, _LONGEST_RUN = 4, 24  # signs of the words behind a name (서명했어), and of both
_HALF_SPACE = "\u200c"
_BETWEEN_SPACES, _BETWEEN_HALF_SPACES = re.compile(r"\S+"), re.compile(r"[^\s\u200c]+")
_ARABIC = re.compile(r"[\u0600-\u06ff]")  # in Telugu and Kannada it stands inside words: కింగ్‌డమ్
_RUNS = re.compile(r"[\u30a1-\u30ff]+|[\uac00-\ud7a3]+|[^\u30a1-\u30ff\uac00-\ud7a3]+")


class Token(NamedTuple):
    """One folded word; `start` and `end` are characters of the typed text. `glued` means no space before it."""

    word: str
    start: int
    end: int
    raw: str
    glued: bool = False


def tokens(text: str, known: Callable[[str], bool], apart: Callable[[str], list[str]] | None = None) -> list[Token]:
    """The words of a text. `known` tells whether a folded word is worth cutting out of a text without spaces.

    `apart` takes words apart that were run together in a script that has spaces.
    """
    found: list[Token] = []
    left = MOST_SIGNS
    for match in _pieces(text[:LONGEST_TEXT], known):
        raw, start, end = match[0], match.start(), match.end()
        for number, word in enumerate(folded_words(raw)):
            token = Token(word, start, end, raw, number > 0)
            if writes_no_spaces(word):
                found.extend(_cut(token._replace(word=word[:left]), known) if left else ())
                left = max(0, left - len(word))
            elif apart is None or known(word) or len(words := apart(word)) == 1:
                found.append(token)
            else:
                found.extend(one._replace(glued=False) for one in _placed(token, words))
    return found


def _pieces(text: str, known: Callable[[str], bool]) -> Iterator[re.Match[str]]:
    """What stands between spaces; and between Persian half-spaces, where the whole is no word."""
    if _HALF_SPACE not in text:
        yield from _BETWEEN_SPACES.finditer(text)
        return
    for match in _BETWEEN_SPACES.finditer(text):
        parted = _HALF_SPACE in match.group() and _ARABIC.search(match.group())
        if parted and not known(fold(match.group())):
            yield from _BETWEEN_HALF_SPACES.finditer(text, match.start(), match.end())
        else:
            yield match


def _cut(token: Token, known: Callable[[str], bool]) -> list[Token]:
    if known(token.word):
        return [token]
    words: list[str] = []
    for run in _RUNS.findall(token.word):
        words.extend(_parts(run, known))
    return list(_placed(token, words))


def _placed(token: Token, words: list[str]) -> Iterator[Token]:
    """The pieces with their own places in the text, where folding has left their letters as they were typed."""
    behind = 0
    for number, word in enumerate(words):
        found = token.raw.find(word, behind)
        start, end = (token.start, token.end) if found < 0 else (token.start + found, token.start + found + len(word))
        behind = max(behind, found + len(word)) if found >= 0 else behind
        yield Token(word, start, end, word, token.glued or number > 0)


def _stands_alone(run: str) -> bool:
    """Katakana and Hangul names end where their script or word ends: a longer one is another name."""
    return "\u30a1" <= run[0] <= "\u30ff" or "\uac00" <= run[0] <= "\ud7a3"


def _parts(run: str, known: Callable[[str], bool]) -> list[str]:
    pieces = _segments(run, known)
    if not _stands_alone(run) or _fall_apart(pieces, known):
        return pieces
    return _behind_a_name(run, known) or [run]


def _fall_apart(pieces: list[str], known: Callable[[str], bool]) -> bool:
    """Whether known words stand behind each other without a space, and nothing but them."""
    return len(pieces) > 1 and all(map(known, pieces)) and max(map(len, pieces)) > 1


def _behind_a_name(run: str, known: Callable[[str], bool]) -> list[str]:
    """A Hangul name that only the gazetteer may know, and so many signs of words behind it that they are no part of it:
    오사카시장서명했어요.
    """
    if run[0] < "\uac00" or len(run) > _LONGEST_RUN:
        return []
    cuts = ((run[:at], _segments(run[at:], known)) for at in range(2, len(run) - _VERB + 1))
    return next(([name, *words] for name, words in cuts if all(map(known, words))), [])


def _segments(run: str, known: Callable[[str], bool]) -> list[str]:
    """Known words, longest first from the left; what lies between them stays together."""
    words: list[str] = []
    strange = ""
    at = 0
    while at < len(run):
        length = next((n for n in range(min(_LONGEST_SIGN_WORD, len(run) - at), 0, -1) if known(run[at : at + n])), 0)
        if not length:
            strange += run[at]
            at += 1
            continue
        words.extend([strange] if strange else [])
        strange = ""
        words.append(run[at : at + length])
        at += length
    return words + ([strange] if strange else [])
