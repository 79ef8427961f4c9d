"""The book of names and the atlas after a change: only what has changed is indexed, the rest is as it was."""

from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import replace
from itertools import chain

from sqlalchemy.orm import Session

from bot.rules.names.atlas import Atlas
from bot.rules.names.growing import Growing, Whose, whose
from bot.rules.names.index import Kind, Name, SubjectId
from bot.rules.names.mentions import Book
from bot.rules.records.register import PlaceFact, Register
from bot.rules.spelling.folding import fold
from bot.services.register.indexing import (
    names_of_commitments,
    names_of_leaders,
    names_of_places,
    names_of_regions,
    seats_of,
    weighed,
)

Changed = tuple[set[Whose], Iterable[Name]]  # subjects, and all names they go by now


def atlas_changed(
    before: Atlas, places: Mapping[int, PlaceFact], about: Collection[int], listed: Container[int]
) -> Atlas:
    """The atlas where these places may have changed, and `listed` are those among them that somebody stands for."""
    facts = [places[at] for at in about if at in places]
    now = {at: weighed(places[at], at in listed) if at in places else None for at in sorted(about)}
    seats = {town: at for town, at in before.seats.items() if at not in about} | seats_of(facts)
    return before.changed({at: place for at, place in now.items() if place != before.get(at)}, seats)


def book_changed(
    db: Session, before: Register, after: Register, entries: Collection[int], places: Collection[int]
) -> Book:
    """The book of the register as it is after a change of the names of these leaders and places."""
    index = before.book.register
    if not isinstance(index, Growing):
        raise TypeError("a book that was read from the database can grow")
    leaders = {at for at in entries if at in before.signatories or at in after.signatories}
    changes = (
        _of_places(db, after, places),
        ({(Kind.LEADER, at) for at in leaders}, names_of_leaders(db, after.signatories, leaders)),
        _of_regions(before, after, places),
        _of_commitments(before, after),
    )
    subjects = set[Whose]().union(*(changed for changed, _ in changes))
    names = index.changed(subjects, chain.from_iterable(found for _, found in changes))
    ours = _ours(before, after, places)
    if names is index and ours == before.book.ours:
        return before.book  # with everything that was read with it
    return replace(before.book, register=names, ours=ours)


def _of_places(db: Session, after: Register, places: Collection[int]) -> Changed:
    stood_for = {at for at in places if at in after.by_place or at in after.examples_by_place}
    return {(kind, at) for at in places for kind in (Kind.PLACE, Kind.PART)}, names_of_places(
        db, after.places, stood_for, places
    )


def _of_regions(before: Register, after: Register, places: Collection[int]) -> Changed:
    """The regions that have come or gone with places; their names are those that all their places give them."""
    moved = [at for at in places if _region(before.places.get(at)) != _region(after.places.get(at))]
    gone = [*names_of_regions(before.places[at] for at in moved if at in before.places)]
    come = [*names_of_regions(after.places[at] for at in moved if at in after.places)]
    if not gone and all(_is_known(name, before.book) for name in come):
        return set(), ()
    regions = {name.subject for name in (*gone, *come)}
    inside = (fact for at, fact in after.places.items() if after.atlas[at].region in regions)
    return {(Kind.REGION, region) for region in regions}, names_of_regions(inside)


def _region(fact: PlaceFact | None) -> object:
    """All that says what the region of a place is called."""
    return (fact.country, fact.region, fact.geoname) if fact else None


def _is_known(name: Name, book: Book) -> bool:
    return any(whose(known) == whose(name) for known in book.register.exact(fold(name.text)))


def _of_commitments(before: Register, after: Register) -> Changed:
    if before.commitments == after.commitments:
        return set(), ()
    numbers = {commitment.number for commitment in (*before.commitments, *after.commitments)}
    return {(Kind.COMMITMENT, number) for number in numbers}, names_of_commitments(after.commitments)


def _ours(before: Register, after: Register, places: Collection[int]) -> frozenset[SubjectId]:
    """What the gazetteer calls the places of the register."""
    was, now = (
        {-fact.geoname for at in places if (fact := register.places.get(at)) and fact.geoname}
        for register in (before, after)
    )
    return before.book.ours if was == now else (before.book.ours - was) | now
