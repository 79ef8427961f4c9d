"""Letters that look alike in two alphabets: nobody types them in one word by themselves."""

import unicodedata

# Alphabets with letters that no eye tells apart.
_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})


def mixes_alphabets(text: str) -> bool:
    """Whether one word is written with letters of two alphabets that look alike: "Раris" with a Cyrillic beginning."""
    return any(len(_alphabets(word)) > 1 for word in text.split())


def _alphabets(word: str) -> set[str]:
    return {unicodedata.name(char, "").partition(" ")[0] for char in word if char.isalpha()} & _ALIKE
