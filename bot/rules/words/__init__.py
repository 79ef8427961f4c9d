"""The words of questions in many languages: the tables in this folder, and what is looked up in them.

To teach the bot a language, add its words to one of the tables that `tables.py` lists: nothing else needs to change.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.rules.spelling.folding import fold
from bot.rules.words.cues import Cue
from bot.rules.words.ordinary import ORDINARY, RATHER

SHORTEST_STEM = 3
SHORTEST_NUMBER = 5  # letters: shorter ones may be anything in another language
ANY = "und"  # the language of words that tell none
_NOWHERE: frozenset[str] = frozenset()  # one for all: most words are in no table
Meaning = tuple[Cue, str]  # the part a word plays, and in which language


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """What words mean. A stem with a star ends its words; the beginnings of phrases, with a blank, mean nothing."""

    whole: Mapping[str, tuple[Meaning, ...]]
    stems: Mapping[str, tuple[Meaning, ...]]
    longest_stem: int

    def meanings(self, folded: str) -> tuple[Meaning, ...]:
        """What a folded word or phrase may mean, in any language; nothing for a word of no table."""
        found = self.whole.get(folded)
        if found or " " in folded:
            return found or ()
        lengths = range(min(len(folded), self.longest_stem), SHORTEST_STEM - 1, -1)
        begun = tuple(meaning for length in lengths for meaning in self.stems.get(folded[:length], ()))
        return begun or next(filter(None, (self.stems.get(f"*{folded[-length:]}") for length in lengths)), ())

    def goes_on(self, folded: str) -> bool:
        """Whether some phrase begins with these words and has more."""
        return f"{folded} " in self.whole


@lru_cache(maxsize=4096)
def ordinary(folded: str) -> frozenset[str]:
    """The languages in which a word that names a city is an ordinary word as well."""
    return frozenset(language for language, words in _ordinary().items() if folded in words) or _NOWHERE


@cache
def ordinary_alone() -> frozenset[str]:
    """The words that are hardly ever the city."""
    return frozenset(map(fold, RATHER.split()))


@cache
def _ordinary() -> Mapping[str, frozenset[str]]:
    return {language: frozenset(map(fold, words.split())) for language, words in ORDINARY.items()}
