"""Leaders whose names are written as they sound, in another script: Αν Ινταλγκό. These are only guesses."""

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.rules.folding import skeleton, transliterate
from bot.rules.index import Index, Kind, Name, Near

_ALIKE = 84.0  # of 100
_SHORTEST = 4  # consonants of a whole name
_WORDS = (2, 4)  # words of a name that are enough to hear whose it is
# Sounds that scripts write with two letters, or do not tell apart.
_SAME = ((re.compile("nt"), "d"), (re.compile("mp"), "b"), (re.compile("gk|ng"), "g"))
_SYLLABLES = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def heard(folded: str, index: Index) -> Sequence[Near]:
    """The leaders whose names sound like these words of a script that is not Latin."""
    words = folded.split()
    if folded.isascii() or not _WORDS[0] <= len(words) <= _WORDS[1]:
        return ()
    sound = _sound(folded)
    if len(sound.replace(" ", "")) < _SHORTEST:
        return ()
    sounds, names = _leaders(index)
    found = process.extract(sound, sounds, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=3)
    best = {names[at].subject: Near(names[at], 0, alike) for _, alike, at in reversed(found)}
    return tuple(best.values())


def _sound(folded: str) -> str:
    """The consonants of each word; r and l are one where the script does not tell them apart."""
    spoken = transliterate(folded)
    for pattern, letter in _SAME if not _SYLLABLES.search(folded) else ():
        spoken = pattern.sub(letter, spoken)
    return " ".join(filter(None, map(skeleton, spoken.split()))).replace("l", "r")


@lru_cache(maxsize=2)
def _leaders(index: Index) -> tuple[list[str], list[Name]]:
    names = [name for name in index if name.kind is Kind.LEADER and " " in name.text and name.text.isascii()]
    return [_sound(name.text.casefold()) for name in names], names
