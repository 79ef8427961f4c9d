"""All places of the world that go by a name, the register's own in place of the gazetteer's, weighed and in order."""

from collections.abc import Iterable, Sequence

from bot.rules.answers import name_and_rest
from bot.rules.atlas import Place, fits, ids_of
from bot.rules.folding import fold
from bot.rules.index import Kind, Name
from bot.rules.one_slip import one_slip_away
from bot.rules.register import Register
from bot.services.answers.gazetteer import fact_of, shipped


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
    """The same places: those that are called just so before those that are nearly (معان before عمّان), and of these
    first those near the town that stands behind (San Miguel, Lima).
    """
    name, behind = name_and_rest(typed)
    joined = _joined(name)
    exact = {register.own(int(one.subject)) for one in called(fold(name), register) if _is_id(one)}
    around = _regions(behind, register) if behind else frozenset()

    def order(at: int) -> tuple[bool, bool]:
        return at not in exact and joined not in _names(at, register), _region(at, register) not in around

    return tuple(sorted(places, key=order))


def _regions(town: str, register: Register) -> frozenset[tuple[str, str]]:
    """The region of the largest place of that name."""
    named = by_people(ids_of(called(fold(town), register)), frozenset(), register)[:1]
    return frozenset(_region(at, register) for at in named) - {("", "")}


def _region(at: int, register: Register) -> tuple[str, str]:
    place = _place(at, register)
    return (place.country, place.region) if place and place.region else ("", "")


def _names(at: int, register: Register) -> set[str]:
    """What it is called, without the blanks: "maan" is Ma'an."""
    fact = fact_of(register, at)
    return {_joined(name) for name in fact.names.by_language.values()} if fact else set()


def _joined(name: str) -> str:
    return fold(name).replace(" ", "")


def _is_id(name: Name) -> bool:
    return isinstance(name.subject, int)


def _weight(place: Place) -> tuple[bool, int]:
    return not place.listed, -place.people
