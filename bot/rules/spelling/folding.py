"""Folding: what is left of a name when spelling habits no longer count.

Two names are written the same when their folds are equal. What belongs here: normal forms of a text (`fold`, its
Latin reading, its consonant skeleton). The Arabic article is not touched here, because many names need it ("Alger",
"Al-Bab"): the index learns such names with and without it.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from anyascii import anyascii

from bot.rules.spelling.letters import LOOKS_CYRILLIC, LOOKS_LATIN, ONLY_CYRILLIC, SAME_LETTER, SOUNDS_CYRILLIC
from bot.rules.spelling.spelled_alike import one_spelling

# Marks that most people leave out. Vowel signs of Indian and other scripts are marks too, and carry the word: kept.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u093c\u09bc\u0a3c\u0abc\u0b3c\u135d-\u135f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    "\U000e0000-\U000e01ef]"
)
_LATIN, _FOREIGN = re.compile("[a-z]"), re.compile("[\u0370-\u058f]")
_ARABIC_MARK = re.compile("[\u064b-\u0652]")
# Apostrophes that count as letters part a word like the others; the ayn of scholars, the Arabic stroke that only makes
# a word longer and the Armenian signs of tone (ովքե՞ր) vanish.
_LETTER_FORMS = SAME_LETTER | str.maketrans(
    {"ʻ": " ", "ʼ": " ", "ꞌ": " ", "ʽ": " ", "ˈ": " ", "ʾ": "", "ʿ": "", "ـ": "", "՛": "", "՜": "", "՞": ""}
)
_LETTERS = ("L", "M", "N")
_ASCII = {code: chr(code) if chr(code).isalnum() else " " for code in range(128)}
_LONGEST_REMEMBERED = 40


def fold(text: str) -> str:
    """The comparable form of any text: small letters without accents, ASCII digits, single spaces. Idempotent."""
    if text.isascii():
        return text.lower() if text.isalnum() else " ".join(text.lower().translate(_ASCII).split())
    if len(text) <= _LONGEST_REMEMBERED:
        return _fold_short(text)
    return _fold(text)


@lru_cache(maxsize=6144)
def _words(raw: str) -> tuple[str, ...]:
    return tuple(fold(raw).split())


def folded_words(raw: str) -> tuple[str, ...]:
    """The words of what stands between two spaces, folded: the same stand in text after text."""
    return _words(raw) if len(raw) <= _LONGEST_REMEMBERED else tuple(fold(raw).split())


def transliterate(text: str) -> str:
    """The text read in Latin letters ("Сиэтл" → "sietl"): a hint for near names, never a proof."""
    folded = fold(text)
    return folded if folded.isascii() else fold(anyascii(folded))


@lru_cache(maxsize=16384)
def skeleton(text: str) -> str:
    """The consonants of a text as heard ("Prishtina", "بريشتينا" → "brstn"): equal for most spellings of one name."""
    heard = transliterate(text)
    for pattern, sound in _SOUNDS:
        heard = pattern.sub(sound, heard)
    return heard


def has_vowels(text: str) -> bool:
    """Whether an Arabic text has any of its vowel signs written."""
    return not text.isascii() and _ARABIC_MARK.search(unicodedata.normalize("NFKC", text)) is not None


def vowelled(text: str) -> list[tuple[str, str]]:
    """Each letter of an Arabic text with its written vowel signs, which alone tell عُمان (Oman) from عمّان (Amman)."""
    letters: list[tuple[str, str]] = []
    for sign in unicodedata.normalize("NFKC", text):
        if _ARABIC_MARK.match(sign) and letters:
            letters[-1] = (letters[-1][0], "".join(sorted(letters[-1][1] + sign)))
        elif folded := fold(sign):
            letters.extend((letter, "") for letter in folded)
    return letters


@lru_cache(maxsize=2048)
def _fold_short(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    """Fold until nothing changes: a dropped mark may let two letters meet that have a common form."""
    for _ in range(4):
        folded = _fold_once(text)
        if folded == text or folded.isascii():
            return folded
        text = folded
    return text


def _fold_once(text: str) -> str:
    seen = unicodedata.normalize("NFKC", text)
    visible = seen if seen.isprintable() else seen.translate(_VISIBLE)
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", visible.casefold())).translate(_LETTER_FORMS)
    spelled = one_spelling(unicodedata.normalize("NFC", bare))
    words = spelled if spelled.isalpha() else spelled.translate(_LETTERS_ONLY)
    return " ".join(map(_one_alphabet, words.split()))


class _Signs(dict[int, str]):
    """What each character becomes, found out once per character."""

    def __init__(self, becomes: Callable[[str], str]) -> None:
        super().__init__()
        self._becomes = becomes

    def __missing__(self, code: int) -> str:
        self[code] = becomes = self._becomes(chr(code))
        return becomes


def _visible(sign: str) -> str:
    return "" if unicodedata.category(sign) == "Cf" else sign


def _letter(sign: str) -> str:
    """A letter as it is, a digit in ASCII, and a space for everything that is neither."""
    if unicodedata.category(sign)[0] not in _LETTERS:
        return " "
    digit = unicodedata.decimal(sign, None)
    return sign if digit is None else str(digit)


_EITHER = (LOOKS_LATIN, LOOKS_CYRILLIC)
_READ = LOOKS_CYRILLIC | SOUNDS_CYRILLIC
_VISIBLE = _Signs(_visible)
_LETTERS_ONLY = _Signs(_letter)


def _one_alphabet(word: str) -> str:
    """A word with letters of two alphabets that look alike, in the alphabet that most of its letters belong to; where
    one of them looks like none there, in the other.
    """
    if word.isascii() or not _is_mixed(word):
        return word
    latin = sum("a" <= sign <= "z" for sign in word)
    foreign = sum("\u0370" <= sign <= "\u058f" for sign in word)
    if latin < foreign and not ONLY_CYRILLIC.isdisjoint(word):
        return "".join(_READ.get(sign, sign) for sign in word)
    for table in _EITHER if latin >= foreign else _EITHER[::-1]:
        mapped = "".join(table.get(sign, sign) for sign in word)
        if not _is_mixed(mapped):
            return mapped
    return word


def _is_mixed(word: str) -> bool:
    return _LATIN.search(word) is not None and _FOREIGN.search(word) is not None


_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"shch|sch|tsch|tch|sh|ch|zh|ts|tz|cz|sz|c(?=[eiy])", "s"),
        (r"ph", "f"),
        (r"kh", "k"),
        (r"gh|dzh|dj", "g"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"[cq]", "k"),
        (r"x", "ks"),
        (r"[zj]", "s"),
        (r"[pv]", "b"),
        (r"[aeiouywh \d]", ""),
        (r"(.)\1+", r"\1"),
    )
)
