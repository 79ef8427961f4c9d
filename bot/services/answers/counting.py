"""How many: leaders, places and countries, of the world, a part of it or one country."""

from collections.abc import Iterable

from bot.desk import Desk
from bot.rules.countries import countries_of
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
    who = [signatory for found in inside for signatory in register.by_country[found]]
    return say.answer_totals_countries(
        where=area_name(code), leaders=len(who), places=count_places(who), countries=len(inside)
    )


def country_totals(desk: Desk, code: str) -> Text:
    """How many leaders and places of one country are on the list."""
    who = desk.house.register.by_country.get(code, ())
    return say.answer_totals(where=Country(code), leaders=len(who), places=count_places(who))


def count_places(who: Iterable[Signatory]) -> int:
    """For how many places these leaders stand."""
    return len({signatory.place for signatory in who})


def area_name(code: str) -> Word:
    """A part of the world by its UN code, which CLDR names like a country, or by a word of ours."""
    return Country(code) if code.isdecimal() else say.area_name(area=code)
