"""Places as the rules weigh them, and what can be said of one by looking at all of them."""

from collections import ChainMap, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.rules.names.index import Name
from bot.rules.names.regions import region_in
from bot.rules.words.places.counties import AROUND


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
    spelled: str = ""  # folded words that are no name, but nearly its own: hambrug


class Atlas(Mapping[int, Place]):
    """The places of the register by id, with shelves for what answers ask of them: none walks through all of them."""

    __slots__ = ("_elsewhere", "_inside", "_known", "_own", "_parts", "_seats")

    def __init__(self, places: Mapping[int, Place], seats: Mapping[int, int] | None = None) -> None:
        """`seats` are the places whose main town has a name of its own, by that town's GeoNames id."""
        self._known: Mapping[int, Place] = places
        self._elsewhere: Mapping[int, Place] = {}
        self._own: Mapping[int, int] = {
            place.geoname: place.id for place in places.values() if place.geoname is not None
        }
        self._seats = seats or {}
        self._parts = _shelves((_whole(place), place.id) for place in places.values())
        self._inside = _shelves((_region(place), place.id) for place in places.values())

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

    def changed(self, places: Mapping[int, Place | None], seats: Mapping[int, int]) -> "Atlas":
        """The same where these places are so, or are gone (None); only their shelves are written anew."""
        known, parts, inside = dict(self._known), dict(self._parts), dict(self._inside)
        for at, place in places.items():
            was = known.pop(at, None)
            if place is not None:
                known[at] = place
            _put(parts, _whole(was), _whole(place), at)
            _put(inside, _region(was), _region(place), at)
        changed = Atlas.__new__(Atlas)
        changed._known, changed._elsewhere, changed._seats = known, {}, seats
        changed._own = _owners(self._own, self._known, known, places)
        changed._parts, changed._inside = parts, inside
        return changed

    def __getitem__(self, place: int) -> Place:
        return self._known[place]

    def __iter__(self) -> Iterator[int]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def own(self, geoname: int) -> int | None:
        """The register's place with this GeoNames id."""
        return self._own.get(geoname)

    @property
    def seats(self) -> Mapping[int, int]:
        """The places whose main town has a name of its own, by that town's GeoNames id."""
        return self._seats

    def around(self, town: int) -> int | None:
        """The register's place whose main town has this GeoNames id."""
        return self._seats.get(town)

    def namesakes(self, places: Collection[int]) -> tuple[Place, ...]:
        """The places elsewhere that are meant as well by the names of these."""
        return tuple(place for place in self._elsewhere.values() if place.namesake in places)

    def nearly(self, typed: str) -> tuple[int, ...]:
        """The places elsewhere whose name is nearly so."""
        return tuple(place.id for place in self._elsewhere.values() if typed and place.spelled == typed)

    def regions_of(self, place: Place) -> frozenset[str]:
        """Its region, also as the gazetteer has it: Fuenlabrada lies in ES-MD, and in ES-M."""
        twin = self._elsewhere.get(-place.geoname) if place.geoname is not None else None
        return frozenset((place.region, twin.region) if twin else (place.region,))

    def parts_of(self, whole: Place) -> tuple[int, ...]:
        """What is listed by itself and lies in this place."""
        return tuple(self._parts.get(whole.id, ()))

    def in_region_of_name(self, whole: Place) -> tuple[int, ...]:
        """What is listed in the region that a city is by itself."""
        itself = whole.name and region_in(whole.country, whole.name) == whole.region
        return tuple(self._inside.get((whole.country, whole.region), ())) if itself else ()


def _whole(place: Place | None) -> Hashable | None:
    """What a listed place lies in, if it is a part of another."""
    return place.parent if place is not None and place.listed else None


def _region(place: Place | None) -> Hashable | None:
    """The region that a listed place lies in."""
    return (place.country, place.region) if place is not None and place.listed else None


def _shelves(pairs: Iterable[tuple[Hashable | None, int]]) -> Mapping[Hashable, tuple[int, ...]]:
    shelves: dict[Hashable, list[int]] = defaultdict(list)
    for shelf, place in pairs:
        if shelf is not None:
            shelves[shelf].append(place)
    return {shelf: tuple(sorted(there)) for shelf, there in shelves.items()}


def _put(shelves: dict[Hashable, tuple[int, ...]], was: Hashable | None, now: Hashable | None, at: int) -> None:
    """Take a place from the shelf where it stood and put it where it belongs."""
    if was == now:
        return
    if was is not None:
        shelves[was] = tuple(other for other in shelves[was] if other != at)
    if now is not None:
        shelves[now] = tuple(sorted((*shelves.get(now, ()), at)))


def _owners(
    known: Mapping[int, int], before: Mapping[int, Place], after: Mapping[int, Place], changed: Iterable[int]
) -> Mapping[int, int]:
    """Places by their GeoNames ids, where some have changed: of two with one number it is the later."""
    numbers = [(_number(before.get(at)), _number(after.get(at)), at) for at in changed]
    if all(was == now for was, now, _ in numbers):
        return known
    owners = dict(known)
    for was, _, at in numbers:
        if was is not None and owners.get(was) == at:
            del owners[was]
    for _, now, at in numbers:
        if now is not None:
            owners[now] = max(at, owners.get(now, at))
    return owners


def _number(place: Place | None) -> int | None:
    return place.geoname if place is not None else None


def fits(place: Place, narrowing: frozenset[str]) -> bool:
    """Whether the place lies in one of the countries and regions named, if any are.

    A region says more than its country: "Portland, Maine, USA" is not Portland in Oregon.
    """
    regions = {where for where in narrowing if where.startswith(f"{place.country}-")}
    if regions and place.region:
        around = {AROUND.get(where) for where in regions} if not place.listed else set()
        return place.region in regions or place.region in around
    return not narrowing or place.country in narrowing or place.region in narrowing


def ids_of(names: Iterable[Name]) -> tuple[int, ...]:
    """The ids of the places that names stand for, without repeats."""
    return tuple(dict.fromkeys(name.subject for name in names if isinstance(name.subject, int)))
