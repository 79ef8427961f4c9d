"""How alike two names of leaders or of places are, from 0 to 100, whatever the language they are written in.

100 is the same name by its fold. Likeness never proves anything: it only finds what is worth comparing.
"""

from collections.abc import Iterable

from rapidfuzz import fuzz

from bot.rules.page.spelling import place_key
from bot.rules.spelling.folding import fold, skeleton, transliterate

SAME = 100.0
SAME_PLACE = 97.0  # the same name but for the word for the body: "Masaka City" and "Masaka"
PART_OF_NAME = 95.0  # a shorter form of a leader's name: "Elizabeth Sackey"
ALIKE = 80.0  # from here on two names are taken for spellings of one

_NEVER_QUITE = 0.94  # spellings that differ stay below the likenesses above
# Names in two scripts are compared by their consonants. Of 113 leaders in Arabic and in Latin letters 109 reached 70
# of 100 with their own name, and one of 372 pairs of different leaders of one country did.
_HEARD_ALIKE = 70.0


def leader_likeness(printed: str, known: Iterable[str]) -> float:
    """How like the most similar of a leader's known names a printed one is. The order of its words does not count."""
    one, others = fold(printed), [folded for name in known if (folded := fold(name))]
    # Where a name is known in this script, consonants alone prove nothing: "Jean Dupuis" sounded like Anne Hidalgo.
    comparable = [other for other in others if one and _script(other) == _script(one)]
    return max((_of_leaders(one, other) for other in comparable or others), default=0.0)


def place_likeness(printed: str, known: Iterable[str]) -> float:
    """How like the most similar of a place's known names a printed one is."""
    return max((_of_places(printed, name) for name in known), default=0.0)


def _of_leaders(one: str, other: str) -> float:
    if one == other:
        return SAME
    words, others = set(one.split()), set(other.split())
    if len(words & others) >= 2 and (words <= others or others <= words):
        return PART_OF_NAME
    return _alike(" ".join(sorted(words)), " ".join(sorted(others)))


def _of_places(one: str, other: str) -> float:
    if fold(one) == fold(other):
        return SAME
    one, other = place_key(one), place_key(other)
    return SAME_PLACE if one == other else _alike(one, other)


def _alike(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    if _script(one) == _script(other):
        return fuzz.ratio(one, other) * _NEVER_QUITE
    whole = fuzz.ratio(skeleton(one), skeleton(other))
    return min(max(whole, fuzz.ratio(_heard(one), _heard(other))) * ALIKE / _HEARD_ALIKE, SAME * _NEVER_QUITE)


def _heard(folded: str) -> str:
    """The consonants of each word, the words in an order of their own: surnames come first or last."""
    return " ".join(sorted(filter(None, map(skeleton, transliterate(folded).split()))))


def _script(folded: str) -> int:
    """A rough number for the script of a name: names of one script can be compared letter by letter."""
    letter = max(folded)
    return 0 if letter < "\u0250" else ord(letter) // 0x100
