"""How many: leaders, places and countries, of the world, a part of it or one country."""

from collections.abc import Iterable

from bot.desk import Desk
from bot.rules.countries import countries_of
from bot.rules.maps import PARTS
from bot.rules.register import Signatory
from messages import say
from messages.text import Country, Text, Word

EVERYWHERE = "everywhere"


def totals(desk: Desk, code: str = EVERYWHERE) -> Text:
    """How many leaders, places and countries of the world, or of a part of it, are on the list."""
    register = desk.house.register
    if code == EVERYWHERE:
        everybody, places, countries = register.signatories, register.by_place, register.by_country
        where = say.answer_everywhere()
        return say.answer_totals_countries(
            where=where, leaders=len(everybody), places=len(places), countries=len(countries)
        )
    inside = register.by_country.keys() & countries_of(code)
    who = _inside(desk, code)
    return say.answer_totals_countries(
        where=area_name(code), leaders=len(who), places=count_places(who), countries=len(inside)
    )


def by_part(desk: Desk) -> list[tuple[str, int, int]]:
    """The parts of the world where leaders are on the list, by UN code, with their leaders and places; most first."""
    found = []
    for part in PARTS:
        who = _inside(desk, part)
        found += [(part, len(who), count_places(who))] if who else []
    return sorted(found, key=lambda part: -part[1])


def country_totals(desk: Desk, code: str) -> Text:
    """How many leaders and places of one country are on the list."""
    who = desk.house.register.by_country.get(code, ())
    return say.answer_totals(where=Country(code), leaders=len(who), places=count_places(who))


def _inside(desk: Desk, area: str) -> list[Signatory]:
    by_country = desk.house.register.by_country
    return [signatory for code in by_country.keys() & countries_of(area) for signatory in by_country[code]]


def count_places(who: Iterable[Signatory]) -> int:
    """For how many places these leaders stand."""
    return len({signatory.place for signatory in who})


def area_name(code: str) -> Word:
    """A part of the world by its UN code, which CLDR names like a country, or by a word of ours."""
    return Country(code) if code.isdecimal() else say.area_name(area=code)
