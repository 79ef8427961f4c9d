"""The register after a change: what changed is read by its ids, and everything else is as it was.

To read a hundred thousand endorsements anew takes ten seconds, and one more must be searchable within one. What comes
out is what reading the whole would give.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.rules.names.atlas import Atlas
from bot.rules.records.register import PlaceFact, Register, Signatory
from bot.services.register import stored
from bot.services.register.reindexing import atlas_changed, book_changed
from bot.services.register.shelves import shelved_anew
from db.entries import Entry
from db.facts import changes_since
from db.places import Place, PlaceName
from db.vocabulary import NameKind

MOST = 500  # entries or places; more are read with the whole register
Record = TypeVar("Record")
Rows = MappingProxyType[int, Record]


@dataclass(frozen=True, slots=True)
class Touched:
    """What may have changed, by id: entries, places they stand for, and places whose names are others now."""

    entries: frozenset[int]
    places: frozenset[int]
    renamed: frozenset[int]


def touched_since(db: Session, before: Register, version: int, now: datetime) -> Touched | None:
    """What may have changed since the register was read; None where that is not known, or nearly everything."""
    noted = changes_since(db, before.version, version)
    if noted is None or max(len(noted.entries), len(noted.places)) > MOST:
        return None
    due = {entry for entry, at in before.coming.items() if at <= now}
    return _widened(db, before, noted.entries | due, noted.places)


def _widened(db: Session, before: Register, entries: frozenset[int], places: frozenset[int]) -> Touched:
    """With the versions that come and go together, and the places they all stand for."""
    kin = select(Entry.id, Entry.replaces_id, Entry.about_id, Entry.place_id)
    rows = db.execute(kin.where(or_(Entry.id.in_(entries), Entry.replaces_id.in_(entries)))).all() if entries else ()
    all_entries = entries.union(*((row.id, row.replaces_id, row.about_id) for row in rows)) - {None}
    known = (before.signatories.get(at) or before.examples.get(at) for at in all_entries)
    stood = {record.place for record in known if record}
    stand = {row.place_id for row in rows if row.place_id is not None}
    return Touched(all_entries, places | stood | stand, places)


def catch_up(db: Session, now: datetime, before: Register, touched: Touched) -> Register:
    """The register with its records as they are now; what is said of the declaration itself is the caller's."""
    found = stored.places(db, now, touched.places)
    moved = {at: found.get(at) for at in touched.places if found.get(at) != before.places.get(at)}
    places = _with(before.places, moved)
    there = _standing_at(before, moved)  # on other shelves, perhaps
    entries = touched.entries | there
    signatories, examples = stored.records(db, before.declaration, now, places, entries)
    signed = _differing(before.signatories, signatories, entries, there)
    told = _differing(before.examples, examples, entries, there)
    atlas = atlas_changed(before.atlas, places, touched.places, _listed(before, signed, touched.places))
    coming = {at: when for at, when in before.coming.items() if at not in entries} | stored.coming(db, now, entries)
    after = replace(
        before,
        places=places,
        signatories=_with(before.signatories, signed),
        examples=_with(before.examples, told),
        commitments=stored.commitments(db, before.declaration),
        atlas=atlas,
        coming=MappingProxyType(coming),
        fresh_until=min(coming.values(), default=None),
        places_in=_counted(before, atlas, touched.places),
        by_geoname=_with(before.by_geoname, _numbers(before, moved)),
        **shelved_anew(before, signed, told, atlas),
    )
    renamed = touched.renamed | moved.keys() | _asked_by_more(db, before, after, touched.places)
    return replace(after, book=book_changed(db, before, after, touched.entries, renamed))


def _asked_by_more(db: Session, before: Register, after: Register, places: Iterable[int]) -> set[int]:
    """Those of the places of which something public is known now, or nothing any more, and that are asked for by other
    names then.
    """
    shelves = ((before.by_place, after.by_place), (before.examples_by_place, after.examples_by_place))
    come_or_gone = {at for at in places for was, now in shelves if (at in was) is not (at in now)}
    if not come_or_gone:
        return set()
    asked_by = select(PlaceName.place_id).where(PlaceName.place_id.in_(come_or_gone), PlaceName.kind == NameKind.BODY)
    return set(db.scalars(asked_by.join(Place).where(Place.geoname_id.is_(None))))


def _listed(before: Register, signed: Mapping[int, Signatory | None], places: Iterable[int]) -> set[int]:
    """The places among these that somebody stands for now."""
    still = {at for at in places if any(who.entry not in signed for who in before.by_place.get(at, ()))}
    return still | {who.place for who in signed.values() if who is not None}


def _standing_at(before: Register, moved: Mapping[int, Any]) -> set[int]:
    """The records whose place is another now, or in another country."""
    shelves = (before.by_place, before.examples_by_place)
    return {record.entry for shelf in shelves for at in moved for record in shelf.get(at, ())}


def _differing(
    before: Mapping[int, Record], now: Mapping[int, Record], entries: Iterable[int], anyway: Container[int]
) -> dict[int, Record | None]:
    """The records that are others now, or gone (None)."""
    known = (at for at in sorted(entries) if at in before or at in now)
    return {at: now.get(at) for at in known if at in anyway or now.get(at) != before.get(at)}


def _with(before: Rows[Record], changed: Mapping[int, Record | None]) -> Rows[Record]:
    """The same rows with what has changed or is gone (None), in the order of their ids."""
    if not changed:
        return before
    rows = before | {}
    last = next(reversed(rows), 0)
    for at, record in changed.items():
        if record is None:
            rows.pop(at, None)
        else:
            rows[at] = record
    in_between = any(at < last and at not in before for at, record in changed.items() if record is not None)
    return MappingProxyType(dict(sorted(rows.items())) if in_between else rows)


def _counted(before: Register, atlas: Atlas, about: Iterable[int]) -> MappingProxyType[str, int]:
    """How many places are listed, by country."""
    counted = before.places_in | {}
    for known, more in ((before.atlas, -1), (atlas, 1)):
        for place in (known[at] for at in about if at in known):
            if place.listed:
                counted[place.country] = counted.get(place.country, 0) + more
    return MappingProxyType({country: count for country, count in counted.items() if count})


def _numbers(before: Register, moved: Mapping[int, PlaceFact | None]) -> dict[int, int | None]:
    """The GeoNames numbers of places that are so no more, or are now."""
    known = (before.places[at] for at in moved if at in before.places)
    gone: dict[int, int | None] = {fact.geoname: None for fact in known if fact.geoname}
    return gone | {fact.geoname: fact.id for fact in moved.values() if fact and fact.geoname}
