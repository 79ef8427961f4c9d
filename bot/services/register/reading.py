"""Reads the public register out of the database: what is published now, under every name it goes by.

Read once per change and then only looked at: `is_stale` says when to read again. After a change only what changed is
read, where that is known; the whole at the start, and after what may have changed anything.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rules.records.register import Register
from bot.services.register import stored
from bot.services.register.catching_up import catch_up, touched_since
from bot.services.register.indexing import atlas_of, book_of
from bot.services.register.shelves import shelved
from db.declarations import Declaration, DeclarationTitle
from db.facts import register_version
from messages.text import Names


def read_register(
    db: Session, now: datetime, declaration_id: int | None = None, before: Register | None = None
) -> Register:
    """One declaration's register (the first one's, where none is named) as it is public at `now`.

    `before` is the same as it was when it was read last.
    """
    version = register_version(db)  # first: a change during the reading must look like one that is still to be read
    declaration = _declaration(db, declaration_id)
    said = _said(db, declaration, version)
    known = before if before is not None and before.declaration == declaration.id else None
    touched = touched_since(db, known, version, now) if known else None
    if known is not None and touched is not None:
        return replace(catch_up(db, now, known, touched), **said)
    return _whole(db, now, declaration.id, known, said)


def is_stale(db: Session, register: Register, now: datetime) -> bool:
    """Whether the register has changed since it was read, or an approved entry has become public since."""
    due = register.fresh_until is not None and register.fresh_until <= now
    return due or register_version(db) != register.version


def _whole(db: Session, now: datetime, declaration: int, before: Register | None, said: dict[str, Any]) -> Register:
    """Everything, read anew; of the names only those that changed are indexed anew."""
    places = stored.places(db, now)
    signatories, examples = stored.records(db, declaration, now, places)
    commitments = stored.commitments(db, declaration)
    listed = {who.place for who in signatories.values()}
    stood_for = listed.union(example.place for example in examples.values())
    atlas = atlas_of(places.values(), listed)
    coming = stored.coming(db, now)
    return Register(
        declaration=declaration,
        places=MappingProxyType(places),
        signatories=MappingProxyType(signatories),
        examples=MappingProxyType(examples),
        commitments=commitments,
        book=book_of(
            db, frozenset(signatories), places.values(), stood_for, commitments, before.book if before else None
        ),
        atlas=atlas,
        coming=MappingProxyType(coming),
        fresh_until=min(coming.values(), default=None),
        by_geoname=MappingProxyType({fact.geoname: fact.id for fact in places.values() if fact.geoname}),
        places_in=MappingProxyType(Counter(places[at].country for at in listed)),
        **shelved(signatories.values(), examples.values(), atlas),
        **said,
    )


def _declaration(db: Session, declaration_id: int | None) -> Declaration:
    if declaration_id is not None:
        return db.get_one(Declaration, declaration_id)
    return db.scalars(select(Declaration).order_by(Declaration.id).limit(1)).one()


def _said(db: Session, declaration: Declaration, version: int) -> dict[str, Any]:
    """What is said of the declaration itself."""
    titles = db.scalars(select(DeclarationTitle).where(DeclarationTitle.declaration_id == declaration.id))
    return {
        "version": version,
        "title": Names({title.language: title.title for title in titles}),
        "source_url": declaration.source_url,
        "started_on": declaration.started_on,
        "as_of": declaration.as_of,
    }
