"""Which of several namesakes is meant where it is said to be near another place: Aurora next to Denver, or Chicago."""

from bot.rules.names.atlas import Atlas, Place, ids_of
from bot.rules.weighing.verdicts import Finding, Listed, NotListed, Several

_TOWN = 20_000  # people: so large a namesake is meant there


def the_one_near(first: Finding, second: Finding, atlas: Atlas) -> Listed | NotListed | Several | None:
    """The one in the region of what the second names; a question back where that is only a village in its country."""
    one, other = first.verdict, second.verdict
    if not isinstance(one, Listed | Several) or not isinstance(other, Listed | NotListed) or other.place is None:
        return None
    meant = [atlas[at] for at in ((one.place,) if isinstance(one, Listed) else one.places)]
    listed, near = [place for place in meant if place.listed], atlas[other.place]
    ours = [place for place in listed if _are_together(place, near, atlas)]
    if len(ours) == 1:
        return Listed(ours[0].id, atlas.parts_of(ours[0]), ours[0].parent)
    own = {place.geoname for place in listed} | {near.geoname}
    named = (atlas[at] for at in ids_of(first.mention.elsewhere) if at in atlas)
    there = [place for place in named if _are_together(place, near, atlas) and place.geoname not in own]
    if not there or ours or not near.region:
        return None
    largest = max(there, key=lambda place: place.people)
    abroad = all(place.country != near.country for place in listed)
    if abroad or largest.people >= _TOWN:
        return NotListed(largest.id, near=tuple(place.id for place in listed))
    return Several((*(place.id for place in listed), *(place.id for place in there)))


def _are_together(place: Place, near: Place, atlas: Atlas) -> bool:
    return place.country == near.country and near.region in atlas.regions_of(place)
