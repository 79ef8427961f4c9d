"""Which names are rather ordinary words. Some village is called Hope, Police or Of; nobody asks whether it signed."""

from collections.abc import Iterable

from bot.rules.folding import fold

# How common a word is (3: once in a million words; each one more: tenfold), and how many people a place must have to
# be meant by it nevertheless: Nice and Reading are, Best and Same are not.
_NEEDED = ((5.0, 100_000), (4.5, 40_000), (4.0, 15_000), (3.5, 2_000))
_UNCOMMON = 3.5
_NICKNAME = 10  # a spelling that only one source knows, and not as the main one, needs so many times more
_SHORT = 3  # letters: abbreviations in Latin letters are words of some language


class OrdinaryWords:
    """The words of many languages that are common enough to be mistaken for a place."""

    def __init__(self, counts: Iterable[tuple[str, float]]) -> None:
        self._common: dict[str, float] = {}
        for word, common in counts:
            if common >= _UNCOMMON:
                folded = fold(word)
                self._common[folded] = max(common, self._common.get(folded, 0.0))

    def people_needed(self, folded: str, *, nickname: bool = False) -> int:
        """How many people a place of this name must have to be meant by it; 0 for a name that is no word."""
        common = self._common.get(folded, 0.0)
        needed = next((people for least, people in _NEEDED if common >= least), 0)
        if not nickname:
            return needed
        if len(folded) <= _SHORT and folded.isascii():
            return max(needed, 1_000_000)
        return needed * _NICKNAME
