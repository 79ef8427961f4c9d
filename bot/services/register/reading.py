"""Reads the public register out of the database: what is published now, under every name it goes by.

Read once per change and then only looked at: `is_stale` says when to read again.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import groupby
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy import and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from bot.rules.register import Commitment, PlaceFact, Register
from bot.services.register.indexing import atlas_of, book_of
from bot.services.register.records import example, signatory
from db.declarations import Declaration, DeclarationTitle, Wording
from db.entries import Entry
from db.facts import register_version
from db.history import PublicFile
from db.places import LeaderName, Place, PlaceName, RegionName
from db.vocabulary import Kind, Mark, NameKind, Status
from messages.text import Names

Record = TypeVar("Record")
Key = TypeVar("Key")
NEVER_SHOWN = (NameKind.OLD, NameKind.ABBREVIATION, NameKind.PAGE, NameKind.PART, NameKind.BODY)
NAMELESS = Names({"en": ""})
# Of several wordings in one language the reader gets the most trustworthy, and of these the newest.
TRUST = (Mark.MACHINE_TRANSLATION, Mark.OUR_SUMMARY, Mark.OFFICIAL)


def read_register(
    db: Session, now: datetime, declaration_id: int | None = None, before: Register | None = None
) -> Register:
    """One declaration's register (the first one's, where none is named) as it is public at `now`.

    `before` is the same as it was when it was read last.
    """
    version = register_version(db)  # first: a change during the reading must look like one that is still to be read
    declaration = _declaration(db, declaration_id)
    titles = db.scalars(select(DeclarationTitle).where(DeclarationTitle.declaration_id == declaration.id))
    entries = _published(db, declaration.id, now)
    leaders = _names(db, LeaderName.entry_id, LeaderName)
    places = _places(db)
    signatories = {e.id: signatory(e, leaders.get(e.id, {}), places) for e in entries if e.kind is Kind.ENDORSEMENT}
    files = _grouped(_approved_files(db), lambda file: (file.entry_id,))
    examples = {e.id: example(e, files.get(e.id, ())) for e in entries if e.kind is Kind.EXAMPLE}
    commitments = _commitments(db, declaration.id)
    atlas = atlas_of(places.values(), {who.place for who in signatories.values()})
    return Register(
        version=version,
        declaration=declaration.id,
        title=Names({title.language: title.title for title in titles}),
        source_url=declaration.source_url,
        started_on=declaration.started_on,
        as_of=declaration.as_of,
        places=MappingProxyType(places),
        signatories=MappingProxyType(signatories),
        examples=MappingProxyType(examples),
        commitments=commitments,
        book=book_of(db, frozenset(signatories), places.values(), commitments, before.book if before else None),
        atlas=atlas,
        fresh_until=_next_publication(db, now),
        by_place=_grouped(signatories.values(), lambda who: (who.place,)),
        by_country=_grouped(signatories.values(), lambda who: (places[who.place].country,)),
        by_geoname=MappingProxyType({fact.geoname: fact.id for fact in places.values() if fact.geoname}),
        places_in=MappingProxyType(Counter(places[at].country for at in {who.place for who in signatories.values()})),
        by_region=_grouped(signatories.values(), lambda who: (atlas[who.place].region,)),
        examples_by_place=_grouped(examples.values(), lambda example: (example.place,)),
        examples_by_country=_grouped(examples.values(), lambda example: (places[example.place].country,)),
        examples_by_region=_grouped(examples.values(), lambda example: (atlas[example.place].region,)),
        examples_by_theme=_grouped(examples.values(), lambda example: example.themes),
        examples_by_commitment=_grouped(examples.values(), lambda example: example.commitments),
    )


def is_stale(db: Session, register: Register, now: datetime) -> bool:
    """Whether the register has changed since it was read, or an approved entry has become public since."""
    due = register.fresh_until is not None and register.fresh_until <= now
    return due or register_version(db) != register.version


def _declaration(db: Session, declaration_id: int | None) -> Declaration:
    if declaration_id is not None:
        return db.get_one(Declaration, declaration_id)
    return db.scalars(select(Declaration).order_by(Declaration.id).limit(1)).one()


def _published(db: Session, declaration_id: int, now: datetime) -> list[Entry]:
    """A record that a newer version replaces stands until that one is public: nobody is off the list for a minute."""
    newer = aliased(Entry)
    coming = exists().where(newer.replaces_id == Entry.id, newer.status == Status.PUBLISHED, newer.public_from > now)
    stands = or_(Entry.status == Status.PUBLISHED, and_(Entry.status == Status.REPLACED, coming))
    public = (Entry.declaration_id == declaration_id, stands, Entry.public_from <= now)
    return list(db.scalars(select(Entry).where(*public).order_by(Entry.id)))


def _approved_files(db: Session) -> list[PublicFile]:
    return list(db.scalars(select(PublicFile).where(PublicFile.approved_by.is_not(None)).order_by(PublicFile.id)))


def _next_publication(db: Session, now: datetime) -> datetime | None:
    later = select(func.min(Entry.public_from)).where(Entry.status == Status.PUBLISHED, Entry.public_from > now)
    return db.scalar(later)


def _places(db: Session) -> dict[int, PlaceFact]:
    names = _names(db, PlaceName.place_id, PlaceName)
    regions = _regions(db)
    return {
        place.id: PlaceFact(
            id=place.id,
            slug=place.slug,
            kind=place.kind,
            names=Names(names[place.id]),
            region=regions.get(place.id, NAMELESS),
            country=place.country,
            parent=place.parent_id,
            lat=place.lat,
            lon=place.lon,
            population=place.population,
            geoname=place.geoname_id,
        )
        for place in db.scalars(select(Place).order_by(Place.id))
        if place.id in names
    }


def _names(db: Session, owner: Any, table: type[PlaceName] | type[LeaderName]) -> dict[int, dict[str, str]]:
    """The name that is shown, by owner and language: the main one, else the first that may be shown at all."""
    shown: dict[int, dict[str, str]] = {}
    main_first = case((table.kind == NameKind.MAIN, 0), else_=1)
    names = select(owner, table.language, table.name).where(table.kind.not_in(NEVER_SHOWN))
    for row in db.execute(names.order_by(main_first, table.id)):
        shown.setdefault(row[0], {}).setdefault(row.language, row.name)
    return shown


def _regions(db: Session) -> dict[int, Names]:
    rows = db.scalars(select(RegionName).order_by(RegionName.place_id)).all()
    by_place = groupby(rows, lambda region: region.place_id)
    return {place: Names({region.language: region.name for region in regions}) for place, regions in by_place}


def _commitments(db: Session, declaration_id: int) -> tuple[Commitment, ...]:
    ours = select(Wording).where(Wording.declaration_id == declaration_id).order_by(Wording.number)
    return tuple(_commitment(number, list(of)) for number, of in groupby(db.scalars(ours), lambda w: w.number))


def _commitment(number: int, wordings: list[Wording]) -> Commitment:
    ranked = sorted(wordings, key=lambda wording: (TRUST.index(wording.mark), wording.version))
    best = {wording.language: wording for wording in ranked}  # the last of a language wins
    return Commitment(
        number=number,
        short=Names({language: wording.short for language, wording in best.items()}),
        title=Names({language: wording.title for language, wording in best.items()}),
        body=Names({language: wording.body for language, wording in best.items()}),
        marks=MappingProxyType({language: wording.mark.value for language, wording in best.items()}),
        versions=MappingProxyType({language: wording.version for language, wording in best.items()}),
        digests=MappingProxyType({language: wording.digest for language, wording in best.items()}),
    )


def _grouped(
    records: Iterable[Record], keys: Callable[[Record], Iterable[Key]]
) -> MappingProxyType[Key, tuple[Record, ...]]:
    """The records under each of their keys, in the order of the list."""
    groups: dict[Key, list[Record]] = {}
    for record in records:
        for key in keys(record):
            groups.setdefault(key, []).append(record)
    return MappingProxyType({found: tuple(group) for found, group in groups.items()})
