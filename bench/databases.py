"""Databases for our bot: the shipped register, residents, leaders in the middle of a form, and more endorsements."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice, product
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func, insert, select

from bot.services.house.opening import open_database
from db.declarations import Declaration
from db.drafts import STEPS_OF_A_LIFE, Draft
from db.entries import Entry
from db.facts import register_changed
from db.people import Person
from db.places import LeaderName, Place, PlaceName
from db.session import make_engine, reading, writing
from db.vocabulary import DraftState, Kind, NameKind, Origin, Proof, Status

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
RESIDENTS = range(10_001, 10_401)
LEADERS = range(20_001, 20_065)
COUNTRIES = ("KE", "FR", "US", "BR", "JO", "PL", "JP", "NG")
_FIRST = "Ba Ke Li Mo Nu Ra Se Ti Vo Za".split()
_MIDDLE = "bar cen dil fom gur han jel kip lom mun".split()
_LAST = "adel brook castra dorf eville ford grad heim ista juna".split()
_BATCH = 10_000
FORM = {"role": "leader", "place": {"typed": "Nairobi", "near": []}, "country": "KE", "office": "mayor"}


class Databases:
    """Made once for a run, in its folder, and copied from then on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded = folder / "loaded.sqlite3"
        engine = make_engine(f"sqlite:///{self._loaded}")
        prepare(engine)
        engine.dispose()

    def fresh(self, name: str, endorsements: int = 0) -> str:
        """The address of a new SQLite database; with so many endorsements in all, if more than are shipped."""
        url = f"sqlite:///{shutil.copy(self._loaded, self._folder / f'{name}.sqlite3')}"
        if endorsements:
            engine = make_engine(url)
            endorse(engine, endorsements)
            engine.dispose()
        return url


def prepare(engine: Engine) -> None:
    """Fill an empty database with the shipped register, and with people."""
    open_database(engine, NOW)
    with writing(engine) as db:
        seen = {"first_seen": NOW, "last_seen": datetime.now(UTC), "privacy_seen_at": NOW, "name": "Resident"}
        db.execute(insert(Person), [{"id": each, "language": "en"} | seen for each in (*RESIDENTS, *LEADERS)])
        draft = {"form": "endorse", "state": DraftState.OPEN, "asked": "leader", "answers": FORM, "saw": {}}
        times = {"started_at": NOW, "touched_at": datetime.now(UTC)}
        db.execute(insert(Draft), [{"person_id": each} | draft | times for each in LEADERS])


def steps_on_disk(engine: Engine) -> int:
    """How many steps of all forms the database holds."""
    with reading(engine) as db:
        return db.scalar(select(func.sum(Draft.version % STEPS_OF_A_LIFE))) or 0


def endorse(engine: Engine, count: int) -> None:
    """Add made-up places until the register has so many endorsements."""
    with writing(engine) as db:
        declaration = db.scalars(select(Declaration.id)).one()
        place = db.scalar(select(func.max(Place.id))) or 0
        entry = db.scalar(select(func.max(Entry.id))) or 0
        there = db.scalar(select(func.count()).where(Entry.kind == Kind.ENDORSEMENT)) or 0
        register_changed(db)
    names = islice(_names(), count - there)
    numbered = ((place + n, entry + n, declaration, name) for n, name in enumerate(names, 1))
    while batch := list(islice(numbered, _BATCH)):
        with writing(engine) as db:
            db.execute(insert(Place), [_place(at, name) for at, _, _, name in batch])
            db.execute(insert(PlaceName), [_named({"place_id": at}, name) for at, _, _, name in batch])
            db.execute(insert(Entry), [_entry(*each) for each in batch])
            db.execute(insert(LeaderName), [_named({"entry_id": each}, _leader(each)) for _, each, _, _ in batch])


def _names() -> Iterator[str]:
    """A hundred thousand and more names, each another's near neighbour as real ones are."""
    for first, middle, more, last, also in product(_FIRST, _MIDDLE, _MIDDLE, _LAST, ("", *_MIDDLE, *_LAST)):
        yield first + middle + more + also + last


def _place(at: int, name: str) -> dict[str, Any]:
    country = COUNTRIES[at % len(COUNTRIES)]
    return {"id": at, "slug": f"{name.lower()}-{at}", "kind": "city", "country": country, "population": at}


def _named(owner: dict[str, int], name: str) -> dict[str, Any]:
    return owner | {"language": "en", "name": name, "kind": NameKind.MAIN}


def _leader(entry: int) -> str:
    """Two names of many."""
    return f"{_FIRST[entry % 10]}{_LAST[entry // 10 % 10]} {_MIDDLE[entry // 100 % 10].title()}{entry // 1000:x}son"


def _entry(place: int, entry: int, declaration: int, _name: str) -> dict[str, Any]:
    leader = _leader(entry)
    return {
        "id": entry,
        "reference": f"B-{entry}",
        "declaration_id": declaration,
        "kind": Kind.ENDORSEMENT,
        "status": Status.PUBLISHED,
        "origin": Origin.PERSON,
        "place_id": place,
        "leader_key": leader.lower(),
        "public": {"place": {"id": place}, "leader": leader, "office": "mayor"},
        "private": {},
        "saw": {},
        "proof": Proof.LETTER,
        "as_of": NOW.date(),
        "made_at": NOW,
        "decided_at": NOW,
        "public_from": NOW,
    }
