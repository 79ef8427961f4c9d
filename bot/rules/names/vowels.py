"""Written Arabic vowels and Vietnamese tones: folding drops them, and they alone tell some names apart."""

import unicodedata
from itertools import zip_longest

from bot.rules.names.index import Name
from bot.rules.spelling.folding import has_vowels, vowelled

_VIETNAMESE = "vi"
_TONES = "\u0300\u0301\u0303\u0309\u0323"  # grave, acute, tilde, hook above, dot below


def as_vowelled(typed: str, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names whose written vowels agree with the typed ones: عُمان is Oman, عمّان is Amman, عمان may be both."""
    if len(names) < 2 or not has_vowels(typed):
        return names
    agreement = {name: _agreement(typed, name.text) for name in names}
    fitting = [name for name in names if agreement[name] >= 0]
    most = max((agreement[name] for name in fitting), default=0)
    return tuple(name for name in fitting if agreement[name] == most) or names


def as_toned(typed: str, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names without Vietnamese ones of other tones: Hòa ký is no case of Hoa Kỳ, but Biên Hòa signed. Whoever
    writes no tones at all may mean any.
    """
    if typed.isascii() or all(name.language != _VIETNAMESE for name in names):
        return names
    return tuple(name for name in names if name.language != _VIETNAMESE or not _is_of_another_tone(typed, name.text))


def _is_of_another_tone(typed: str, written: str) -> bool:
    pairs = zip_longest(_tones(typed), _tones(written), fillvalue="")
    return any(tone and other and tone != other for tone, other in pairs)


def _tones(text: str) -> list[str]:
    """The tone of each syllable; wherever in it the sign stands, and whatever signs its vowels have besides."""
    return ["".join(sign for sign in _TONES if sign in word) for word in unicodedata.normalize("NFD", text).split()]


def _agreement(typed: str, written: str) -> int:
    """How many vowel signs two spellings share; -1 where they contradict each other."""
    shared = 0
    for (letter, vowels), (other, others) in zip(reversed(vowelled(typed)), reversed(vowelled(written)), strict=False):
        if letter != other:
            break
        if vowels and others and vowels != others:
            return -1
        shared += bool(vowels and others)
    return shared
