"""How a name may be typed: without its apostrophe, its article, or a letter that the keyboard lacks."""

import re
from collections.abc import Iterable

from bot.commands.gazetteer.cleaning import cleaned
from bot.rules.names.index import without_article
from bot.rules.spelling.folding import fold

_PLAIN = 1  # letters that are a name of their own ("Å") are found in no sentence
_APOSTROPHE = re.compile("(?<=\\w)['’‘ʻʼ׳](?=\\w)")
_ON_RUSSIAN_KEYS = str.maketrans("өүӨҮ", "оуОУ")
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
_NORDIC = {"ä": "ae", "ö": "oe", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ø": "Oe", "Å": "Aa"}
_IN_TWO_LETTERS = {
    **dict.fromkeys(("DE", "AT", "CH", "LI", "LU"), str.maketrans(_UMLAUTS)),
    **dict.fromkeys(("DK", "NO", "SE", "FI"), str.maketrans(_NORDIC)),
}


def as_typed(names: Iterable[str]) -> frozenset[str]:
    """The folded names that people may type for these spellings."""
    spelled = {name for name in map(cleaned, names) if name}
    spelled |= {name.partition("/")[0] for name in spelled}  # Biel/Bienne, Frankfurt/Oder
    spelled |= {_APOSTROPHE.sub("", name) for name in spelled}  # Кам'янець, Nuku'alofa, ז'נבה
    spelled |= {name.translate(_ON_RUSSIAN_KEYS) for name in spelled}
    folded = {fold(name) for name in spelled}
    folded |= {without_article(name) for name in folded}
    return frozenset(name for name in folded if len(name) > _PLAIN or not name.isascii())


def in_two_letters(name: str, country: str) -> str:
    """The name as those write it there who lack a letter: Muenchen, Aarhus."""
    return name.translate(_IN_TWO_LETTERS.get(country, {}))
