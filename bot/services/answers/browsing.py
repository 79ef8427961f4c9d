"""Who signed, by place: /cities, a country, a region, a part of the world. Every list in pages, every line a record."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from bot import taps
from bot.desk import Desk
from bot.rules.names.countries import countries_of
from bot.rules.names.index import Kind
from bot.rules.names.regions import country_of, is_contested_region, is_of_parts
from bot.rules.records import naming
from bot.rules.records.maps import WORLD
from bot.rules.records.register import Signatory
from bot.rules.spelling.folding import fold
from bot.services.answers.answering import not_listed_buttons, open_place
from bot.services.answers.asking_back import ask_back
from bot.services.answers.counting import EVERYWHERE, area_name, count_places, country_totals, in_region, totals
from bot.services.answers.gazetteer import shipped
from bot.services.answers.paging import in_place, in_rows, leaf
from bot.services.answers.place_lines import reach
from bot.services.answers.spelled import spelled_nearly
from bot.services.following.follow_buttons import follow_country
from bot.services.house.ways import browse_button, menu_button
from bot.taps import Tap
from bot.visit import Button, Reply, Visit
from messages import say
from messages.countries import country_name
from messages.text import Country, Text, Word

COUNTRIES_A_PAGE = 12
LEADERS_A_PAGE = 8
MOST = 6  # countries in one answer
ARTICLE = "ال"  # no Arabic index minds it


def cities(visit: Visit, desk: Desk) -> Reply:
    """/cities and the menu's button: the countries by name. "/cities Kenya" goes straight there."""
    asked = next((c for c in _named(desk, visit.argument) if c in desk.house.register.by_country), None)
    reply = country(desk, asked) if asked else area(desk, EVERYWHERE)
    return in_place(visit, reply)


def show_country(visit: Visit, desk: Desk) -> Reply:
    """A country by its button."""
    tap = visit.tap
    assert isinstance(tap, taps.ShowCountry)
    return in_place(visit, country(desk, tap.country, tap.page))


def country(desk: Desk, code: str, page: int = 0) -> Reply:
    """The leaders of a country."""
    who = desk.house.register.by_country.get(code, ())
    if not who:
        empty = nobody(desk, Country(code))
        invite, *ways_on = empty.buttons
        return replace(empty, buttons=(invite, (follow_country(code),), *ways_on))
    reply = _leaders(desk, Country(code), who, page, lambda to: taps.ShowCountry(code, to))
    *above, last = reply.buttons
    return replace(reply, buttons=(*above, (map_button(code), follow_country(code)), last))


def countries(desk: Desk, codes: Sequence[str]) -> Reply:
    """Several countries in one question: a line for each, and a button to open it."""
    return with_countries(desk, Reply((reach(desk),), ((menu_button(),),)), codes)


def with_countries(desk: Desk, reply: Reply, codes: Sequence[str]) -> Reply:
    """The reply, with a line before its last and a button for each of these countries."""
    if not codes:
        return reply
    shelves = desk.house.register.by_country
    said = (country_totals(desk, c) if c in shelves else say.answer_none_in(where=Country(c)) for c in codes[:MOST])
    opened = [country_button(code, len(shelves[code])) for code in codes[:MOST] if code in shelves]
    *lines, reached = reply.lines
    *rows, last = reply.buttons
    return replace(reply, lines=(*lines, *said, reached), buttons=(*rows, *in_rows(opened), last))


def did_you_mean(desk: Desk, typed: str, codes: Sequence[str], *, heard: bool = False) -> Reply:
    """Nearly the name of these countries. Where only the sound is theirs, places that are spelled nearly so come first:
    "Lyonn" has the consonants of Greece in Arabic.
    """
    countries = (Button(say.button_country(country=Country(code)), taps.ShowCountry(code, 0)) for code in codes[:MOST])
    meant = (*(spelled_nearly(desk, typed) if heard else ()), *countries)
    return ask_back(say.answer_near(typed=typed, count=len(meant)), typed, meant)


def region(desk: Desk, code: str, typed: str = "", page: int = 0) -> Reply:
    """The leaders of a region of a country, by the region's code; `typed` is what it was called."""
    register = desk.house.register
    who = in_region(register, code)
    if not who:
        return _nobody_there(desk, code, typed or code)
    if is_of_parts(code):
        return _leaders(desk, typed, who, page, lambda to: taps.ShowList("region", code, to))
    fact = register.places[who[0].place]
    reply = _leaders(desk, naming.region(fact), who, page, lambda to: taps.ShowList("region", str(fact.id), to))
    return Reply((*reply.lines, say.answer_region_note(region=fact.region)), reply.buttons)


def area(desk: Desk, code: str, page: int = 0) -> Reply:
    """The countries of a part of the world, or of all of it, with the number of leaders of each."""
    by_country = desk.house.register.by_country
    inside = by_country.keys() if code == EVERYWHERE else by_country.keys() & countries_of(code)
    if not inside:
        return nobody(desk, area_name(code))
    shown = leaf(_by_name(frozenset(inside), desk.language), page, COUNTRIES_A_PAGE)
    buttons = in_rows([country_button(found, len(by_country[found])) for found in shown.items])
    lines = (totals(desk, code), say.answer_choose_country(), *shown.foot())
    turning = shown.turning(lambda to: taps.ShowList("area", code, to))
    return Reply(lines, (*buttons, *turning, (map_button(WORLD if code == EVERYWHERE else code), menu_button())))


def regions(desk: Desk, named: Mapping[str, str]) -> Reply:
    """Several regions in one question, by code, with what they were called: a line for each, and their places."""
    found = {code: in_region(desk.house.register, code) for code in [*named][:MOST]}
    lines = (_region_line(named[code], who) for code, who in found.items())
    places = {one.place: desk.house.register.places[one.place] for who in found.values() for one in who}
    buttons = in_rows([open_place(fact) for fact in [*places.values()][:LEADERS_A_PAGE]])
    return Reply((*lines, reach(desk)), (*buttons, (menu_button(),)))


def _region_line(called: str, who: Sequence[Signatory]) -> Text:
    if not who:
        return say.answer_none_in(where=called)
    return say.answer_totals(where=called, leaders=len(who), places=count_places(who))


def areas(desk: Desk, codes: Sequence[str]) -> Reply:
    """Several parts of the world in one question: a line and a button for each."""
    signed = desk.house.register.by_country.keys()
    some = [code for code in codes[:MOST] if signed & countries_of(code)]
    none = (say.answer_none_in(where=area_name(code)) for code in codes[:MOST] if code not in some)
    opened = [Button(say.button_area(area=area_name(code)), taps.ShowList("area", code, 0)) for code in some]
    return Reply((*(totals(desk, code) for code in some), *none, reach(desk)), (*in_rows(opened), (menu_button(),)))


def nobody(desk: Desk, where: Word) -> Reply:
    """Nobody from there is on the list."""
    return Reply((say.answer_none_in(where=where), reach(desk)), not_listed_buttons(desk))


def _nobody_there(desk: Desk, code: str, typed: str) -> Reply:
    """Nobody from a region is on the list; of those from its country, if there are any, it says how many."""
    empty = nobody(desk, typed)
    country = "" if is_contested_region(code) else country_of(code) or shipped().country_of_region(code)
    who = desk.house.register.by_country.get(country, ())
    if not who:
        return empty
    none, *rest = empty.lines
    return Reply((none, country_totals(desk, country), *rest), ((country_button(country, len(who)),), *empty.buttons))


def line(desk: Desk, who: Signatory) -> Text:
    """A leader with the place, in one line."""
    return say.answer_line(place=desk.house.register.places[who.place].names, leader=naming.signatory_line(who))


def country_button(code: str, count: int) -> Button:
    """A country with its number of leaders."""
    return Button(say.button_country_count(country=Country(code), count=count), taps.ShowCountry(code, 0))


def map_button(area: str) -> Button:
    """Where they are, as a picture: of a country or a part of the world, by code."""
    return Button(say.button_map(), taps.ShowMap(area))


def _leaders(desk: Desk, where: Word, who: Sequence[Signatory], page: int, to: Callable[[int], Tap]) -> Reply:
    """Leaders with their places, and a button for each place."""
    places = desk.house.register.places
    shown = leaf(who, page, LEADERS_A_PAGE)
    lines = (line(desk, one) for one in shown.items)
    facts = {places[one.place].id: places[one.place] for one in shown.items}
    head = say.answer_totals(where=where, leaders=len(who), places=count_places(who))
    return Reply(
        (head, *lines, *shown.foot()),
        (
            *in_rows([open_place(fact) for fact in facts.values()]),
            *shown.turning(to),
            (browse_button(), menu_button()),
        ),
    )


@lru_cache(maxsize=256)
def _by_name(codes: frozenset[str], language: str) -> tuple[str, ...]:
    """Countries in the order in which readers of the language look for them: الأردن stands among those with أ."""
    return tuple(sorted(codes, key=lambda code: fold(country_name(code, language).removeprefix(ARTICLE))))


def _named(desk: Desk, typed: str) -> tuple[str, ...]:
    found = desk.house.register.book.world.exact(fold(typed)) if typed else ()
    return tuple(str(name.subject) for name in found if name.kind is Kind.COUNTRY)
