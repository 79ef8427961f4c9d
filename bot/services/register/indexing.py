"""The index of the register's names: places, leaders, countries, commitments and themes, in every language kept."""

from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rules.atlas import Atlas, Place
from bot.rules.growing import Growing
from bot.rules.index import Kind, Name
from bot.rules.mentions import Book
from bot.rules.people import leader_names
from bot.rules.regions import names_of_region, region_in
from bot.rules.register import Commitment, PlaceFact
from bot.rules.themes import theme_names
from bot.services.answers.gazetteer import shipped
from bot.services.register.prepared import index_of, words, world
from db.places import LeaderName, PlaceName
from db.register import rows
from db.vocabulary import NameKind
from messages.languages import KEPT_WHOLE


def book_of(
    db: Session,
    signatories: frozenset[int],
    places: Collection[PlaceFact],
    commitments: Iterable[Commitment],
    before: Book | None = None,
) -> Book:
    """Every name by which something of the public register can be asked for, and the names of the world around it.

    `before` is the book of the register as it was: only what has changed since is indexed anew.
    """
    own = (*_places(db), *_leaders(db, signatories), *_regions(places), *_topics(commitments))
    ours = frozenset(-place.geoname for place in places if place.geoname)
    known = before.register if before else None
    register = known.grown(own) if isinstance(known, Growing) else _built(own)
    return Book(register, world(), shipped(), ours, words())


def atlas_of(facts: Collection[PlaceFact], listed: Collection[int]) -> Atlas:
    """The register's places as the rules of answering see them."""
    places = {
        fact.id: Place(
            id=fact.id,
            country=fact.country,
            region=region_in(fact.country, fact.region.in_language("en")),
            parent=fact.parent,
            listed=fact.id in listed,
            people=fact.population or 0,
            geoname=fact.geoname,
        )
        for fact in facts
    }
    return Atlas(places, {_main_towns()[fact.slug]: fact.id for fact in facts if fact.slug in _main_towns()})


@cache
def _main_towns() -> dict[str, int]:
    """GeoNames ids of the main towns of counties and the like, by what the county goes by in the tables."""
    return {row["slug"]: int(row["seat_geoname_id"]) for row in rows("places") if row["seat_geoname_id"]}


@lru_cache(maxsize=2)
def _built(names: tuple[Name, ...]) -> Growing:
    return Growing.of(names, index_of(names))


def _places(db: Session) -> Iterator[Name]:
    for row in db.execute(select(PlaceName.name, PlaceName.place_id, PlaceName.language, PlaceName.kind)):
        kind = Kind.PART if row.kind is NameKind.PART else Kind.PLACE  # who asks for a part does not ask for the whole
        yield Name(row.name, kind, row.place_id, row.language)


def _leaders(db: Session, signatories: frozenset[int]) -> Iterator[Name]:
    for row in db.execute(select(LeaderName.name, LeaderName.entry_id, LeaderName.language)):
        if row.entry_id in signatories:
            yield from leader_names(row.name, row.entry_id, row.language)


def _regions(places: Iterable[PlaceFact]) -> Iterator[Name]:
    for place in places:
        texts = {**shipped().region_names(place), **place.region.by_language}
        yield from names_of_region(place.country, place.region.in_language("en"), texts)


def _topics(commitments: Iterable[Commitment]) -> Iterator[Name]:
    for commitment in commitments:
        for names in (commitment.short, commitment.title):
            for language, name in names.by_language.items():
                yield Name(name, Kind.COMMITMENT, commitment.number, language)
    for row in rows("themes"):
        for language in KEPT_WHOLE:
            for word in row[f"words_{language}"].split(", "):
                yield Name(word, Kind.THEME, row["code"], language)
    yield from theme_names()
