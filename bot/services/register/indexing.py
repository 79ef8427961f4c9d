"""The index of the register's names: places, leaders, countries, commitments and themes, in every language kept."""

from collections.abc import Callable, Collection, Container, Iterable, Iterator
from functools import cache
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rules.names.atlas import Atlas
from bot.rules.names.atlas import Place as Weighed
from bot.rules.names.growing import Growing, order
from bot.rules.names.index import Kind, Name, PackedNames
from bot.rules.names.latest import Latest
from bot.rules.names.mentions import Book
from bot.rules.names.people import leader_names
from bot.rules.names.regions import names_of_region, region_in
from bot.rules.names.themes import theme_names
from bot.rules.records.register import Commitment, PlaceFact
from bot.services.answers.gazetteer import shipped
from bot.services.register.prepared import index_of, key_of, words, world
from bot.services.register.stored import Ids, among
from db.places import LeaderName, Place, PlaceName
from db.register import rows
from db.vocabulary import NameKind
from messages.languages import KEPT_WHOLE

_BUILT: Latest[str, Growing] = Latest(2)
_THEMES = rows("themes")  # read when the digest of the tables is, so that an index fits what it is known by


def book_of(
    db: Session,
    signatories: frozenset[int],
    places: Collection[PlaceFact],
    stood_for: Container[int],
    commitments: Iterable[Commitment],
    before: Book | None = None,
) -> Book:
    """Every name by which something of the public register can be asked for, and the names of the world around it.

    Something public is known of the places `stood_for`. `before` is the book of the register as it was: only what has
    changed since is indexed anew.
    """
    shown = {place.id for place in places}
    read = (*names_of_places(db, shown, stood_for), *names_of_commitments(commitments))
    held = PackedNames(
        memoryview(PackedNames.packed(read))
    )  # till the next change: as names they are ten times as large
    called = tuple(_leaders(db, signatories))

    def own() -> tuple[Name, ...]:
        leaders = chain.from_iterable(leader_names(*leader) for leader in called)
        return (*held, *leaders, *names_of_regions(places), *_themes())

    ours = frozenset(-place.geoname for place in places if place.geoname)
    known = before.register if before else None
    register = (
        known.grown(own()) if isinstance(known, Growing) else _built((*read, *called, *map(_region, places)), own)
    )
    return Book(register, world(), words(), shipped(), ours)


def atlas_of(facts: Collection[PlaceFact], listed: Collection[int]) -> Atlas:
    """The register's places as the rules of answering see them."""
    return Atlas({fact.id: weighed(fact, fact.id in listed) for fact in facts}, seats_of(facts))


def weighed(fact: PlaceFact, listed: bool) -> Weighed:
    """One place as they see it."""
    return Weighed(
        id=fact.id,
        country=fact.country,
        region=region_in(fact.country, fact.region.in_language("en")),
        parent=fact.parent,
        listed=listed,
        people=fact.population or 0,
        geoname=fact.geoname,
    )


def seats_of(facts: Iterable[PlaceFact]) -> dict[int, int]:
    """The places whose main town has a name of its own, by that town's GeoNames id."""
    return {_main_towns()[fact.slug]: fact.id for fact in facts if fact.slug in _main_towns()}


@cache
def _main_towns() -> dict[str, int]:
    """GeoNames ids of the main towns of counties and the like, by what the county goes by in the tables."""
    return {row["slug"]: int(row["seat_geoname_id"]) for row in rows("places") if row["seat_geoname_id"]}


def _built(made_of: Iterable[object], own: Callable[[], tuple[Name, ...]]) -> Growing:
    """What follows from the rest and from what ships is not worked out to find an index that is there: two thirds of
    the names, and a tenth of a second of each start.
    """
    key = key_of(map(str, made_of))
    known = _BUILT.get(key)
    return known or _BUILT.keep(key, Growing(index_of(key, lambda: sorted(own(), key=order)), own))


def names_of_places(db: Session, shown: Container[int], stood_for: Container[int], ids: Ids = None) -> Iterator[Name]:
    """All names of all places that are `shown`, or of these among them. What a place kept as it was written is only
    asked by, it goes by no more (and not yet) when nothing public is known of it: what its leader had written stood
    there for the town itself.
    """
    named = select(PlaceName.name, PlaceName.place_id, PlaceName.language, PlaceName.kind, Place.geoname_id)
    wanted = named.join(Place).where(among(PlaceName.place_id, ids))
    for row in db.execute(wanted.order_by(PlaceName.place_id, PlaceName.id)):
        kept = row.kind is NameKind.BODY and row.geoname_id is None
        if row.place_id not in shown or (kept and row.place_id not in stood_for):
            continue
        kind = Kind.PART if row.kind is NameKind.PART else Kind.PLACE  # who asks for a part does not ask for the whole
        yield Name(row.name, kind, row.place_id, row.language)


def names_of_leaders(db: Session, signatories: Container[int], ids: Ids = None) -> Iterator[Name]:
    """All names of those who are on the list, or of these among them."""
    return chain.from_iterable(leader_names(*leader) for leader in _leaders(db, signatories, ids))


def _leaders(db: Session, signatories: Container[int], ids: Ids = None) -> Iterator[tuple[str, int, str]]:
    named = select(LeaderName.name, LeaderName.entry_id, LeaderName.language)
    for row in db.execute(named.where(among(LeaderName.entry_id, ids)).order_by(LeaderName.entry_id, LeaderName.id)):
        if row.entry_id in signatories:
            yield row.name, row.entry_id, row.language


def names_of_regions(places: Iterable[PlaceFact]) -> Iterator[Name]:
    """All names of the regions in which these places lie."""
    for place in places:
        texts = {**shipped().region_names(place), **place.region.by_language}
        yield from names_of_region(place.country, place.region.in_language("en"), texts)


def _region(place: PlaceFact) -> tuple[object, ...]:
    """All that says what the region of a place is called."""
    return place.country, place.geoname, place.region.by_language


def names_of_commitments(commitments: Iterable[Commitment]) -> Iterator[Name]:
    """What commitments are called."""
    for commitment in commitments:
        for names in (commitment.short, commitment.title):
            for language, name in names.by_language.items():
                yield Name(name, Kind.COMMITMENT, commitment.number, language)


def _themes() -> Iterator[Name]:
    for row in _THEMES:
        for language in KEPT_WHOLE:
            for word in row[f"words_{language}"].split(", "):
                yield Name(word, Kind.THEME, row["code"], language)
    yield from theme_names()
