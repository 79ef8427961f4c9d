"""Loads the shipped register into the database: everything that is not there yet, and nothing over what is there.

Loading twice changes nothing. A later version's tables add places, names, wordings and entries; what staff or leaders
have changed since stays as it is, because every row is only ever looked for by what it is in the shipped tables.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.declarations import Declaration, DeclarationTitle
from db.entries import Entry
from db.facts import register_changed
from db.names import NameBook
from db.places import LeaderName, Place, PlaceName, RegionName
from db.register import rows, worded
from db.shipping import Row, Shipment
from db.vocabulary import Mark, NameKind
from db.wordings import add_wording

Watch = Callable[[Sequence[Row], str], Iterable[Row]]


@dataclass(slots=True)
class Loaded:
    """How many rows of each sort were new."""

    declarations: int = 0
    places: int = 0
    names: int = 0
    wordings: int = 0
    entries: int = 0

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


def unwatched(table: Sequence[Row], _name: str) -> Iterable[Row]:
    """Nobody looks on."""
    return table


def load(db: Session, at: datetime, leader_key: Callable[[str], str], watch: Watch = unwatched) -> Loaded:
    """Add what the shipped tables have and the database has not.

    `leader_key` folds a leader's name, `watch` goes through a table's rows for whoever shows progress.
    """
    new = Loaded()
    for row in rows("declaration"):
        declaration = _declaration(db, row, new)
        _wordings(db, declaration, at, new)
        book = NameBook(db, PlaceName)
        places = _places(db, book, watch(rows("places"), "places"), new)
        for alias in watch(rows("place_aliases"), "names"):
            place = places[alias["place"]]
            new.names += book.learn(place.id, alias["language"], alias["name"], NameKind(alias["kind"]))
        entries = {entry.shipped_as: entry for entry in db.scalars(select(Entry)) if entry.shipped_as}
        leaders = NameBook(db, LeaderName)
        _entries(Shipment(db, declaration, places, entries, leaders, leader_key, at), watch, new)
    db.flush()
    if new:
        register_changed(db)
    return new


def _declaration(db: Session, row: Row, new: Loaded) -> Declaration:
    found = db.scalar(select(Declaration).where(Declaration.slug == row["slug"]))
    declaration = found or _new_declaration(db, row, new)
    titles = select(DeclarationTitle.language).where(DeclarationTitle.declaration_id == declaration.id)
    known = frozenset(db.scalars(titles))
    for language, title in worded(row, "title").items():
        if language not in known:
            db.add(DeclarationTitle(declaration_id=declaration.id, language=language, title=title))
    return declaration


def _new_declaration(db: Session, row: Row, new: Loaded) -> Declaration:
    declaration = Declaration(
        slug=row["slug"],
        source_url=row["source_url"],
        started_on=date.fromisoformat(row["started_on"]),
        as_of=date.fromisoformat(row["as_of"]),
    )
    db.add(declaration)
    db.flush()
    new.declarations += 1
    return declaration


def _wordings(db: Session, declaration: Declaration, at: datetime, new: Loaded) -> None:
    for row in rows("commitments"):
        short, title, summary = (worded(row, name) for name in ("short", "title", "summary"))
        for language in short:
            words = short[language], title[language], summary[language]
            number = int(row["number"])
            new.wordings += add_wording(db, declaration.id, number, language, Mark.OUR_SUMMARY, words, at)


def _places(db: Session, book: NameBook, table: Iterable[Row], new: Loaded) -> dict[str, Place]:
    places = {place.slug: place for place in db.scalars(select(Place))}
    parents = {}
    for row in table:
        if row["slug"] not in places:
            places[row["slug"]] = _place(db, row, new)
            parents[row["slug"]] = row["parent"]
        for language, name in worded(row, "name").items():
            new.names += book.learn(places[row["slug"]].id, language, name, NameKind.MAIN)
    for slug, parent in parents.items():
        places[slug].parent_id = places[parent].id if parent else None
    return places


def _place(db: Session, row: Row, new: Loaded) -> Place:
    place = Place(
        slug=row["slug"],
        kind=row["kind"],
        country=row["country"],
        lat=float(row["lat"]) if row["lat"] else None,
        lon=float(row["lon"]) if row["lon"] else None,
        geoname_id=int(row["geoname_id"]) if row["geoname_id"] else None,
        population=int(row["population"]) if row["population"] else None,
    )
    db.add(place)
    db.flush()
    new.places += 1
    for language, name in worded(row, "admin1").items():
        db.add(RegionName(place_id=place.id, language=language, name=name))
    return place


def _entries(shipment: Shipment, watch: Watch, new: Loaded) -> None:
    for row in watch(rows("endorsements"), "endorsements"):
        new.entries += shipment.endorsement(row)
    for row in watch(rows("examples"), "examples"):
        new.entries += shipment.example(row)
    for row in watch(rows("leader_aliases"), "leaders' names"):
        new.names += shipment.leader_alias(row)
