"""Puts the sources together: which folded name stands for which places and regions, and what is shown of each."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from babel.languages import get_official_languages

from bot.commands.gazetteer.cleaning import arabic, cleaned, everyday, is_in_script_of, is_romanised
from bot.commands.gazetteer.curated import is_region, keep
from bot.commands.gazetteer.ordinary import OrdinaryWords
from bot.commands.gazetteer.quarters import without_quarters
from bot.commands.gazetteer.sources import RawPlace
from bot.commands.gazetteer.typing import as_typed, in_two_letters
from bot.rules.spelling.folding import fold, transliterate

_METROPOLIS = 200_000  # people: the name of so large a city is also typed without its spaces
_VILLAGE = 2_000  # people: a larger place's own name is not another one's nickname
_KNOWN_ABROAD = 15_000  # people: of smaller places the unlabelled spellings in Latin letters are mostly machine-made
_OWNED = 50  # of a place so many times smaller a name is still the own one: New Delhi is not Delhi
_EVERYDAY_LETTERS = "\u017f"
_OUTSHONE = 5  # a place so many times larger is meant by a name that is not the smaller one's own
_TOWN = 100_000  # people: a smaller one is not meant where a region of ten times its people has the same name
_TIMES = 10
_MANY = 3  # countries with a region of that name: rather a word for a side of the world, such as "Central"
_SIDES = frozenset({"centre", "plateau", "nord", "sud", "ouest", "est"})  # shared by fewer


@dataclass(slots=True)
class Gathered:
    """Folded names to numbers of places and codes of regions; numbers and codes to the line that says what they are.

    `rather_words` are names to the places whose own they are, though a sentence means something else by them: Most.
    """

    names: dict[str, set[str]] = field(default_factory=dict)
    rather_words: dict[str, set[str]] = field(default_factory=dict)
    records: dict[str, tuple[str, ...]] = field(default_factory=dict)
    places: int = 0
    regions: int = 0


@dataclass(frozen=True, slots=True)
class _Spellings:
    """A place's folded names: its own; those that some languages have for it; those of the unlabelled list alone."""

    place: RawPlace
    own: frozenset[str]
    labelled: Mapping[str, frozenset[str]]
    others: frozenset[str]
    bare: frozenset[str]  # those that only lack the Arabic article: "included" is no Dakhla

    def sure(self) -> Iterable[str]:
        """The names it is really called by somebody."""
        return (*self.own, *self.labelled)


def gather(
    places: Iterable[RawPlace],
    labels: Mapping[str, Mapping[str, str]],
    words: OrdinaryWords,
    known_as: Mapping[str, Iterable[str]],
    provinces: Mapping[str, Iterable[str]] = MappingProxyType({}),
) -> Gathered:
    """Everything that is kept. `known_as` are names that are kept without a question, by the place's number or the
    region's code; `provinces` what lies in a region and is named with its places, by the region's code.
    """
    gathered = Gathered()
    places = [place for place in places if cleaned(place.name)]
    spelled = [_spellings(place, labels.get(str(place.number), {})) for place in places]
    largest = _largest((spellings.place, spellings.sure()) for spellings in spelled)
    owners = _largest((spellings.place, spellings.own) for spellings in spelled)
    for spellings in spelled:
        place = spellings.place
        shown = _shown(
            everyday(cleaned(place.name), place.country), {**arabic(place), **labels.get(str(place.number), {})}
        )
        position = (f"{degrees:.2f}" for degrees in place.at)  # a kilometre: enough for a dot on a map
        gathered.records[f"#{place.number}"] = (place.country, place.admin, str(place.people), *position, *shown)
        meant = set(_meant(spellings, largest, owners, words))
        for name in meant:
            gathered.names.setdefault(name, set()).add(str(place.number))
        for name in _at_home(spellings, labels.get(str(place.number), {})) - meant:
            gathered.rather_words.setdefault(name, set()).add(str(place.number))
    gathered.places = len(gathered.records)
    keep(gathered.names, {number: called for number, called in known_as.items() if not is_region(number)})
    for name in gathered.rather_words.keys() & gathered.names.keys():
        gathered.rather_words[name] -= gathered.names[name]
    by_number = {str(place.number): place for place in places}
    for names in (gathered.names, gathered.rather_words):
        for name, found in names.items():
            names[name] = without_quarters(found, by_number)
    _add_regions(gathered, places, labels, words)
    keep(gathered.names, {code: called for code, called in known_as.items() if is_region(code)})
    _add_provinces(gathered, provinces, words)
    return gathered


def _spellings(place: RawPlace, labels: Mapping[str, str]) -> _Spellings:
    given = [place.name, everyday(place.name, place.country), labels.get("en", ""), labels.get("en-2", "")]
    own = as_typed([*given, *(in_two_letters(name, place.country) for name in given)])
    if place.people >= _METROPOLIS:
        own |= {name.replace(" ", "") for name in own if name.isascii()}
    labelled: dict[str, set[str]] = {}
    for language, label in labels.items():
        for name in as_typed([label]) - own:
            labelled.setdefault(name, set()).add(re.split("[-_]", language)[0])
    others = as_typed(other for other in place.others if not is_romanised(other)) - own - labelled.keys()
    if place.people < _KNOWN_ABROAD:
        others = frozenset(name for name in others if not name.isascii())
    bare = frozenset(labelled) - {fold(cleaned(label)) for label in labels.values()}
    return _Spellings(place, own, {name: frozenset(spoken) for name, spoken in labelled.items()}, others, bare)


def _largest(called: Iterable[tuple[RawPlace, Iterable[str]]]) -> dict[str, int]:
    """The people of the largest place called so."""
    largest: dict[str, int] = {}
    for place, names in called:
        for name in names:
            largest[name] = max(largest.get(name, 0), place.people)
    return largest


def _meant(
    spellings: _Spellings, largest: Mapping[str, int], owners: Mapping[str, int], words: OrdinaryWords
) -> Iterable[str]:
    """The names by which the place can be meant: words only of a capital, or where people are enough."""
    people, there = spellings.place.people, set(get_official_languages(spellings.place.country))
    for name in spellings.own:
        large = spellings.place.capital or largest[name] >= words.people_needed(name)
        if large or words.is_known_there(name, there):
            yield name
    for name, languages in spellings.labelled.items():
        owned = owners.get(name, 0) * _OWNED > people or (name.isascii() and largest[name] > people * _OUTSHONE)
        needed = (
            0 if words.is_known_there(name, there & languages) else _needed(name, languages, there, spellings, words)
        )
        if not owned and people >= needed:
            yield name
    for name in spellings.others:
        taken = largest.get(name, 0) > (_VILLAGE if name.isascii() else people // _TIMES)
        if not taken and people >= words.needed_for_nickname(name, frozenset()):
            yield name


def _at_home(spellings: _Spellings, labels: Mapping[str, str]) -> set[str]:
    """What those who live there, and readers of English, call the place."""
    spoken = get_official_languages(spellings.place.country)
    names = as_typed(label for language, label in labels.items() if re.split("[-_]", language)[0] in spoken)
    return {*spellings.own, *(name for name in names if name not in spellings.bare)}


def _shown(given: str, labels: Mapping[str, str]) -> tuple[str, ...]:
    """The name readers of English get, then language and name for all who get another one.

    The given name is the English one, unless it has letters that only scholars write ("Ḩalab").
    """
    names = {language: cleaned(label) for language, label in labels.items() if language.isalpha()}
    label = names.pop("en", "")
    english = given if given and max(given) <= _EVERYDAY_LETTERS else label or given
    others = (
        (language, name)
        for language, name in sorted(names.items())
        if name and name != english and is_in_script_of(language, name)
    )
    return (english, *(cell for pair in others for cell in pair))


def _needed(name: str, languages: frozenset[str], there: set[str], spellings: _Spellings, words: OrdinaryWords) -> int:
    """How many people it takes: Охрид is Ohrid in other letters, أدرار is Adrar in its own: no nicknames."""
    if name in spellings.bare:
        return words.needed_for_nickname(name, frozenset())
    same = transliterate(name) in spellings.own or (not name.isascii() and bool(languages & there))
    return words.people_needed(name) if same else words.needed_for_nickname(name, languages)


def _add_regions(
    gathered: Gathered,
    places: Iterable[RawPlace],
    labels: Mapping[str, Mapping[str, str]],
    words: OrdinaryWords,
) -> None:
    """First-level regions by their names, except where many countries share one, or something else is meant."""
    codes: dict[str, set[str]] = {}
    for code, by_language in labels.items():
        if "." in code and cleaned(by_language.get("en", "")):
            gathered.regions += 1
            first = {language: name for language, name in by_language.items() if "-" not in language}
            gathered.records[f"@{code}"] = _shown("", first)
            for name in as_typed(by_language.values()) - _SIDES:
                codes.setdefault(name, set()).add(code)
    by_number = {str(place.number): place for place in places}
    people = _people_of_regions(by_number.values())
    for name, found in codes.items():
        most = max(people.get(code, 0) for code in found)
        few = len({code.partition(".")[0] for code in found}) < _MANY
        namesakes = (by_number[number] for number in gathered.names.get(name, ()))
        spoken = set[str]().union(*(get_official_languages(code.partition(".")[0]) for code in found))
        if (
            few
            and words.is_clear_for_region(name, most, spoken)
            and not any(_outshines(one, most, found) for one in namesakes)
        ):
            gathered.names[name] = found


def _add_provinces(gathered: Gathered, provinces: Mapping[str, Iterable[str]], words: OrdinaryWords) -> None:
    """Their names stand for the first-level region around them: Victoria, Bukidnon lies in Northern Mindanao. Not those
    of places, nor words.
    """
    codes: dict[str, set[str]] = {}
    for code, called in provinces.items():
        spoken = set(get_official_languages(code.partition(".")[0]))
        for name in as_typed(called) - gathered.names.keys():
            if words.is_clear_for_region(name, 0, spoken):
                codes.setdefault(name, set()).add(code)
    gathered.names.update(codes)


def _outshines(place: RawPlace, people: int, regions: set[str]) -> bool:
    """Whether the place is meant rather than these regions of its name: it lies in one, or it is large enough."""
    inside = f"{place.country}.{place.admin}" in regions
    return inside or place.people >= _TOWN or place.people * _TIMES > people


def _people_of_regions(places: Iterable[RawPlace]) -> dict[str, int]:
    people: dict[str, int] = {}
    for place in places:
        region = f"{place.country}.{place.admin}"
        people[region] = people.get(region, 0) + place.people
    return people
