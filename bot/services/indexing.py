"""The index of the register's names: places, leaders, countries, commitments and themes, in every language kept."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rules.countries import country_names
from bot.rules.index import Index, Kind, Name
from bot.rules.regions import names_of_region, region_names
from bot.rules.register import Commitment, PlaceFact
from db.places import LeaderName, PlaceName
from db.register import rows
from db.vocabulary import NameKind
from messages.languages import KEPT_WHOLE


def index_of(
    db: Session, signatories: frozenset[int], places: Iterable[PlaceFact], commitments: Iterable[Commitment]
) -> Index:
    """Every name by which something of the public register can be asked for."""
    return _built((*_places(db), *_leaders(db, signatories), *_regions(places), *_world(), *_topics(commitments)))


@lru_cache(maxsize=2)
def _built(names: tuple[Name, ...]) -> Index:
    # Building takes a second or two; most changes of the register bring no new name.
    return Index.build(names)


@cache
def _world() -> tuple[Name, ...]:
    return (*country_names(), *region_names())


def _places(db: Session) -> Iterator[Name]:
    whole = PlaceName.kind != NameKind.PART  # who asks for a part of a place does not ask for the place
    for row in db.execute(select(PlaceName.name, PlaceName.place_id, PlaceName.language).where(whole)):
        yield Name(row.name, Kind.PLACE, row.place_id, row.language)


def _leaders(db: Session, signatories: frozenset[int]) -> Iterator[Name]:
    for row in db.execute(select(LeaderName.name, LeaderName.entry_id, LeaderName.language)):
        if row.entry_id in signatories:
            yield Name(row.name, Kind.LEADER, row.entry_id, row.language)


def _regions(places: Iterable[PlaceFact]) -> Iterator[Name]:
    for place in places:
        yield from names_of_region(place.region.in_language("en"), dict(place.region.by_language))


def _topics(commitments: Iterable[Commitment]) -> Iterator[Name]:
    for commitment in commitments:
        for names in (commitment.short, commitment.title):
            for language, name in names.by_language.items():
                yield Name(name, Kind.COMMITMENT, commitment.number, language)
    for row in rows("themes"):
        for language in KEPT_WHOLE:
            for word in row[f"words_{language}"].split(", "):
                yield Name(word, Kind.THEME, row["code"], language)
