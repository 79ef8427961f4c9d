"""The map pictures: /map, the buttons that open one, and the words below it. `bot/mapping` draws them.

There is no picture of every country: the closest one is shown, and the words say which, and how the country stands.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules.asking.places import NotListed, decide
from bot.rules.asking.question import Question, read
from bot.rules.names.countries import continent_of, countries_of
from bot.rules.names.index import Kind
from bot.rules.names.regions import country_of
from bot.rules.records import naming
from bot.rules.records.maps import CLOSER, PARTS, WORLD, parts_of, picture_around, picture_of, picture_with
from bot.rules.spelling.folding import fold
from bot.services.answers.answering import gone, of_country, open_place
from bot.services.answers.browsing import nobody
from bot.services.answers.charts import called, dots_of, leaders_in
from bot.services.answers.counting import EVERYWHERE, count_places, country_totals, totals
from bot.services.answers.gazetteer import elsewhere, fact_of
from bot.services.answers.paging import in_rows, public
from bot.services.answers.place_lines import reach
from bot.services.house.ways import menu_button
from bot.visit import Button, Reply, Visit
from messages import say
from messages.text import Country, Text

NOT_MAPPED = (Kind.PLACE, Kind.PART, Kind.LEADER, Kind.THEME, Kind.COMMITMENT)


def map_command(visit: Visit, desk: Desk) -> Reply:
    """/map: the world. "/map Kenya" goes straight to the closest picture, "/map Masaka" to the place."""
    return public(visit, _asked(desk, visit.argument))


def show_map(visit: Visit, desk: Desk) -> Reply:
    """A map by its button: of an area or a country, or with one place marked on it.

    Pressed below a picture, it takes that one's place; below words it comes after them, which are still wanted.
    """
    tap = visit.tap
    assert isinstance(tap, taps.ShowMap)
    return public(visit, replace(_opened(desk, tap.area) or gone(), edit=visit.on_picture))


def in_words(question: Question, desk: Desk) -> Reply | None:
    """ "Show me Africa on a map": the closest picture of what the rest of the question names, or the world.

    None where it is about a place that cannot be marked on one, a leader, or what is done.
    """
    return _named(question, desk) or (None if _is_on_no_map(question) else _picture(desk, WORLD))


def _asked(desk: Desk, typed: str) -> Reply:
    """The closest picture of what was typed behind the command; of what has none, the world, and that is said."""
    book = desk.house.register.book
    for name in book.world.exact(fold(typed)) if typed else ():
        if name.kind is Kind.COUNTRY:
            return _country(desk, str(name.subject))
        if name.kind is Kind.AREA and countries_of(str(name.subject)):
            return _around(desk, str(name.subject))
    question = read(typed, book)
    if reply := _named(question, desk) or _not_listed(question, desk):
        return reply
    whole = _picture(desk, WORLD)
    return replace(whole, lines=(say.map_none_closer(typed=typed), *whole.lines)) if question.mentions else whole


def _named(question: Question, desk: Desk) -> Reply | None:
    """The closest picture of a place, country, region or part of the world that a question names."""
    register = desk.house.register
    listed = [at for at in question.subjects(Kind.PLACE) if at in register.by_place]
    if len(listed) == 1 and (reply := _position(desk, int(listed[0]))):
        return reply
    if _is_on_no_map(question):
        return None
    if countries := question.subjects(Kind.COUNTRY):
        return _country(desk, str(countries[0]))
    if country := next(filter(None, (country_of(str(region)) for region in question.subjects(Kind.REGION))), ""):
        return _country(desk, country)
    areas = question.subjects(Kind.AREA)
    return _around(desk, str(areas[0])) if areas else None


def _not_listed(question: Question, desk: Desk) -> Reply | None:
    """Around one place that is known and not on the list; of a contested one no country is shown."""
    register = desk.house.register
    verdicts = [found.verdict for found in decide(question, register.atlas, elsewhere(question, register))]
    match verdicts:
        case [NotListed(place=int(place))] if fact := fact_of(register, place):
            area = picture_of(fact.country) if naming.has_state(fact) else WORLD
            return _closest(_picture(desk, area), say.answer_not_listed(place=naming.place(fact)))
    return None


def _is_on_no_map(question: Question) -> bool:
    return bool(question.of(*NOT_MAPPED)) or any(mention.elsewhere for mention in question.mentions)


def _opened(desk: Desk, area: str) -> Reply | None:
    """What a button asks for; None for what is on no map."""
    if (parts := parts_of(area)) is not None:
        picture, place = parts
        return _picture(desk, picture) if place is None else _position(desk, place)
    if continent_of(area):
        return _country(desk, area)
    return _around(desk, area) if countries_of(area) else None


def _country(desk: Desk, code: str) -> Reply:
    """The closest picture that shows a country, with how the country stands, and the way to its leaders."""
    there = code in desk.house.register.by_country
    stands = country_totals(desk, code) if there else say.answer_none_in(where=Country(code))
    reply = _closest(_picture(desk, picture_of(code)), stands)
    return replace(reply, buttons=((of_country(code),), *reply.buttons)) if there else reply


def _around(desk: Desk, code: str) -> Reply:
    """The closest picture that shows all of a part of the world."""
    area = picture_around(code)
    if area == code:
        return _picture(desk, area)
    there = desk.house.register.by_country.keys() & countries_of(code)
    stands = totals(desk, code) if there else say.answer_none_in(where=called(code))
    return _closest(_picture(desk, area), stands)


def _closest(reply: Reply, stands: Text) -> Reply:
    """The picture with a word before its own that it shows more than was asked for, and how that stands."""
    shown = (say.map_closest(where=called(reply.picture)),) if reply.picture else ()
    return replace(reply, lines=(stands, *shown, *reply.lines))


def _picture(desk: Desk, area: str) -> Reply:
    """The picture with the totals under it, and the way to the other ones."""
    register = desk.house.register
    who = leaders_in(register, area)
    if not who:
        return nobody(desk, called(area))
    missing = count_places(who) - sum(1 for _ in dots_of(register, who))
    lines = (
        totals(desk, EVERYWHERE if area == WORLD else area),
        say.map_caption(),
        *((say.map_missing(places=missing),) if missing else ()),
        reach(desk),
    )
    others = [_open(other) for other in _beside(area) if leaders_in(register, other)]
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


def _beside(area: str) -> Iterable[str]:
    """Where the way leads on from a picture: to closer ones of the same part, and to all the wider ones."""
    closer = (near for near in CLOSER if area != WORLD and countries_of(near) <= countries_of(area))
    return (other for other in (*closer, WORLD, *PARTS) if other != area)


def _open(area: str) -> Button:
    return Button(say.button_map_of(where=called(area)), taps.ShowMap(area))


def _list_of(area: str) -> Button:
    """The same in words."""
    whole = area == WORLD
    return Button(say.button_browse(), taps.Go("cities") if whole else taps.ShowList("area", area, 0))
