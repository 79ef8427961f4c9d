"""CLDR's data of a language, as much of it as is ever said.

Babel holds all of a language that it was once asked about, for good: a megabyte each. Half of that names units and
currencies, in which no message counts; it goes when a language is first met: 3 MB of a bot of two.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.localedata import load, locale_identifiers

_NEVER_SAID = (
    *("compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns", "currency_formats"),
    *("currency_names", "currency_names_plural", "currency_symbols", "currency_unit_patterns", "datetime_skeletons"),
    *("interval_formats", "measurement_systems", "meta_zones", "quarters", "scientific_formats", "scripts"),
    *("unit_display_names", "variants", "zone_formats"),
)
_OF_ALL_THE_WORLD = (
    *("all_currencies", "currency_fractions", "territory_currencies"),
    *("meta_zones", "territory_zones", "windows_zone_mapping", "zone_aliases", "zone_territories"),
)
_SAID = "duration-"  # of units, only those of time: "2 days"


def read(code: str) -> Locale:
    """The language or region of this code. Raises `ValueError` or Babel's `UnknownLocaleError` where there is none."""
    _forget_the_world()
    for name in _handed_down(str(Locale.parse(code))):
        held = load(name)
        for never in _NEVER_SAID:
            held.pop(never, None)
        held["unit_patterns"] = {unit: words for unit, words in held["unit_patterns"].items() if unit.startswith(_SAID)}
    return Locale.parse(code)


@cache
def _forget_the_world() -> None:
    """Most of what the world's languages are likely written in is of those that CLDR has no words of."""
    for of_all in _OF_ALL_THE_WORLD:
        dict.clear(get_global(of_all))  # type: ignore[arg-type]  # it is the dictionary that Babel holds
    worded = {name.partition("_")[0] for name in locale_identifiers()}
    likely: dict[str, str] = get_global("likely_subtags")  # type: ignore[assignment]
    for name in [name for name, meant in likely.items() if meant.partition("_")[0] not in worded]:
        del likely[name]


def _handed_down(name: str) -> Iterator[str]:
    """Whatever it is made of, the most general first: what that has lost the others do not take over."""
    yield "root"
    parts = name.split("_")
    yield from ("_".join(parts[: at + 1]) for at in range(len(parts)))
