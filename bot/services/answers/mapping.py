"""The map pictures: /map, the buttons that open one, and what stands on it. `bot/mapping` draws it."""

from collections.abc import Iterable
from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules import naming
from bot.rules.countries import countries_of
from bot.rules.folding import fold
from bot.rules.index import Kind
from bot.rules.maps import (
    CLOSER,
    PARTS,
    WORLD,
    Chart,
    Dot,
    inside,
    parts_of,
    picture_around,
    picture_of,
    picture_with,
)
from bot.rules.question import Question
from bot.rules.register import PlaceFact, Register, Signatory
from bot.services.answers.answering import gone, menu_button, open_place
from bot.services.answers.browsing import nobody
from bot.services.answers.counting import EVERYWHERE, area_name, count_places, totals
from bot.services.answers.paging import in_rows, public
from bot.services.answers.place_lines import reach
from bot.visit import Button, Reply, Visit
from messages import say
from messages.text import Country, Text, Word

NOT_MAPPED = (Kind.PLACE, Kind.PART, Kind.LEADER, Kind.THEME, Kind.COMMITMENT)


def map_command(visit: Visit, desk: Desk) -> Reply:
    """/map: the world. "/map Africa" and "/map Kenya" go straight to the closest picture."""
    return public(visit, _picture(desk, _asked(desk, visit.argument)))


def show_map(visit: Visit, desk: Desk) -> Reply:
    """A map by its button: of an area, or with one place marked on it.

    Pressed below a picture, it takes that one's place; below words it comes after them, which are still wanted.
    """
    tap = visit.tap
    assert isinstance(tap, taps.ShowMap)
    asked = parts_of(tap.area)
    if asked is None:
        return gone()
    area, place = asked
    shown = _picture(desk, area) if place is None else _position(desk, place)
    return public(visit, replace(shown or gone(), edit=visit.on_picture))


def in_words(question: Question, desk: Desk) -> Reply | None:
    """ "Show me Africa on a map": the closest picture of what the rest of the question names, or the world.

    None where it is about a place that cannot be marked on one, a leader, or what is done.
    """
    register = desk.house.register
    listed = [at for at in question.subjects(Kind.PLACE) if at in register.by_place]
    if len(listed) == 1 and (reply := _position(desk, int(listed[0]))):
        return reply
    if question.of(*NOT_MAPPED) or any(mention.elsewhere for mention in question.mentions):
        return None
    if countries := question.subjects(Kind.COUNTRY):
        code = str(countries[0])
        picture = _picture(desk, picture_of(code))
        nobody_there = () if code in register.by_country else (say.answer_none_in(where=Country(code)),)
        return replace(picture, lines=(*nobody_there, *picture.lines))
    areas = question.subjects(Kind.AREA)
    return _picture(desk, picture_around(str(areas[0])) if areas else WORLD)


def chart_of(register: Register, picture: str) -> Chart:
    """What stands on a picture: of an area, maybe with a place marked on it. KeyError for what is no picture."""
    area, meant = parts_of(picture) or (picture, None)
    who = _who(register, area)
    dots = tuple(_dots(register, who, meant))
    countries = len({register.places[one.place].country for one in who})
    day = max((one.as_of for one in register.signatories.values()), default=register.as_of)
    place = register.places.get(meant or 0)
    return Chart(
        area=area,
        kicker=say.map_kicker(title=register.title),
        title=say.map_title(where=place.names if place else _where(area)),
        facts=_within(place)
        if place
        else say.map_facts(leaders=len(who), places=count_places(who), countries=countries, date=day),
        source=say.map_source(),
        sizes=tuple((leaders, say.map_dot(leaders=leaders)) for leaders in sorted({dot.leaders for dot in dots})),
        dots=dots,
    )


def _picture(desk: Desk, area: str) -> Reply:
    """The picture with the totals under it, and the way to the other ones."""
    register = desk.house.register
    who = _who(register, area)
    if not who:
        return nobody(desk, _where(area))
    missing = count_places(who) - sum(1 for _ in _dots(register, who))
    lines = (
        totals(desk, EVERYWHERE if area == WORLD else area),
        say.map_caption(),
        *((say.map_missing(places=missing),) if missing else ()),
        reach(desk),
    )
    others = [_open(other) for other in _beside(area) if _who(register, other)]
    return Reply(lines, (*in_rows(others), (_list_of(area), menu_button())), picture=area)


def _position(desk: Desk, place: int) -> Reply | None:
    """Where a place of the list lies; None where nobody knows, or where it has left the list."""
    register = desk.house.register
    fact = register.places.get(place)
    if fact is None or fact.id not in register.by_place or fact.lat is None or fact.lon is None:
        return None
    area = picture_of(fact.country)
    lines = (say.map_place(place=naming.place(fact)), say.map_place_caption(), reach(desk))
    return Reply(
        lines, ((open_place(fact),), (_open(area), menu_button())), picture=picture_with(fact.country, fact.id)
    )


def _within(fact: PlaceFact) -> Text:
    """The line under a place's name; of a contested one no state is named."""
    if not naming.has_state(fact):
        return naming.place(fact)
    country = Country(fact.country)
    return (
        say.place_in_country(place=fact.region, country=country)
        if naming.has_region(fact)
        else say.map_title(where=country)
    )


def _beside(area: str) -> Iterable[str]:
    """Where the way leads on from a picture: to closer ones of the same part, and to all the wider ones."""
    closer = (near for near in CLOSER if area != WORLD and countries_of(near) <= countries_of(area))
    return (other for other in (*closer, WORLD, *PARTS) if other != area)


def _who(register: Register, area: str) -> tuple[Signatory, ...]:
    """The leaders of an area."""
    return tuple(one for one in register.signatories.values() if inside(area, register.places[one.place].country))


def _dots(register: Register, who: Iterable[Signatory], meant: int | None = None) -> Iterable[Dot]:
    """A dot for each place whose position is known."""
    for place in dict.fromkeys(one.place for one in who):
        fact = register.places[place]
        if fact.lat is not None and fact.lon is not None:
            leaders = len(register.by_place[place])
            yield Dot(fact.names, fact.lat, fact.lon, leaders, fact.population or 0, meant=place == meant)


def _where(area: str) -> Word:
    return say.map_world() if area == WORLD else area_name(area)


def _asked(desk: Desk, typed: str) -> str:
    """The closest picture of what was typed behind the command."""
    for name in desk.house.register.book.world.exact(fold(typed)) if typed else ():
        if name.kind is Kind.COUNTRY:
            return picture_of(str(name.subject))
        if name.kind is Kind.AREA and countries_of(str(name.subject)):
            return picture_around(str(name.subject))
    return WORLD


def _open(area: str) -> Button:
    return Button(say.button_map_of(where=_where(area)), taps.ShowMap(area))


def _list_of(area: str) -> Button:
    """The same in words."""
    whole = area == WORLD
    return Button(say.button_browse(), taps.Go("cities") if whole else taps.ShowList("area", area, 0))
