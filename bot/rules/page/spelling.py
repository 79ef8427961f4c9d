"""The letters of a line: made visible, cut at commas, compared by their fold."""

import re
import unicodedata

from bot.rules.page.wording import UNITS
from bot.rules.spelling.folding import fold

COMMAS = ",،，、﹐؍"
CLOSING_MARKS = ".!?؟。！？…।։።"
_BULLET = re.compile(r"^(?:[•·▪◦‣⁃*–—-]+|\d{1,3}[.)])\s+")
# An unpaired surrogate cannot be stored or printed; marks of direction and zero width hide differences. Joiners
# (U+200C, U+200D) are part of how Persian and Indian names are written, so they stay inside a word.
_HIDDEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u061c\ufeff\u00ad\ufff9-\ufffb\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]+")
_EDGE_JOINER = re.compile("(?<![^\\s])[\u200c\u200d]+|[\u200c\u200d]+(?![^\\s])")
_ELISION = re.compile(r"(?<!\w)([dDlL]['’])(?=\w)")
_PARTED = "\0 "


def tidy(text: str) -> str:
    """The text as a reader sees it: composed letters, single spaces, no hidden marks."""
    seen = _EDGE_JOINER.sub("", _HIDDEN.sub("", unicodedata.normalize("NFC", text)))
    return " ".join(_CONTROL.sub(" ", seen).split())


def without_bullet(text: str) -> str:
    """A line of a list without the sign or number in front of it."""
    return _BULLET.sub("", text)


def parts_of(text: str) -> list[str]:
    """The parts between commas, empty ones left out. A comma inside parentheses does not part."""
    parts, depth = [""], 0
    for sign in text:
        depth = max(0, depth + (sign in "(（") - (sign in ")）"))
        if sign in COMMAS and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return [part for part in (trimmed(part) for part in parts) if part]


def trimmed(text: str) -> str:
    """Without the punctuation that is left at the edges of a part; initials keep their point."""
    return text.strip(" ;؛:：-–—|" + COMMAS)


def cut(text: str, wanted: str) -> str | None:
    """What follows the folded words `wanted` at the start of a text; None if it starts otherwise."""
    words = _ELISION.sub(rf"\1{_PARTED}", text).split(" ")
    for count in range(1, min(len(words), wanted.count(" ") + 2) + 1):
        if fold(" ".join(words[:count])) == wanted:
            return trimmed(" ".join(words[count:]).replace(_PARTED, ""))
    return None


def word_count(text: str) -> int:
    """How many words a text has when punctuation does not count."""
    return len(fold(text).split())


def place_key(text: str) -> str:
    """A place's name for comparing: folded, and without the word for the body that it names."""
    key = fold(text)
    for unit in _UNITS:
        stripped = key.removeprefix(f"{unit} ").removesuffix(f" {unit}")
        key = stripped or key
    return key


_UNITS = tuple(sorted({fold(unit) for unit in UNITS}, key=len, reverse=True))
