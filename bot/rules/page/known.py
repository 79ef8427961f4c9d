"""Names that are known already, given by the caller: they part a place from a leader where a comma is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.rules.folding import fold
from bot.rules.page.spelling import place_key


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Comparable names of places, each with its countries, and of leaders. Empty by default: reading works without."""

    places: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    leaders: frozenset[str] = frozenset()

    @classmethod
    def of(cls, places: Iterable[tuple[str, str]], leaders: Iterable[str]) -> "KnownNames":
        """From (name of a place, its ISO country) pairs, in any language and spelling, and the names of leaders."""
        countries: dict[str, frozenset[str]] = {}
        for name, country in places:
            if key := place_key(name):
                countries[key] = countries.get(key, frozenset()) | {country}
        return cls(MappingProxyType(countries), frozenset(key for leader in leaders if (key := fold(leader))))

    def is_place(self, text: str) -> bool:
        """Whether a place of this name is known."""
        return place_key(text) in self.places

    def is_leader(self, text: str) -> bool:
        """Whether a leader of this name is known."""
        return fold(text) in self.leaders

    def country(self, place: str) -> str | None:
        """The country of a known place; None when it is unknown or lies in several."""
        countries = self.places.get(place_key(place), frozenset())
        return next(iter(countries)) if len(countries) == 1 else None

    def parted(self, text: str) -> tuple[str, str] | None:
        """(place, leader) out of words that no comma parts; a known leader tells most, then the longest known place."""
        words = text.split(" ")
        cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(len(words) - 1, 0, -1)]
        pairs = [*cuts, *((tail, head) for head, tail in reversed(cuts))]
        by_leader = [pair for pair in pairs if self.is_leader(pair[1])]
        return next(iter(by_leader), None) or next((pair for pair in pairs if self.is_place(pair[0])), None)
