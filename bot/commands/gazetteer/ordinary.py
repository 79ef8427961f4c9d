"""Which names are rather ordinary words. Some village is called Hope, Police or Of; nobody asks whether it signed."""

from collections.abc import Iterable, Set

from bot.rules.spelling.folding import fold

# How common a word is (3: once in a million words; each one more: tenfold), and how many people a place must have to
# be meant by it nevertheless: Nice and Reading are, Best and Same are not.
_NEEDED = ((6.0, 200_000), (5.5, 150_000), (5.0, 100_000), (4.5, 40_000), (4.0, 15_000), (3.5, 2_000))
_UNCOMMON = 3.5
_ALSO = 0.7  # a word is at home where it is most common, and where it is nearly as common
_NICKNAME = 5  # a name that is a word of another language needs so many times more people
_MANY_SAY_SO = 3  # languages that have the same name for a place: then it is one of its own
_MILLION = 1_000_000
_LONG = 6  # letters
_OF_MANY_COUNTRIES = frozenset({"en", "es", "pt", "fr", "de", "ar"})
_CLEAR = 5  # Latin letters a name needs where it is a word, to be taken for a foreign city or a region


class OrdinaryWords:
    """The words of many languages that are common enough to be mistaken for a place."""

    def __init__(self, counts: Iterable[tuple[str, str, float]]) -> None:
        self._common: dict[str, dict[str, float]] = {}
        for word, language, common in counts:
            if common >= _UNCOMMON:
                spoken = self._common.setdefault(fold(word), {})
                spoken[language] = max(common, spoken.get(language, 0.0))

    def people_needed(self, folded: str) -> int:
        """How many people a place of this name must have to be meant by it; 0 for a name that is no word."""
        common = max(self._common.get(folded, {}).values(), default=0.0)
        return next((people for least, people in _NEEDED if common >= least), 0)

    def is_known_there(self, folded: str, languages: Set[str]) -> bool:
        """Whether it is common only because people there speak of the town: Liepāja in Latvian, Reykjavík in Icelandic.

        In a language of many countries such a word is one ("libertad"), and a short one may be.
        """
        spoken = self._common.get(folded, {}).keys()
        one = len(spoken) == 1 and len(folded) >= _LONG
        return one and spoken <= languages - _OF_MANY_COUNTRIES

    def needed_for_nickname(self, folded: str, languages: Set[str]) -> int:
        """The same for a name that only these languages have for the place, or that nobody knows the language of."""
        spoken = self._common.get(folded, {})
        most = max(spoken.values(), default=0.0)
        at_home = {language for language, common in spoken.items() if common >= most - _ALSO}
        needed = self.people_needed(folded)
        short = len(folded) < _CLEAR and folded.isascii()
        if not spoken or at_home & languages or (len(languages) >= _MANY_SAY_SO and not short):
            return needed
        return _MILLION if short else needed * _NICKNAME

    def is_clear_for_region(self, folded: str, people: int, languages: Set[str]) -> bool:
        """Whether a region of so many people, where they speak these languages, is meant by this name, rather than the
        word.
        """
        clear = len(folded) >= _CLEAR or not folded.isascii()
        there = self.is_known_there(folded, languages)
        return there or not self.people_needed(folded) or (clear and people >= _MILLION)
