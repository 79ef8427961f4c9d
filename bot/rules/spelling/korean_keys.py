"""Korean keys: each has one letter, and what is typed grows into syllables. 파리 is typed "vkfl"."""

import re
import unicodedata

# The keys of each letter, in Unicode's order: those that begin a syllable, its vowels, those that end it.
_FIRST = [*"rRseEfaqQtTdwWczxvg"]
_VOWELS = [*"koiOjpuPh", "hk", "ho", "hl", *"yn", "nj", "np", "nl", *"bm", "ml", "l"]
_LAST = [*"rR", "rt", "s", "sw", "sg", *"ef", "fr", "fa", "fq", "ft", "fx", "fv", "fg", *"aq", "qt", *"tTdwczxvg"]
_STARTS = ((0x1100, _FIRST), (0x1161, _VOWELS), (0x11A8, _LAST))
_KEYS = {start + at: keys for start, letters in _STARTS for at, keys in enumerate(letters)}
_FIRST_OF, _VOWEL_OF, _LAST_OF = (
    {keys: chr(start + at) for at, keys in enumerate(letters)} for start, letters in _STARTS
)
_DOUBLED = re.compile("[A-Z]")  # only these keys have another letter with shift


def _any(letters: list[str]) -> str:
    return "|".join(sorted(letters, key=len, reverse=True))


_SYLLABLE = re.compile(f"({_any(_FIRST)})({_any(_VOWELS)})(?:({_any(_LAST)})(?![hjklbnmyuiopOP]))?")


def as_hangul(text: str) -> str:
    """What these Latin letters are on Korean keys."""
    text = _DOUBLED.sub(lambda key: key.group() if key.group() in "REQTWOP" else key.group().lower(), text)
    return unicodedata.normalize("NFC", _SYLLABLE.sub(_composed, text))


def as_keys(text: str) -> str:
    """What Korean letters and syllables are on Latin keys."""
    return unicodedata.normalize("NFKD", text).translate(_KEYS)


def _composed(syllable: re.Match[str]) -> str:
    first, vowel, last = syllable.groups()
    return _FIRST_OF[first] + _VOWEL_OF[vowel] + (_LAST_OF[last] if last else "")
