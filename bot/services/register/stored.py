"""What the register is made of, asked of the database: all of it, or only some entries and places.

`ids` narrows a question to these; without it everything is read.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from itertools import groupby
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, or_, select, true
from sqlalchemy.orm import Session, aliased, defer

from bot.rules.records.register import Commitment, Example, PlaceFact, Signatory
from bot.services.register.records import example, signatory
from db.declarations import Wording
from db.entries import Entry
from db.history import PublicFile
from db.places import LeaderName, Place, PlaceName, RegionName
from db.vocabulary import Kind, Mark, NameKind, Status
from messages.text import Names

Ids = Collection[int] | None
NEVER_SHOWN = (NameKind.OLD, NameKind.ABBREVIATION, NameKind.PAGE, NameKind.PART, NameKind.BODY)
NAMELESS = Names({"en": ""})
# Of several wordings in one language the reader gets the most trustworthy, and of these the newest.
TRUST = (Mark.MACHINE_TRANSLATION, Mark.OUR_SUMMARY, Mark.OFFICIAL)


def records(
    db: Session, declaration: int, now: datetime, places: Mapping[int, PlaceFact], ids: Ids = None
) -> tuple[dict[int, Signatory], dict[int, Example]]:
    """What is public at `now`, by id, in the order of the ids."""
    entries = _published(db, declaration, now, ids)
    leaders = _names(db, LeaderName.entry_id, LeaderName, ids)
    files: dict[int, list[PublicFile]] = {}
    for file in _approved_files(db, ids):
        files.setdefault(file.entry_id, []).append(file)
    return (
        {e.id: signatory(e, leaders.get(e.id, {}), places) for e in entries if e.kind is Kind.ENDORSEMENT},
        {e.id: example(e, files.get(e.id, ())) for e in entries if e.kind is Kind.EXAMPLE},
    )


def coming(db: Session, now: datetime, ids: Ids = None) -> dict[int, datetime]:
    """What becomes public without any further change, and when; of all declarations."""
    later = (Entry.status == Status.PUBLISHED, Entry.public_from > now, among(Entry.id, ids))
    found = db.execute(select(Entry.id, Entry.public_from).where(*later))
    return {row.id: row.public_from for row in found if row.public_from is not None}


def places(db: Session, now: datetime, ids: Ids = None) -> dict[int, PlaceFact]:
    """Places under the names that are shown of them, in the order of the ids."""
    names, unheard = _names(db, PlaceName.place_id, PlaceName, ids), _unheard_of(db, now, ids)
    regions = _regions(db, ids)
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
        for place in db.execute(select(*Place.__table__.c).where(among(Place.id, ids)).order_by(Place.id))
        if place.id in names and place.id not in unheard
    }


def _unheard_of(db: Session, now: datetime, ids: Ids) -> set[int]:
    """Places whose only record has not become public: in the minute in which its approval could be undone, what its
    sender had typed was “not on the list”, while it had been unknown before; for ever, where it was suspended then.
    """
    seen = aliased(Entry)
    decided = Entry.status.in_((Status.PUBLISHED, Status.SUSPENDED, Status.WITHDRAWN, Status.REPLACED))
    never = or_(Entry.public_from.is_(None), Entry.public_from > now)
    known = exists().where(seen.place_id == Entry.place_id, seen.public_from <= now)
    made = (Entry.place_id.is_not(None), decided, never, ~known, among(Entry.place_id, ids))
    return {at for at in db.scalars(select(Entry.place_id).where(*made)) if at is not None}


def commitments(db: Session, declaration: int) -> tuple[Commitment, ...]:
    """The declaration's commitments in their wordings."""
    ours = select(Wording).where(Wording.declaration_id == declaration).order_by(Wording.number)
    return tuple(_commitment(number, list(of)) for number, of in groupby(db.scalars(ours), lambda w: w.number))


def among(column: Any, ids: Ids) -> ColumnElement[bool]:
    """The condition that narrows a question to these ids."""
    return true() if ids is None else column.in_(sorted(ids))


def _published(db: Session, declaration: int, now: datetime, ids: Ids) -> list[Entry]:
    """A record that a newer version replaces stands until that one is public: nobody is off the list for a minute."""
    newer = aliased(Entry)
    to_come = exists().where(newer.replaces_id == Entry.id, newer.status == Status.PUBLISHED, newer.public_from > now)
    stands = or_(Entry.status == Status.PUBLISHED, and_(Entry.status == Status.REPLACED, to_come))
    public = (Entry.declaration_id == declaration, stands, Entry.public_from <= now, among(Entry.id, ids))
    never_public = (defer(column, raiseload=True) for column in (Entry.private, Entry.saw))
    return list(db.scalars(select(Entry).options(*never_public).where(*public).order_by(Entry.id)))


def _approved_files(db: Session, ids: Ids) -> list[PublicFile]:
    approved = (PublicFile.approved_by.is_not(None), among(PublicFile.entry_id, ids))
    return list(db.scalars(select(PublicFile).where(*approved).order_by(PublicFile.id)))


def _names(db: Session, owner: Any, table: type[PlaceName] | type[LeaderName], ids: Ids) -> dict[int, dict[str, str]]:
    """The name that is shown, by owner and language: the main one, else the first that may be shown at all."""
    shown: dict[int, dict[str, str]] = {}
    main_first = case((table.kind == NameKind.MAIN, 0), else_=1)
    names = select(owner, table.language, table.name).where(table.kind.not_in(NEVER_SHOWN), among(owner, ids))
    for row in db.execute(names.order_by(main_first, table.id)):
        shown.setdefault(row[0], {}).setdefault(row.language, row.name)
    return shown


def _regions(db: Session, ids: Ids) -> dict[int, Names]:
    rows = db.scalars(select(RegionName).where(among(RegionName.place_id, ids)).order_by(RegionName.place_id)).all()
    by_place = groupby(rows, lambda region: region.place_id)
    return {place: Names({region.language: region.name for region in regions}) for place, regions in by_place}


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
