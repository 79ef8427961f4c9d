"""What our own tables say against the sources: the usual English names, and names that no rule may drop."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from babel.languages import get_official_languages

from bot.commands.gazetteer.cleaning import is_in_script_of
from bot.commands.gazetteer.sources import RawPlace
from bot.rules.folding import fold

Labels = dict[str, dict[str, str]]


def renamed(places: Iterable[RawPlace], usual: Labels, labels: Labels) -> Iterator[RawPlace]:
    """The places by their usual English names. The given name stays with those who live there: Köln in German."""
    for place in places:
        english = usual.get(str(place.number), {}).get("en")
        if english is None:
            yield place
            continue
        known = labels.setdefault(str(place.number), {})
        known["en-2"] = place.name
        for language in get_official_languages(place.country):
            if is_in_script_of(language, place.name):
                known.setdefault(language, place.name)
        yield replace(place, name=english)


def keep(names: dict[str, set[str]], known_as: Mapping[str, Iterable[str]]) -> None:
    """Add what places are called besides: no rule drops NOLA as a code, or Охрид as a word."""
    for number, called in known_as.items():
        for name in called:
            names.setdefault(fold(name), set()).add(number)
