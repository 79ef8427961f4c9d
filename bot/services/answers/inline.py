"""Inline mode: the bot's name and a place, country or leader, in any chat; cards come while one types.

Cards carry addresses only: a press in a stranger's chat could not be answered there.
"""

from collections.abc import Iterable, Iterator

from bot.desk import Desk
from bot.rules import naming
from bot.rules.index import Kind, Name
from bot.rules.places import Listed, Near, NotListed, Several, decide
from bot.rules.prefixes import Beginnings
from bot.rules.question import Question, read
from bot.rules.register import PlaceFact, Register, Signatory
from bot.services.answers import browsing
from bot.services.answers.answering import standing
from bot.services.answers.counting import country_totals, totals
from bot.services.answers.gazetteer import elsewhere, fact_of
from bot.services.answers.place_lines import listed_lines, not_listed_lines, reach
from bot.services.answers.start_links import address, place_link
from bot.visit import Button, Card, Rows, Visit
from messages import say
from messages.text import Country, Listing

MOST = 12
LONGEST = 100  # characters of a query that are looked at
LOCAL = (Kind.PLACE, Kind.PART, Kind.LEADER)
FEW = 3  # countries
LEADERS = 10  # of a country, in one card


def inline(visit: Visit, desk: Desk) -> tuple[Card, ...]:
    """The cards for what has been typed so far; before anything is, what can be asked."""
    typed = visit.text[:LONGEST].strip()
    if not typed:
        return (_hint(desk),)
    question = read(typed, desk.house.register.book)
    cards = {card.id: card for card in _found(desk, typed, question)}
    return tuple(cards.values())[:MOST] or (_nothing(desk, typed),)


def _found(desk: Desk, typed: str, question: Question) -> Iterator[Card]:
    """What is named exactly, what the letters begin, real places elsewhere of that name, what is nearly named.

    Where a name is on the list and another place of it was meant ("paris tx"), the one that was meant comes first.
    """
    register = desk.house.register
    exact, near = _verdicts(question, register)
    certain = [name for mention in question.mentions for name in mention.names if not mention.near]
    told_apart = any(name.kind in LOCAL[:2] for name in certain)
    yield from _places(desk, (at for at in exact if told_apart or at in register.places))
    yield from _cards(desk, certain)
    yield from _cards(desk, Beginnings.of(register.book.register, *LOCAL).starting(typed, MOST))
    yield from _cards(desk, Beginnings.of(register.book.world, Kind.COUNTRY).starting(typed, FEW, least=3))
    yield from _places(desk, (*exact, *near))
    yield from _cards(desk, (name for mention in question.mentions for name in mention.names if mention.near))


def _verdicts(question: Question, register: Register) -> tuple[list[int], list[int]]:
    """The places that the rules think may be meant: by exact name, and nearly."""
    exact: list[int] = []
    near: list[int] = []
    for finding in decide(question, register.atlas, elsewhere(question, register)):
        match finding.verdict:
            case Listed(place=place):
                exact.append(place)
            case Several(places=places):
                exact.extend(places[:FEW])
            case NotListed(place=place, within=within, near=elsewhere_listed, meant=meant):
                exact.extend(at for at in (place, within) if at is not None)
                near.extend((*elsewhere_listed, *meant))
            case Near(places=places):
                near.extend(places)
    return exact, near


def _places(desk: Desk, ids: Iterable[int]) -> Iterator[Card]:
    for at in ids:
        if fact := fact_of(desk.house.register, at):
            yield _place(desk, fact)


def _cards(desk: Desk, names: Iterable[Name]) -> Iterator[Card]:
    """Leaders and countries by name; places that begin with the letters typed."""
    register = desk.house.register
    for name in names:
        if name.kind in LOCAL[:2] and name.subject in register.places:
            yield _place(desk, register.places[int(name.subject)])
        elif name.kind is Kind.LEADER and name.subject in register.signatories:
            yield _leader(desk, register.signatories[int(name.subject)])
        elif name.kind is Kind.COUNTRY:
            yield _country(desk, str(name.subject))


def _place(desk: Desk, fact: PlaceFact) -> Card:
    register = desk.house.register
    who = register.by_place.get(fact.id, ())
    verdict = standing(desk, fact.id)
    lines = listed_lines(desk, fact, who, verdict) if who else not_listed_lines(desk, fact, verdict)
    names = Listing(tuple(map(naming.signatory_line, who)), "unit")
    description = say.inline_leaders(leaders=names) if who else say.inline_not_listed()
    count = len(register.examples_by_place.get(fact.id, ()))
    buttons = _buttons(desk, fact.id, count, bool(who))
    return Card(f"place-{fact.id}", naming.place(fact), description, lines, buttons)


def _leader(desk: Desk, who: Signatory) -> Card:
    fact = desk.house.register.places[who.place]
    lines = listed_lines(desk, fact, (who,), standing(desk, fact.id))
    title = naming.signatory_line(who)
    return Card(f"leader-{who.entry}", title, naming.place(fact), lines, _buttons(desk, fact.id))


def _country(desk: Desk, code: str) -> Card:
    register = desk.house.register
    who = register.by_country.get(code, ())
    title = say.button_country(country=Country(code))
    if not who:
        lines = (say.answer_none_in(where=Country(code)), reach(desk))
        return Card(f"country-{code}", title, say.inline_not_listed(), lines, _buttons(desk, listed=False))
    count = country_totals(desk, code)
    names = (browsing.line(desk, one) for one in who[:LEADERS])
    return Card(f"country-{code}", title, count, (count, *names, reach(desk)), _buttons(desk))


def _hint(desk: Desk) -> Card:
    lines = (totals(desk), reach(desk))
    return Card("hint", say.inline_hint(), say.inline_hint_more(), lines, _buttons(desk))


def _nothing(desk: Desk, typed: str) -> Card:
    lines = (say.answer_unknown(typed=typed), reach(desk))
    return Card("nothing", say.inline_nothing(typed=typed), say.inline_hint_more(), lines, _buttons(desk))


def _buttons(desk: Desk, place: int = 0, examples: int = 0, listed: bool = True) -> Rows:
    """Into the bot, by addresses: the record, its examples, and the letter to the leader of a place."""
    start = f"{address(desk)}?start="
    label = say.button_open_record() if place and listed else say.button_ask_me()
    record = Button(label, url=start + (place_link("place", place) if place else ""))
    seen = ((Button(say.button_examples_of(count=str(examples)), url=start + place_link("examples", place)),),)
    invited = 0 if listed else place  # who reads of a place on the list thinks of their own
    ask = Button(say.button_ask_your_mayor(), url=start + place_link("invite", invited))
    return ((record,), *(seen if examples else ()), (ask,))
