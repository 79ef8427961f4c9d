"""A place that a page prints, held against the register's places, and given to the search that answers residents."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.rules.page.comparison import Meant, Printed, Resolve
from bot.rules.page.known import KnownPlace
from bot.rules.page.likeness import ALIKE, SAME_PLACE, place_likeness
from bot.rules.page.model import PageExample, PageLine
from bot.rules.spelling.folding import fold

PlaceId = int | str


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a printed place may be: `meant` by the search, and how like each of the register's places it reads."""

    printed: Printed
    meant: Meant
    scores: Mapping[PlaceId, float]  # of 100

    def alike(self, place: PlaceId) -> float:
        """How surely it is this place."""
        return self.scores.get(place, 0.0)

    def alike_or_inside(self, place: PlaceId) -> float:
        """The same for what stands for a place and may be said of a part of it: New Delhi's leader is Delhi's."""
        return SAME_PLACE if self.meant.within == place else self.alike(place)

    def is_another(self, place: PlaceId) -> bool:
        """Whether the words are exactly the name of another place than this, whose name they only resemble."""
        return self.alike_or_inside(place) < SAME_PLACE and self.meant.place not in (None, place)

    def is_known(self, place: KnownPlace) -> bool:
        """Whether the place, or this part of it, is known in this spelling."""
        written = fold(self.printed.name)
        return self.meant.within == place.id or any(written == fold(name) for name in place.names)


def weigh(item: PageLine | PageExample, places: Iterable[KnownPlace], resolve: Resolve) -> Weighed:
    """The place of a line or an example. Where somebody has said which place it is, it is no other."""
    printed = _printed(item)
    meant = resolve(printed)
    scores = {} if meant.settled else {place.id: _score(printed, place) for place in places}
    if meant.place is not None and max(scores.values(), default=0.0) < SAME_PLACE:
        scores[meant.place] = SAME_PLACE
    return Weighed(printed, meant, scores)


def _printed(item: PageLine | PageExample) -> Printed:
    country = item.country if isinstance(item, PageLine) else item.country_iso2
    return Printed(item.line, item.place, item.region, item.country_text, country)


def _score(printed: Printed, place: KnownPlace) -> float:
    """How like a printed place is; one in another region than the known place is never quite the same."""
    if printed.country and printed.country != place.country:
        return 0.0
    region = printed.region
    with_region = place_likeness(f"{printed.name} {region}", place.names) if region else 0.0
    alike = max(place_likeness(printed.name, place.names), with_region)
    elsewhere = region and place.regions and place_likeness(region, place.regions) < ALIKE
    return min(alike, ALIKE) if elsewhere and with_region < SAME_PLACE else alike
