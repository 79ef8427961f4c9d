"""What our own tables say against the sources: the usual English names, names that no rule may drop, and which two
records are one place.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from babel.languages import get_official_languages

from bot.commands.gazetteer.cleaning import is_in_script_of
from bot.commands.gazetteer.sources import RawPlace
from bot.rules.spelling.folding import fold

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


def united(places: Iterable[RawPlace], twins: Mapping[str, Iterable[str]], labels: Labels) -> Iterator[RawPlace]:
    """The places without those that are another one (`twins`, by their number), which gets their names and people.

    The sources have some cities twice, in neighbouring regions; the one in the right region stays.
    """
    known = {str(place.number): place for place in places}
    for number, (same_as, *_) in twins.items():
        gone, kept = known.pop(number), known[same_as]
        others = (*kept.others, *gone.others, gone.name)
        known[same_as] = replace(kept, people=max(kept.people, gone.people), others=others)
        labels[same_as] = labels.get(number, {}) | labels.get(same_as, {})
    yield from known.values()


def keep(names: dict[str, set[str]], known_as: Mapping[str, Iterable[str]]) -> None:
    """Add what places and regions are called besides: no rule drops NOLA as a code, or Охрид as a word."""
    for number, called in known_as.items():
        for name in called:
            names.setdefault(fold(name), set()).add(number)


def is_region(number: str) -> bool:
    """Whether it is a region's code, such as "US.IL", and no place's number."""
    return "." in number
