"""Listed places that may be a place which is not listed itself: kept as their leaders wrote them, under its name.

Nobody who asks for a place is told that it is not on the list without hearing of these.
"""

from functools import cache

from babel.languages import get_official_languages

from bot.rules.names.index import Kind
from bot.rules.records.register import PlaceFact, Register
from bot.rules.spelling.folding import fold

MOST = 3


def listed_as(register: Register, fact: PlaceFact) -> tuple[PlaceFact, ...]:
    """Those of its country that go by its name without being known to be any other place of the world."""
    if fact.country not in register.by_country:
        return ()
    named = {known for name in _names(fact) for known in _places(name, register)}
    told = {fact.id, register.atlas.around(fact.geoname or 0)}  # the county around a town is named as such
    found = (register.places[at] for at in sorted(named - told) if at in register.by_place)
    return tuple(place for place in found if place.country == fact.country and place.geoname is None)[:MOST]


def _names(fact: PlaceFact) -> set[str]:
    """In English, in Arabic and as they say it there: one of them is among the names of whatever was kept for it, and
    fifty foreign ones would cost an answer a tenth of its time.
    """
    names = fact.names.by_language
    return {fold(names[language]) for language in _spoken(fact.country) if language in names}


@cache
def _spoken(country: str) -> frozenset[str]:
    return frozenset({"en", "ar", *get_official_languages(country)})


def _places(folded: str, register: Register) -> tuple[int, ...]:
    names = register.book.register.exact(folded)
    return tuple(int(name.subject) for name in names if name.kind is Kind.PLACE)
