"""Answers to what people ask about the list, the declaration and this bot, and name no place (`rules.asking.matters`).

What the records do not hold is said to be so, with the nearest that there is.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from heapq import nlargest
from operator import itemgetter

from bot.desk import Desk
from bot.rules.asking.matters import Matter
from bot.rules.records.register import Signatory
from bot.services.answers import background, browsing, commitments, small_talk, terms, wishing
from bot.services.answers.answering import source_button
from bot.services.answers.counting import EVERYWHERE
from bot.services.answers.own_matters import example_button
from bot.services.answers.place_lines import reach
from bot.services.answers.remembered import remembered
from bot.services.house.ways import commitments_button, menu_button
from bot.services.people import welcoming
from bot.services.people.operators import operator_of
from bot.services.people.reading_declaration import declaration
from bot.visit import Chat, Reply, Rows, Visit
from messages import say
from messages.text import Listing

NEWEST = 5


def answer(matter: Matter, visit: Visit, desk: Desk) -> Reply:
    """What there is to say of it."""
    return ANSWERS[matter](visit, desk)


def _sources(visit: Visit, desk: Desk) -> Reply:
    operator = operator_of(desk.house.settings)
    lines = (say.answer_sources(operator=operator), reach(desk), welcoming.a_human(desk))
    return Reply(lines, _source_and_on(desk))


def _network(visit: Visit, desk: Desk) -> Reply:
    facts = background.facts(desk.house.register)
    if not facts:
        return background.origin(desk)
    cities = say.answer_network(cities=int(facts["network_cities"]))
    return Reply((cities,), _source_and_on(desk))


def _languages(visit: Visit, desk: Desk) -> Reply:
    spoken = Listing(tuple(language.name for language in desk.house.languages), "and")
    choice = () if visit.where is Chat.GROUP else (welcoming.languages(desk),)
    return Reply((say.answer_languages(languages=spoken),), (*choice, (menu_button(),)))


def _latest(visit: Visit, desk: Desk) -> Reply:
    """The newest whose day is known: the public page tells of none."""
    register = desk.house.register
    newest = remembered(desk, Matter.LATEST, lambda: _newest(register.signatories.values()))
    lines = tuple(
        say.answer_latest_line(place=register.places[who.place].names, leader=who.leader, date=since)
        for since, who in newest
    )
    head = say.answer_latest() if lines else say.answer_no_latest()
    return Reply((head, *lines, reach(desk)), small_talk.ways_on())


def _order(visit: Visit, desk: Desk) -> Reply:
    listed = browsing.area(desk, EVERYWHERE)
    return Reply((say.answer_no_order(), *listed.lines), listed.buttons)


def _file(visit: Visit, desk: Desk) -> Reply:
    return Reply((say.answer_no_file(),), _source_and_on(desk))


def _examples(visit: Visit, desk: Desk) -> Reply:
    six = commitments.commitments(visit, desk)
    way = example_button(visit, desk)
    return Reply((say.answer_examples(count=len(desk.house.register.examples)), *six.lines), (*six.buttons, (way,)))


def _elsewhere(visit: Visit, desk: Desk) -> Reply:
    return Reply((say.answer_no_such_theme(),), ((commitments_button(),), (menu_button(),)))


def _people(visit: Visit, desk: Desk) -> Reply:
    return Reply((welcoming.a_human(desk),), small_talk.ways_on())


def _menu(visit: Visit, desk: Desk) -> Reply:
    return welcoming.group_hello(desk) if visit.where is Chat.GROUP else welcoming.menu(visit, desk)


def _newest(signatories: Iterable[Signatory]) -> list[tuple[date, Signatory]]:
    """The last to join, each with the day: looked for once, as it takes a walk through the whole register."""
    dated = ((who.since, who) for who in signatories if who.since)
    return nlargest(NEWEST, dated, key=itemgetter(0))


def _source_and_on(desk: Desk) -> Rows:
    return ((*source_button(desk.house.register.source_url), *small_talk.ways_on()[0]),)


ANSWERS: Mapping[Matter, Callable[[Visit, Desk], Reply]] = {
    Matter.SOURCES: _sources,
    Matter.NETWORK: _network,
    Matter.LANGUAGES: _languages,
    Matter.LATEST: _latest,
    Matter.ORDER: _order,
    Matter.NEARBY: wishing.which_of_mine,
    Matter.FILE: _file,
    Matter.EXAMPLES: _examples,
    Matter.ELSEWHERE: _elsewhere,
    Matter.PEOPLE: _people,
    Matter.MENU: _menu,
    Matter.LOST: welcoming.help,
    Matter.NOD: lambda visit, desk: small_talk.go_on(desk),
    Matter.ORIGIN: lambda visit, desk: background.origin(desk),
    Matter.DECLARATION: declaration,
    Matter.STEPS: background.how_to_sign,
    Matter.BINDING: terms.binding,
    Matter.TERMS: terms.terms,
}
