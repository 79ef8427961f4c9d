"""Words for what is of a city, and for its people, read as the city: софийският кмет, les Lyonnais, wrocławianie.

An adjective counts beside a word for a mayor alone: "the Parisian mayor signed" speaks for the city, a Parisian bakery
does not. A word that is made so still has to come from a known name.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from bot.rules.names.index import BELONGING, Kind
from bot.rules.names.mentions import Book, Found
from bot.rules.sentences.cutting import bare_names
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.cues import Cue
from bot.rules.words.places.of_cities import ADJECTIVES, BODIES, IRREGULAR, PEOPLE, PLAIN

_LEAST = 3  # letters that must be left of a name
_LONGEST_HUNG, _SHORTEST_IRREGULAR = 5, 3  # letters behind a word's beginning, and of that
_RATHER = frozenset({Kind.PLACE, Kind.COUNTRY, Kind.AREA})
_ASKED = frozenset({Cue.SIGN, Cue.LIST, Cue.LEADER})
_KIN = (
    {"hr", "sr", "bs", "sl", "mk"}, {"ru", "uk", "be", "bg", "mk", "sr"}, {"cs", "sk"}, {"da", "nb", "no", "sv"},
    {"es", "gl", "ast", "ca"}, {"pt", "gl"}, {"fr", "oc", "wa"}, {"it", "scn", "nap", "co", "vec", "lmo"},
    {"de", "gsw", "bar", "nds", "ksh", "lb"}, {"nl", "fy", "af"},
)  # fmt: skip  # they are taken for each other
_WRITTEN_AS = {"nb": "da", "no": "da", "bs": "hr", "sl": "hr"}
_OF_ADJECTIVES = ("sk", "ck", "ск", "чк", "шк", "цк", "ьк")  # how their beginnings end
# Before these an adjective is a region's: zadarski župan, московский губернатор.
_OF_REGIONS = frozenset(
    map(fold, "župan župana županica hejtman hejtmana wojewoda губернатор губернатора воєвода".split())
)
_BODIES = frozenset(map(fold, BODIES.split()))
Rules = Mapping[str, tuple[str, ...]]  # what the name itself ends with, by an ending


def city_of(sentence: Sentence, book: Book, at: int, *, rather: bool) -> Found | None:
    """The city that the word there is an adjective of, or the name of the people of. Unless it is `rather` that than
    anything else, only beside a word for a mayor.
    """
    if not rather and not _is_beside_a_leader(sentence, at):
        return None
    cities = () if sentence.cues[at] else _cities_of(sentence, at)
    if not cities or _is_rather_a_name(sentence, book, sentence.words[at].word):
        return None
    for city in cities:
        if names := tuple(name for name in book.register.exact(city) if name.kind is Kind.PLACE):
            return Found(names, book.elsewhere(city))
    elsewhere = tuple(name for city in cities for name in book.elsewhere(city))
    return Found((), elsewhere) if elsewhere else None


def cities_of(word: str) -> tuple[str, ...]:
    """The names that a word may be an adjective of, in any language: for whoever is asked which one is meant."""
    return _cities(word, frozenset(ADJECTIVES), beside_a_leader=True)


def _is_rather_a_name(sentence: Sentence, book: Book, word: str) -> bool:
    """Whether the word is the name of a place or a land, or what belongs to one, with or without what hangs on it."""
    readings = (word, *(bare for _, bare in bare_names(word, sentence)))
    return any(name.kind in _RATHER or name.language == BELONGING for bare in readings for name in book.exact(bare))


def _cities_of(sentence: Sentence, at: int) -> tuple[str, ...]:
    if _ASKED.isdisjoint(sentence.said):
        return ()
    return _cities(sentence.words[at].word, _spoken(sentence.languages), _is_beside_a_leader(sentence, at))


def _is_beside_a_leader(sentence: Sentence, at: int) -> bool:
    """Whether a word for a mayor stands behind it, or before it and the word is written small, as surnames are not."""
    if at + 1 < len(sentence.words) and sentence.words[at + 1].word in _OF_REGIONS and "sl" not in sentence.languages:
        return False
    behind = range(at + 1, min(at + 3, len(sentence.words)))
    spoken = (Cue.LEADER in sentence.cues[one] or sentence.words[one].word in _BODIES for one in behind)
    if not sentence.is_parted(at) and any(spoken):
        return True
    small = sentence.words[at].raw[:1].islower()
    return at > 0 and small and Cue.LEADER in sentence.cues[at - 1] and not sentence.is_parted(at - 1)


@lru_cache(maxsize=1024)
def _spoken(languages: frozenset[str]) -> frozenset[str]:
    spoken = languages.union(*(kin for kin in _KIN if not kin.isdisjoint(languages)))
    return frozenset(_WRITTEN_AS.get(language, language) for language in spoken)


@lru_cache(maxsize=4096)
def _cities(word: str, languages: frozenset[str], beside_a_leader: bool) -> tuple[str, ...]:
    found = [*_irregular(word, beside_a_leader)]
    if not found:
        tables = (_people(), _adjectives()) if beside_a_leader else (_people(),)
        rules = (table[language] for table in tables for language in sorted(languages) if language in table)
        found = [name for table in rules for name in _without(word, table)]
    return tuple(dict.fromkeys(found))


def _irregular(word: str, beside_a_leader: bool) -> Iterator[str]:
    for length in range(len(word), max(_SHORTEST_IRREGULAR, len(word) - _LONGEST_HUNG) - 1, -1):
        city = _beginnings().get(word[:length])
        if city and (beside_a_leader or not word[:length].endswith(_OF_ADJECTIVES)):
            yield city


def _without(word: str, rules: Rules) -> Iterator[str]:
    """The names that the word may be made of, by its longest ending first."""
    for length in range(min(len(word) - _LEAST, 12), 0, -1):
        for own in rules.get(word[-length:], ()):
            if len(word) - length + len(own) >= _LEAST:
                yield word[:-length] + own


def _rules(entries: str, forms: str = "") -> Rules:
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries.split():
        ending, _, own = entry.partition("=")
        names = tuple("" if one == "-" else fold(one) for one in own.split("|"))
        for form in forms.split() or [""]:
            folded = fold(ending + form)
            found[folded] = (*found.get(folded, ()), *names)
    return found


@cache
def _people() -> Mapping[str, Rules]:
    return {language: _rules(entries) for language, entries in PEOPLE.items()}


@cache
def _adjectives() -> Mapping[str, Rules]:
    declined = {language: _rules(stems, forms) for language, (forms, stems) in ADJECTIVES.items()}
    return declined | {language: _rules(entries) for language, entries in PLAIN.items()}


@cache
def _beginnings() -> Mapping[str, str]:
    pairs = (entry.partition("=") for entry in IRREGULAR.split())
    return {fold(begins): fold(city.replace("_", " ")) for begins, _, city in pairs}
