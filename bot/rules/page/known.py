"""Names that are known already, given by the caller: they part a place from a leader where a comma is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.rules.page.spelling import place_key
from bot.rules.spelling.folding import fold


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place with all its names, in any language and spelling. `id` only tells places apart; `country` is ISO 3166.

    `regions` are the names of the region it lies in, where they are known: Portland in Oregon is not the one in Maine.
    """

    id: int | str
    country: str
    names: tuple[str, ...]
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Comparable names of places and of leaders. Empty by default: reading works without."""

    places: Mapping[str, frozenset[tuple[int | str, str]]] = field(default_factory=lambda: MappingProxyType({}))
    leaders: frozenset[str] = frozenset()

    @classmethod
    def of(cls, places: Iterable[KnownPlace], leaders: Iterable[str]) -> "KnownNames":
        """Everything known about these places, and the leaders of these names."""
        found: dict[str, frozenset[tuple[int | str, str]]] = {}
        for place in places:
            for key in {place_key(name) for name in place.names} - {""}:
                found[key] = found.get(key, frozenset()) | {(place.id, place.country)}
        return cls(MappingProxyType(found), frozenset(key for leader in leaders if (key := fold(leader))))

    def is_place(self, text: str) -> bool:
        """Whether a place of this name is known."""
        return place_key(text) in self.places

    def is_leader(self, text: str) -> bool:
        """Whether a leader of this name is known."""
        return fold(text) in self.leaders

    def country(self, place: str) -> str | None:
        """The country of a known place; None when it is unknown or lies in several."""
        countries = {country for _, country in self._meant(place)}
        return countries.pop() if len(countries) == 1 else None

    def is_another_place(self, whole: str, part: str) -> bool:
        """Whether a name with a comma in it is a place of its own ("Skopje, Čair"), not the part with its region."""
        return bool(self._meant(whole)) and self._meant(whole).isdisjoint(self._meant(part))

    def parted(self, text: str) -> tuple[str, str] | None:
        """(place, leader) out of words that no comma parts; a known leader tells most, then the longest known place."""
        words = text.split(" ")
        cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(len(words) - 1, 0, -1)]
        pairs = [*cuts, *((tail, head) for head, tail in reversed(cuts))]
        by_leader = next((pair for pair in pairs if self.is_leader(pair[1])), None)
        return by_leader or next((pair for pair in pairs if self.is_place(pair[0])), None)

    def _meant(self, place: str) -> frozenset[tuple[int | str, str]]:
        return self.places.get(place_key(place), frozenset())
