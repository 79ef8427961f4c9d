"""Places of one name that are one place: a quarter the source names after its city, a city it has twice."""

from collections.abc import Mapping

from bot.commands.gazetteer.sources import RawPlace

_NEAR = 0.25  # degrees


def without_quarters(found: set[str], places: Mapping[str, RawPlace]) -> set[str]:
    """The places of a name (numbers, as text) without those that lie in or beside a larger one of the same region."""
    kept: list[RawPlace] = []
    for place in sorted((places[number] for number in found), key=lambda place: (-place.people, place.number)):
        if not any(_is_beside(place, larger) for larger in kept):
            kept.append(place)
    return {str(place.number) for place in kept}


def _is_beside(place: RawPlace, larger: RawPlace) -> bool:
    same_region = (place.country, place.admin) == (larger.country, larger.admin)
    return same_region and all(abs(one - other) < _NEAR for one, other in zip(place.at, larger.at, strict=True))
