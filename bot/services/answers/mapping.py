"""The map pictures: /map, the buttons that open one, and what stands on it. `bot/mapping` draws it."""

from collections.abc import Iterable

from bot import taps
from bot.desk import Desk
from bot.rules.countries import countries_of
from bot.rules.folding import fold
from bot.rules.index import Kind
from bot.rules.maps import CLOSER, PARTS, PICTURES, WORLD, Chart, Dot, inside, picture_around, picture_of
from bot.rules.register import Register, Signatory
from bot.services.answers.answering import gone, menu_button
from bot.services.answers.browsing import nobody
from bot.services.answers.counting import EVERYWHERE, area_name, count_places, totals
from bot.services.answers.paging import in_rows
from bot.services.answers.place_lines import reach
from bot.visit import Button, Reply, Visit
from messages import say
from messages.text import Word


def map_command(visit: Visit, desk: Desk) -> Reply:
    """/map: the world. "/map Africa" and "/map Kenya" go straight to the closest picture."""
    return _picture(desk, _asked(desk, visit.argument))


def show_map(visit: Visit, desk: Desk) -> Reply:
    """A map by its button."""
    tap = visit.tap
    assert isinstance(tap, taps.ShowMap)
    return _picture(desk, tap.area) if tap.area in PICTURES else gone()


def chart_of(register: Register, area: str) -> Chart:
    """What stands on the picture of an area."""
    who = _who(register, area)
    dots = tuple(_dots(register, who))
    countries = len({register.places[one.place].country for one in who})
    day = max((one.as_of for one in register.signatories.values()), default=register.as_of)
    return Chart(
        area=area,
        kicker=say.map_kicker(title=register.title),
        title=say.map_title(where=_where(area)),
        facts=say.map_facts(leaders=len(who), places=count_places(who), countries=countries, date=day),
        source=say.map_source(),
        sizes=tuple((leaders, say.map_dot(leaders=leaders)) for leaders in sorted({dot.leaders for dot in dots})),
        dots=dots,
    )


def _picture(desk: Desk, area: str) -> Reply:
    """The picture with the totals under it, and the way to the other ones; it leaves what was there before."""
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


def _beside(area: str) -> Iterable[str]:
    """Where the way leads on from a picture: to closer ones of the same part, and to all the wider ones."""
    closer = (near for near in CLOSER if area != WORLD and countries_of(near) <= countries_of(area))
    return (other for other in (*closer, WORLD, *PARTS) if other != area)


def _who(register: Register, area: str) -> tuple[Signatory, ...]:
    """The leaders of an area."""
    return tuple(one for one in register.signatories.values() if inside(area, register.places[one.place].country))


def _dots(register: Register, who: Iterable[Signatory]) -> Iterable[Dot]:
    """A dot for each place whose position is known."""
    for place in dict.fromkeys(one.place for one in who):
        fact = register.places[place]
        if fact.lat is not None and fact.lon is not None:
            leaders = len(register.by_place[place])
            yield Dot(fact.names, fact.lat, fact.lon, leaders, fact.population or 0)


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
