"""The known places that a place kept as it was written probably is: the same name in the same country, once what its
municipality calls itself is taken away.

Its sender was offered them and wanted none: it stays a place of its own, unless staff take the known one.
"""

from collections.abc import Iterable

from bot.rules.names.atlas import ids_of
from bot.rules.names.index import Kind, Name
from bot.rules.names.mentions import Book
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact, Register
from bot.rules.spelling.folding import fold
from bot.rules.spotting.municipal import cores_of, left_of
from bot.services.answers.gazetteer import fact_of, shipped
from db.entries import Entry
from db.vocabulary import NameKind

MOST = 3  # places on a card, and whose names a new place is found by
ASKED_BY = NameKind.BODY  # found by it, never shown by it, and never taken for the same place by it
_LANDS = frozenset({Kind.COUNTRY, Kind.AREA, Kind.REGION})


def alike(register: Register, entry: Entry) -> tuple[PlaceFact, ...]:
    """The known places that an entry's new place probably is, the likeliest first; none where it names a known one."""
    country = str(entry.public.get("country") or "")
    if entry.place_id is not None or naming.place_meant(entry.public) is not None or not country:
        return ()
    place = entry.public.get("place") or {}
    named = [at for names in cores_of(str(place.get("typed") or "")) for at in _called(names, country, register)]
    offered = (int(at) for at in place.get("near", ()))
    own = (register.own(at) for at in (*named, *offered))
    facts = (fact_of(register, at) for at in dict.fromkeys(own))
    return tuple(fact for fact in facts if fact and fact.country == country)[:MOST]


def go_by_one_name(one: Entry, other: Entry) -> bool:
    """Whether two entries for places that the register has not name the same, with a letterhead around it or without:
    a mayor who chose معان, and somebody who kept بلدية معان.
    """
    if (
        one.place_id is not None
        or other.place_id is not None
        or one.public.get("country") != other.public.get("country")
    ):
        return False
    chosen = {naming.place_elsewhere(one.public), naming.place_elsewhere(other.public)} - {None}
    return len(chosen) < 2 and not _names_of(one).isdisjoint(_names_of(other))


def _names_of(entry: Entry) -> frozenset[str]:
    typed = str((entry.public.get("place") or {}).get("typed") or "")
    return frozenset((fold(typed), *left_of(typed))) if typed else frozenset()


def of_gazetteer(typed: str, country: str) -> tuple[PlaceFact, ...]:
    """The gazetteer's places of that name in the country, the largest first."""
    for names in cores_of(typed):
        if found := _largest(_places(shipped().exact(name) for name in names), country):
            return found
    return ()


def asked_by(typed: str, country: str, language: str, book: Book) -> frozenset[tuple[str, str]]:
    """The names, each behind its language, by which residents will ask for a place that is kept as `typed`: what is
    left of a letterhead, and all that the known places of that name in the country are called. Whoever asks for a whole
    state or continent means that: of Kansas City Council nobody is told who asks whether Kansas signed.
    """
    known = of_gazetteer(typed, country)
    spelt = {fold(name) for fact in known for name in fact.names.by_language.values()}
    left = left_of(typed)
    alone = [name for name in left if name in spelt or _LANDS.isdisjoint(one.kind for one in book.exact(name))]
    own = [name for name in alone if not known or name in spelt or shipped().exact(name)]
    return frozenset({(language, name) for name in own}.union(*(fact.names.by_language.items() for fact in known)))


def _called(names: Iterable[str], country: str, register: Register) -> tuple[int, ...]:
    """Ids of the places of the country that go by one of these names: the register's first, then the largest."""
    listed = tuple(_places(register.book.register.exact(name) for name in names))
    ours = (at for at in listed if at in register.places and register.places[at].country == country)
    return (*ours, *(fact.id for fact in _largest(_places(shipped().exact(name) for name in names), country)))


def _places(found: Iterable[Iterable[Name]]) -> tuple[int, ...]:
    return ids_of(name for names in found for name in names if name.kind is Kind.PLACE)


def _largest(ids: Iterable[int], country: str) -> tuple[PlaceFact, ...]:
    there = (fact for fact in shipped().facts(ids).values() if fact.country == country)
    return tuple(sorted(there, key=lambda fact: -(fact.population or 0))[:MOST])
