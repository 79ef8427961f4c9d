"""Puts the sources together: which folded name stands for which places and regions, and what is shown of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.commands.gazetteer.cleaning import arabic, cleaned, is_in_script_of, is_romanised
from bot.commands.gazetteer.ordinary import OrdinaryWords
from bot.commands.gazetteer.sources import RawPlace
from bot.rules.folding import fold
from bot.rules.index import without_article

_PLAIN = 1  # letters that are a name of their own ("Å") are found in no sentence
_VILLAGE = 2_000  # people: of smaller places the unlabelled spellings in Latin letters are mostly machine-made
_MANY = 3  # countries with a region of that name: rather a word for a side of the world, such as "Central"


@dataclass(slots=True)
class Gathered:
    """Folded names to numbers of places and codes of regions; numbers and codes to the line that says what they are."""

    names: dict[str, set[str]] = field(default_factory=dict)
    records: dict[str, tuple[str, ...]] = field(default_factory=dict)
    places: int = 0
    regions: int = 0


@dataclass(frozen=True, slots=True)
class _Spellings:
    """A place's folded names: those it is really called, and those that only stand in the unlabelled list."""

    place: RawPlace
    sure: frozenset[str]
    others: frozenset[str]


def gather(places: Iterable[RawPlace], labels: Mapping[str, Mapping[str, str]], words: OrdinaryWords) -> Gathered:
    """Everything that is kept."""
    gathered = Gathered()
    spelled = [_spellings(place, labels.get(str(place.number), {})) for place in places if cleaned(place.name)]
    largest = _largest(spelled)
    for spellings in spelled:
        place = spellings.place
        shown = _shown(cleaned(place.name), {**arabic(place), **labels.get(str(place.number), {})})
        gathered.records[f"#{place.number}"] = (place.country, place.admin, str(place.people), *shown)
        for name in _meant(spellings, largest, words):
            gathered.names.setdefault(name, set()).add(str(place.number))
    gathered.places = len(gathered.records)
    _add_regions(gathered, labels)
    return gathered


def _spellings(place: RawPlace, labels: Mapping[str, str]) -> _Spellings:
    sure = _folded([place.name, *labels.values()])
    others = _folded(other for other in place.others if not is_romanised(other))
    if place.people < _VILLAGE:
        others = frozenset(name for name in others if not name.isascii())
    return _Spellings(place, sure, others - sure)


def _folded(names: Iterable[str]) -> frozenset[str]:
    spelled = {name for name in map(cleaned, names) if name}
    spelled |= {name.partition("/")[0] for name in spelled}  # Biel/Bienne, Frankfurt/Oder
    folded = {fold(name) for name in spelled}
    folded |= {without_article(name) for name in folded}
    return frozenset(name for name in folded if len(name) > _PLAIN or not name.isascii())


def _largest(spelled: Iterable[_Spellings]) -> dict[str, int]:
    """The people of the largest place that is really called so."""
    largest: dict[str, int] = {}
    for spellings in spelled:
        for name in spellings.sure:
            largest[name] = max(largest.get(name, 0), spellings.place.people)
    return largest


def _meant(spellings: _Spellings, largest: Mapping[str, int], words: OrdinaryWords) -> Iterable[str]:
    """The names by which the place can be meant: words only where it or a namesake is large enough."""
    for name in spellings.sure:
        if largest[name] >= words.people_needed(name):
            yield name
    for name in spellings.others:
        if largest.get(name, 0) < _VILLAGE and spellings.place.people >= words.people_needed(name, nickname=True):
            yield name


def _shown(english: str, labels: Mapping[str, str]) -> tuple[str, ...]:
    """The name readers of English get, then language and name for all who get another one."""
    names = {language: cleaned(label) for language, label in labels.items() if "_" not in language}
    english = names.pop("en", "") or english
    others = (
        (language, name)
        for language, name in sorted(names.items())
        if name and name != english and is_in_script_of(language, name)
    )
    return (english, *(cell for pair in others for cell in pair))


def _add_regions(gathered: Gathered, labels: Mapping[str, Mapping[str, str]]) -> None:
    """First-level regions; not as a name where places or many countries share it."""
    codes: dict[str, set[str]] = {}
    for code, by_language in labels.items():
        if "." not in code or not cleaned(by_language.get("en", "")):
            continue
        gathered.regions += 1
        gathered.records[f"@{code}"] = _shown("", by_language)
        for name in _folded(by_language.values()):
            codes.setdefault(name, set()).add(code)
    for name, found in codes.items():
        if name not in gathered.names and len({code[:2] for code in found}) < _MANY:
            gathered.names[name] = found
