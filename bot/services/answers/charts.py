"""What stands on a map picture: the places of an area that are on the list, maybe one of them marked."""

from collections.abc import Iterable

from bot.rules.records import naming
from bot.rules.records.maps import WORLD, Chart, Dot, inside, parts_of
from bot.rules.records.register import PlaceFact, Register, Signatory
from bot.services.answers.counting import area_name, count_places
from messages import say
from messages.text import Country, Text, Word


def chart_of(register: Register, picture: str) -> Chart:
    """What stands on a picture: of an area, maybe with a place marked on it. KeyError for what is no picture."""
    area, meant = parts_of(picture) or (picture, None)
    who = leaders_in(register, area)
    dots = tuple(dots_of(register, who, meant))
    countries = len({register.places[one.place].country for one in who})
    day = max((one.as_of for one in register.signatories.values()), default=register.as_of)
    place = register.places.get(meant or 0)
    return Chart(
        area=area,
        kicker=say.map_kicker(title=register.title),
        title=say.map_title(where=place.names if place else called(area)),
        facts=within(place)
        if place
        else say.map_facts(leaders=len(who), places=count_places(who), countries=countries, date=day),
        source=say.map_source(),
        sizes=tuple((leaders, say.map_dot(leaders=leaders)) for leaders in sorted({dot.leaders for dot in dots})),
        dots=dots,
    )


def within(fact: PlaceFact) -> Text:
    """The line under a place's name; of a contested one no state is named."""
    if not naming.has_state(fact):
        return naming.place(fact)
    country = Country(fact.country)
    return (
        say.place_in_country(place=fact.region, country=country)
        if naming.has_region(fact)
        else say.map_title(where=country)
    )


def leaders_in(register: Register, area: str) -> tuple[Signatory, ...]:
    """The leaders of an area."""
    return tuple(one for one in register.signatories.values() if inside(area, register.places[one.place].country))


def dots_of(register: Register, who: Iterable[Signatory], meant: int | None = None) -> Iterable[Dot]:
    """A dot for each place whose position is known."""
    for place in dict.fromkeys(one.place for one in who):
        fact = register.places[place]
        if fact.lat is not None and fact.lon is not None:
            leaders = len(register.by_place[place])
            yield Dot(fact.names, fact.lat, fact.lon, leaders, fact.population or 0, meant=place == meant)


def called(area: str) -> Word:
    """The name of a picture's area."""
    return say.map_world() if area == WORLD else area_name(area)
