"""Listed places that may be a place which is not listed itself: kept as their leaders wrote them, under its name.

Nobody who asks for a place is told that it is not on the list without hearing of these.
"""

from bot.rules.folding import fold
from bot.rules.index import Kind
from bot.rules.register import PlaceFact, Register

MOST = 3


def listed_as(register: Register, fact: PlaceFact) -> tuple[PlaceFact, ...]:
    """Those of its country that go by its name without being known to be any other place of the world."""
    if fact.country not in register.by_country:
        return ()
    named = {known for name in set(map(fold, fact.names.by_language.values())) for known in _places(name, register)}
    told = {fact.id, register.atlas.around(fact.geoname or 0)}  # the county around a town is named as such
    found = (register.places[at] for at in sorted(named - told) if at in register.by_place)
    return tuple(place for place in found if place.country == fact.country and place.geoname is None)[:MOST]


def _places(folded: str, register: Register) -> tuple[int, ...]:
    names = register.book.register.exact(folded)
    return tuple(int(name.subject) for name in names if name.kind is Kind.PLACE)
