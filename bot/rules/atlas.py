"""Places as the rules weigh them, and what can be said of one by looking at all of them."""

from collections import ChainMap, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.rules.index import Name
from bot.rules.regions import region_in


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
    namesake: int | None = None  # the place of the register that was asked for by the name of both


class Atlas(Mapping[int, Place]):
    """The places of the register by id, with shelves for what answers ask of them: none walks through all of them."""

    __slots__ = ("_elsewhere", "_inside", "_known", "_own", "_parts", "_seats")

    def __init__(self, places: Mapping[int, Place], seats: Mapping[int, int] | None = None) -> None:
        """`seats` are the places whose main town has a name of its own, by that town's GeoNames id."""
        listed = [place for place in places.values() if place.listed]
        self._known: Mapping[int, Place] = places
        self._elsewhere: Mapping[int, Place] = {}
        self._own = {place.geoname: place.id for place in places.values() if place.geoname is not None}
        self._seats = seats or {}
        self._parts = _shelves((place.parent, place.id) for place in listed)
        self._inside = _shelves(((place.country, place.region), place.id) for place in listed)

    @classmethod
    def of(cls, places: Mapping[int, Place]) -> "Atlas":
        """These places with shelves, unless they have them."""
        return places if isinstance(places, Atlas) else cls(places)

    def with_elsewhere(self, elsewhere: Mapping[int, Place]) -> "Atlas":
        """The same with places that the register does not have: nobody stands for them, so they lie on no shelf."""
        both = Atlas.__new__(Atlas)
        both._known = ChainMap({}, self._known, elsewhere)  # type: ignore[arg-type]  # nothing is written to them
        both._elsewhere, both._own, both._seats = elsewhere, self._own, self._seats
        both._parts, both._inside = self._parts, self._inside
        return both

    def __getitem__(self, place: int) -> Place:
        return self._known[place]

    def __iter__(self) -> Iterator[int]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def own(self, geoname: int) -> int | None:
        """The register's place with this GeoNames id."""
        return self._own.get(geoname)

    def around(self, town: int) -> int | None:
        """The register's place whose main town has this GeoNames id."""
        return self._seats.get(town)

    def namesakes(self, places: Collection[int]) -> tuple[Place, ...]:
        """The places elsewhere that are meant as well by the names of these."""
        return tuple(place for place in self._elsewhere.values() if place.namesake in places)

    def parts_of(self, whole: Place) -> tuple[int, ...]:
        """What is listed by itself and lies in this place."""
        return tuple(self._parts.get(whole.id, ()))

    def in_region_of_name(self, whole: Place) -> tuple[int, ...]:
        """What is listed in the region that a city is by itself."""
        itself = whole.name and region_in(whole.country, whole.name) == whole.region
        return tuple(self._inside.get((whole.country, whole.region), ())) if itself else ()


def _shelves(pairs: Iterable[tuple[Hashable, int]]) -> Mapping[Hashable, list[int]]:
    shelves: dict[Hashable, list[int]] = defaultdict(list)
    for shelf, place in pairs:
        shelves[shelf].append(place)
    return dict(shelves)


def fits(place: Place, narrowing: frozenset[str]) -> bool:
    """Whether the place lies in one of the countries and regions named, if any are.

    A region says more than its country: "Portland, Maine, USA" is not Portland in Oregon.
    """
    regions = {where for where in narrowing if where.startswith(f"{place.country}-")}
    if regions and place.region:
        return place.region in regions
    return not narrowing or place.country in narrowing or place.region in narrowing


def ids_of(names: Iterable[Name]) -> tuple[int, ...]:
    """The ids of the places that names stand for, without repeats."""
    return tuple(dict.fromkeys(name.subject for name in names if isinstance(name.subject, int)))
