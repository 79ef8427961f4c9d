"""Places as the rules weigh them, and what can be said of one by looking at all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.rules.index import Name


@dataclass(frozen=True, slots=True)
class Place:
    """What the rules know of a place. Ids of the gazetteer's places must differ from the register's."""

    id: int
    country: str  # ISO 3166 alpha-2
    region: str = ""  # as `regions.region_id` calls it
    parent: int | None = None  # the place of the register it lies in
    listed: bool = False  # somebody published stands for it
    people: int = 0  # 0: nobody knows
    geoname: int | None = None
    name: str = ""  # its folded English name, where it may be that of its region: Budapest


def parts_of(whole: Place, atlas: Mapping[int, Place]) -> tuple[int, ...]:
    """What is listed by itself and lies in this place."""
    return tuple(place.id for place in atlas.values() if place.listed and place.parent == whole.id)


def in_region_of_name(whole: Place, atlas: Mapping[int, Place]) -> tuple[int, ...]:
    """What is listed in the region that a city is by itself."""
    if not whole.name or whole.name != whole.region:
        return ()
    inside = (place for place in atlas.values() if place.listed and place.country == whole.country)
    return tuple(place.id for place in inside if place.region == whole.region)


def fits(place: Place, narrowing: frozenset[str]) -> bool:
    """Whether the place lies in one of the countries and regions named, if any are."""
    return not narrowing or place.country in narrowing or place.region in narrowing


def ids_of(names: Iterable[Name]) -> tuple[int, ...]:
    """The ids of the places that names stand for, without repeats."""
    return tuple(dict.fromkeys(name.subject for name in names if isinstance(name.subject, int)))
