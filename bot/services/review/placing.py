"""A typed place becomes a place of the register when its first record is published, unless it is there already."""

import re

from sqlalchemy import delete, exists, select

from bot.desk import Desk
from bot.rules.folding import fold, transliterate
from bot.rules.register import PlaceFact
from bot.services.answers.gazetteer import shipped
from bot.services.review.namesakes import standing_out
from db.entries import Entry
from db.places import Place, PlaceName, RegionName
from db.vocabulary import NameKind

ARABIC = re.compile("[\u0600-\u06ff]")
KIND = "city"  # until somebody knows better; it is not shown
PARTIAL = (NameKind.PART, NameKind.BODY)  # who names a part does not mean the whole


def place_for(desk: Desk, entry: Entry) -> int:
    """The place an entry stands for: its own, one of that name and country, or a new one."""
    if entry.place_id is not None:
        return entry.place_id
    typed, country = str(entry.public["place"]["typed"]), str(entry.public["country"])
    return _known(desk, typed, country) or _new(desk, typed, country)


def drop_unused(desk: Desk, place: int) -> None:
    """An undone publication takes its new place along, unless another record stands for it by now."""
    used = exists().where(Entry.place_id == place)
    desk.db.execute(delete(Place).where(Place.id == place, ~used))


def _known(desk: Desk, typed: str, country: str) -> int | None:
    names = (
        select(PlaceName.name, Place.id)
        .join(Place, Place.id == PlaceName.place_id)
        .where(Place.country == country, PlaceName.kind.not_in(PARTIAL))
        .order_by(Place.id)
    )
    wanted = fold(typed)
    return next((row.id for row in desk.db.execute(names) if fold(row.name) == wanted), None)


def _new(desk: Desk, typed: str, country: str) -> int:
    at = standing_out([typed], country)
    fact = shipped().facts([at]).get(at) if at is not None else None
    place = Place(
        slug=_free_slug(desk, typed, country),
        kind=KIND,
        country=country,
        geoname_id=fact.geoname if fact else None,
        population=fact.population if fact else None,
    )
    desk.db.add(place)
    desk.db.flush()
    _name(desk, place.id, typed[:200], fact)
    return place.id


def _name(desk: Desk, place: int, typed: str, fact: PlaceFact | None) -> None:
    """As it was typed; in other languages, and its region, as the gazetteer has it."""
    own = {"ar" if ARABIC.search(typed) else "en": typed}
    for language, name in {**(fact.names.by_language if fact else {}), **own}.items():
        desk.db.add(PlaceName(place_id=place, language=language, name=name, kind=NameKind.MAIN))
    for language, name in (fact.region.by_language if fact else {}).items():
        if name:
            desk.db.add(RegionName(place_id=place, language=language, name=name))
    desk.db.flush()


def _free_slug(desk: Desk, typed: str, country: str) -> str:
    stem = "-".join(re.findall("[a-z0-9]+", transliterate(typed)))[:60] or "place"
    slug, number = f"{stem}-{country.lower()}", 1
    while desk.db.scalar(select(Place.id).where(Place.slug == slug)) is not None:
        number += 1
        slug = f"{stem}-{number}-{country.lower()}"
    return slug
