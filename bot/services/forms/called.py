"""All places of the world that go by a name, the register's own in place of the gazetteer's, weighed and in order."""

from collections.abc import Iterable, Sequence

from bot.rules.forms.answers import name_and_rest
from bot.rules.names.atlas import Place, fits, ids_of
from bot.rules.names.index import Kind, Name
from bot.rules.names.one_slip import one_slip_away
from bot.rules.records.register import Register
from bot.rules.spelling.folding import fold
from bot.rules.spotting.municipal import lands_of, left_of
from bot.services.answers.gazetteer import fact_of, shipped

_WITH_STATES = ("US-", "CA-", "AU-")
_COUNTY = "county"


def called(folded: str, register: Register) -> tuple[Name, ...]:
    """Every name of the register and the gazetteer that is written exactly so; also of towns called like a word."""
    return (*register.book.register.exact(folded), *shipped().exact(folded), *shipped().rather_words(folded))


def by_people(ids: Iterable[int], narrowing: frozenset[str], register: Register) -> list[int]:
    """Those in one of these countries or regions, if any are named: the listed ones first, then the largest."""
    ids = tuple(ids)
    known = {**shipped().places(ids), **register.atlas}
    there = (known[at] for at in ids if at in known and fits(known[at], narrowing))
    return list(dict.fromkeys(register.own(place.id) for place in sorted(there, key=_weight)))


def nearly(folded: str, countries: Sequence[str], register: Register) -> list[int]:
    """Towns a slip or two away, and in a country the smallest village one slip away."""
    near = [register.own(at) for at in shipped().nearly(folded, countries)]
    return near or (_villages(folded, frozenset(countries), register) if countries else [])


def _villages(folded: str, countries: frozenset[str], register: Register) -> list[int]:
    names = (name for word in one_slip_away(folded) for name in shipped().exact(word) if name.kind is Kind.PLACE)
    return [register.own(at) for at in by_people(ids_of(names), countries, register)]


def people_of(at: int, register: Register) -> int:
    """How many live there; 0 where nobody knows."""
    place = _place(at, register)
    return place.people if place else 0


def _place(at: int, register: Register) -> Place | None:
    return register.atlas.get(at) or shipped().places([at]).get(at)


def in_order(typed: str, places: Sequence[int], register: Register) -> tuple[int, ...]:
    """The same places: those that are called just so before those that are nearly (معان before عمّان); of these first
    those in the countries where a municipality calls itself so (Ajuntament de València), then those near the town that
    stands behind (San Miguel, Lima).
    """
    name, behind = name_and_rest(typed)
    joined = _joined(name)
    exact = {register.own(int(one.subject)) for one in called(fold(name), register) if one.kind is Kind.PLACE}
    around = regions_of(behind, register) if behind else frozenset()
    lands = lands_of(typed) | _around(name, register)

    def order(at: int) -> tuple[bool, bool, bool]:
        nearly = at not in exact and joined not in _names(at, register)
        return nearly, bool(lands) and region_of(at, register)[0] not in lands, region_of(at, register) not in around

    return tuple(sorted(places, key=order))


def lying_there(typed: str, places: Sequence[int], where: frozenset[str], register: Register) -> tuple[int, ...]:
    """The same places, if one lies where was written behind them; else those in that country at least, and listed ones.
    Of Cook County, Illinois nobody thinks of a Cook in Australia, nor of Montgomery in Alabama who writes Montgomery
    County, Maryland.
    """
    known = {at: place for at in places if (place := _place(at, register))}
    countries = {one.partition("-")[0] for one in where}
    clear = all(one in countries or one.startswith(_WITH_STATES) for one in where)  # Nord is in France and Haiti
    if not where or not clear or any(fits(place, where) for place in known.values()):
        return tuple(places)
    if _COUNTY in fold(typed).split():
        return ()
    return tuple(at for at, place in known.items() if place.country in countries or place.listed)


def _around(name: str, register: Register) -> frozenset[str]:
    """The countries of the places of the register of which it names a part: Hackney is one of London, in whatever
    country else there is a village called so.
    """
    known = (one for within in (fold(name), *left_of(name)) for one in register.book.register.exact(within))
    parts = ids_of(one for one in known if one.kind is Kind.PART)
    return frozenset(register.places[at].country for at in parts if at in register.places)


def regions_of(town: str, register: Register) -> frozenset[tuple[str, str]]:
    """The region of the largest place of that name."""
    named = by_people(ids_of(called(fold(town), register)), frozenset(), register)[:1]
    return frozenset(region_of(at, register) for at in named) - {("", "")}


def region_of(at: int, register: Register) -> tuple[str, str]:
    place = _place(at, register)
    return (place.country, place.region) if place else ("", "")


def _names(at: int, register: Register) -> set[str]:
    """What it is called, without the blanks: "maan" is Ma'an."""
    fact = fact_of(register, at)
    return {_joined(name) for name in fact.names.by_language.values()} if fact else set()


def _joined(name: str) -> str:
    return fold(name).replace(" ", "")


def _weight(place: Place) -> tuple[bool, int]:
    return not place.listed, -place.people
