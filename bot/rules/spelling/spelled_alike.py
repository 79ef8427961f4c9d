"""Spellings of one sound that take more than a letter to see: `one_spelling` writes each in one way, for folding."""

import re

# Indian alphabets stand in Unicode in one order: the rows of consonants, each with its nasal at the end.
_ALPHABETS = (0x0900, 0x0980, 0x0A00, 0x0A80, 0x0B00, 0x0C00, 0x0C80, 0x0D00)
_ROWS = ((0x15, 0x19), (0x1A, 0x1E), (0x1F, 0x23), (0x24, 0x28), (0x2A, 0x2E))  # the first consonant, the nasal
_ANUSVARA, _VIRAMA = 0x02, 0x4D

# A nasal before a consonant of its row is mostly written as a dot: मुम्बई and मुंबई.
_NASALS = {
    chr(base + nasal) + chr(base + _VIRAMA) + chr(base + consonant): chr(base + _ANUSVARA) + chr(base + consonant)
    for base in _ALPHABETS
    for first, nasal in _ROWS
    for consonant in range(first, nasal)
}
_SPELLINGS = _NASALS | {
    "अॅ": "ए",
    "अे": "ए",
    "\u0d4d\u0d4d": "\u0d4d",
    "\u0d46\u0d57": "\u0d57",  # the two signs of Malayalam's au
    "\u0d4c": "\u0d57",
    "\u0e40\u0e40": "\u0e41",  # two of Thai's e look like its ae
    "\u0ec0\u0ec0": "\u0ec1",  # Lao's too
    "եւ": "եվ",
    # Foreign sounds in Japanese, as they are written and as they are said: ヴェネツィア, ベネチア
    "ヴァ": "バ",
    "ヴィ": "ビ",
    "ヴェ": "ベ",
    "ヴォ": "ボ",
    "ヴ": "ブ",
    "ツィ": "チ",
    "ティ": "チ",
    "ディ": "ジ",
    "デュ": "ジュ",
    "イェ": "エ",
}


def _any_of(spellings: list[str]) -> re.Pattern[str]:
    """Any of them. Those of one first letter stand together, as most letters of a text are none."""
    ends: dict[str, list[str]] = {}
    for spelling in sorted(spellings, key=len, reverse=True):
        ends.setdefault(spelling[0], []).append(spelling[1:])
    return re.compile("|".join(f"{first}(?:{'|'.join(behind)})" for first, behind in ends.items()))


_ANY = _any_of(list(_SPELLINGS))
_BEGINS = re.compile(f"[{''.join({spelling[0] for spelling in _SPELLINGS})}]")


def one_spelling(text: str) -> str:
    """The text with each of these sounds written in the one way. For composed text (NFC)."""
    return _ANY.sub(lambda found: _SPELLINGS[found[0]], text) if _BEGINS.search(text) else text
