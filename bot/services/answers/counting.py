"""How many: leaders, places and countries, of the world, a part of it or one country."""

from collections.abc import Iterable

from bot.desk import Desk
from bot.rules.names.countries import countries_of
from bot.rules.names.regions import lies_in, parts_of
from bot.rules.records.maps import PARTS
from bot.rules.records.register import Register, Signatory
from messages import say
from messages.text import Country, Text, Word

EVERYWHERE = "everywhere"


def totals(desk: Desk, code: str = EVERYWHERE) -> Text:
    """How many leaders, places and countries of the world, or of a part of it, are on the list."""
    register = desk.house.register
    if code == EVERYWHERE:
        return say.answer_totals_countries(
            where=say.answer_everywhere(),
            leaders=len(register.signatories),
            places=len(register.by_place),
            countries=len(register.by_country),
        )
    countries, leaders, places = _inside(register, code)
    return say.answer_totals_countries(where=area_name(code), leaders=leaders, places=places, countries=countries)


def by_part(desk: Desk) -> list[tuple[str, int, int]]:
    """The parts of the world where leaders are on the list, by UN code, with their leaders and places; most first."""
    counted = ((part, _inside(desk.house.register, part)) for part in PARTS)
    found = [(part, leaders, places) for part, (_, leaders, places) in counted if leaders]
    return sorted(found, key=lambda part: -part[1])


def country_totals(desk: Desk, code: str) -> Text:
    """How many leaders and places of one country are on the list."""
    register = desk.house.register
    leaders, places = len(register.by_country.get(code, ())), register.places_in.get(code, 0)
    return say.answer_totals(where=Country(code), leaders=leaders, places=places)


def _inside(register: Register, area: str) -> tuple[int, int, int]:
    """How many countries of an area are on the list, with how many leaders and places. Nobody is looked at for it."""
    codes = register.by_country.keys() & countries_of(area)
    leaders = sum(len(register.by_country[code]) for code in codes)
    return len(codes), leaders, sum(register.places_in[code] for code in codes)


def count_places(who: Iterable[Signatory]) -> int:
    """For how many places these leaders stand."""
    return len({signatory.place for signatory in who})


def in_region(register: Register, code: str) -> tuple[Signatory, ...]:
    """Who is on the list from a region of a country, or from the regions that it is made of."""
    found = (who for part in (code, *parts_of(code)) if part for who in register.by_region.get(part, ()))
    places = register.places
    return tuple(who for who in found if lies_in(code, places[who.place].lat, places[who.place].lon))


def area_name(code: str) -> Word:
    """A part of the world by its UN code, which CLDR names like a country, or by a word of ours."""
    return Country(code) if code.isdecimal() else say.area_name(area=code)
