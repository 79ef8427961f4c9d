"""The words people may type instead of tapping (back, skip, cancel …), understood in every language at any time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

from messages import say
from messages.text import Text

MEANINGS: Mapping[str, Callable[[], Text]] = {
    "back": say.words_back,
    "skip": say.words_skip,
    "cancel": say.words_cancel,
    "help": say.words_help,
    "language": say.words_language,
    "menu": say.words_menu,
    "done": say.words_done,
    "yes": say.words_yes,
    "no": say.words_no,
    "stop": say.words_stop,
    "map": say.words_map,
}
SEPARATOR = "|"
_NOT_LETTERS = re.compile(r"[\W_]+")
_STRETCHING = "\u0640"  # the line that only makes an Arabic word longer


class _Bare(dict[int, int | None]):
    """What each sign becomes, found out once a sign: marks vanish."""

    def __missing__(self, code: int) -> int | None:
        gone = unicodedata.combining(chr(code)) or chr(code) == _STRETCHING
        return self.setdefault(code, None if gone else code)


_BARE = _Bare(str.maketrans("ىةی", "يهي"))


def folded(words: str) -> str:
    """The words without case, accents, Arabic letter variants, punctuation and emoji: equal for what reads the same."""
    letters = words.casefold()
    if not letters.isascii():
        letters = unicodedata.normalize("NFKD", letters).translate(_BARE)
    return _NOT_LETTERS.sub(" ", letters).strip()


def index(word_lists: Mapping[str, str]) -> dict[str, str]:
    """Folded words to their meaning, of each meaning's lists of words in all languages."""
    return {
        folded(word): meaning
        for meaning, words in word_lists.items()
        for word in words.split(SEPARATOR)
        if folded(word)
    }
