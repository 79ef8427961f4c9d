"""A typed place becomes a place of the register when its first record is published, unless it is there already."""

import re

from sqlalchemy import delete, exists, select

from bot.desk import Desk
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from bot.rules.spelling.folding import fold, transliterate
from bot.services.answers.gazetteer import fact_of, shipped
from bot.services.review.alike_places import ASKED_BY, asked_by
from bot.services.review.namesakes import standing_out
from db.entries import Entry
from db.places import Place, PlaceName, RegionName
from db.vocabulary import NameKind
from messages.text import Names

ARABIC = re.compile("[\u0600-\u06ff]")
NAME_MOST = 200  # characters: what the column holds
KIND = "city"  # until somebody knows better; it is not shown
PARTIAL = (NameKind.PART, NameKind.BODY)  # who names a part does not mean the whole


def foreseen(desk: Desk, entry: Entry) -> PlaceFact | None:
    """The known place that a typed one becomes once it is published, where that is clear without anybody's choice."""
    place, country = entry.public.get("place") or {}, entry.public.get("country")
    if entry.place_id is not None or naming.place_meant(entry.public) is not None or not country:
        return None
    typed, denied = str(place.get("typed") or ""), naming.places_denied(entry.public)
    at = _called(desk, typed, country, denied)
    return desk.house.register.places.get(at) if at is not None else _meant(typed, country, denied)


def place_for(desk: Desk, entry: Entry) -> int:
    """The place an entry stands for: its own, the one that was chosen, one of that name and country, or a new one."""
    if entry.place_id is not None:
        return entry.place_id
    chosen = naming.place_elsewhere(entry.public)
    fact = fact_of(desk.house.register, chosen) if chosen is not None else None
    typed, country = str(entry.public["place"]["typed"]), str(entry.public["country"])
    if fact is not None:
        return _of_number(desk, fact) or _new(desk, _as_chosen(fact, typed), fact, country)
    denied = naming.places_denied(entry.public)
    known = _called(desk, typed, country, denied)
    return known or _kept_as_written(desk, typed, country, _meant(typed, country, denied))


def drop_unused(desk: Desk, place: int) -> None:
    """An undone publication takes its new place along, unless another record stands for it by now."""
    used = exists().where(Entry.place_id == place)
    desk.db.execute(delete(Place).where(Place.id == place, ~used))


def _of_number(desk: Desk, fact: PlaceFact) -> int | None:
    """A place that has come into the register since it was chosen."""
    return desk.db.scalar(select(Place.id).where(Place.geoname_id == fact.geoname).limit(1))


def _called(desk: Desk, typed: str, country: str, denied: tuple[int, ...]) -> int | None:
    """A place of the register of that name and country, but none of those that were said not to be meant."""
    names = (
        select(PlaceName.name, Place.id)
        .join(Place, Place.id == PlaceName.place_id)
        .where(Place.country == country, PlaceName.kind.not_in(PARTIAL), Place.id.not_in(denied))
        .order_by(Place.id)
    )
    wanted = fold(typed)
    return next((row.id for row in desk.db.execute(names) if fold(row.name) == wanted), None)


def _meant(typed: str, country: str, denied: tuple[int, ...]) -> PlaceFact | None:
    """The real place behind a typed name, where one stands out and was not offered in vain."""
    at = standing_out([typed], country)
    return shipped().facts([at]).get(at) if at is not None and at not in denied else None


def _as_typed(typed: str) -> Names:
    return Names({"ar" if ARABIC.search(typed) else "en": typed[:NAME_MOST]})


def _as_chosen(fact: PlaceFact, typed: str) -> Names:
    """As the gazetteer has it, and the card showed it: whoever types in a hurry leaves out a hamza (اربد).

    A name of other letters that it goes by in Arabic as well stays as its people wrote it.
    """
    same = fold(fact.names.by_language.get("ar", "")) == fold(typed)
    known = any(name.subject == fact.id for name in shipped().exact(fold(typed)))
    return _as_typed(typed) if known and not same and ARABIC.search(typed) else fact.names


def _kept_as_written(desk: Desk, typed: str, country: str, meant: PlaceFact | None) -> int:
    """A new place. Residents will not ask for it by its letterhead: «بلدية معان» was on the list, and whoever asked for
    معان was told that it was not.
    """
    names = _as_typed(typed)
    place = _new(desk, names, meant, country)
    (language,) = names.by_language
    asked = frozenset() if meant else asked_by(typed, country, language, desk.house.register.book)
    for code, name in sorted(asked - names.by_language.items()):
        desk.db.add(PlaceName(place_id=place, language=code, name=name[:NAME_MOST], kind=ASKED_BY))
    desk.db.flush()
    return place


def _new(desk: Desk, names: Names, fact: PlaceFact | None, country: str) -> int:
    place = Place(
        slug=_free_slug(desk, (fact.names if fact else names).in_language("en"), country),
        kind=KIND,
        country=country,
        lat=fact.lat if fact else None,
        lon=fact.lon if fact else None,
        geoname_id=fact.geoname if fact else None,
        population=fact.population if fact else None,
    )
    desk.db.add(place)
    desk.db.flush()
    _name(desk, place.id, names, fact)
    return place.id


def _name(desk: Desk, place: int, own: Names, fact: PlaceFact | None) -> None:
    """As it was typed or chosen; in other languages, and its region, as the gazetteer has it."""
    for language, name in {**(fact.names.by_language if fact else {}), **own.by_language}.items():
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
