"""Inline mode: the bot's name and a question, in any chat; cards come while one types.

Cards carry addresses only: a press in a stranger's chat could not be answered there.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from bot.desk import Desk
from bot.rules.asking.intent import Asked
from bot.rules.asking.places import Listed, Near, NotListed, Several, decide
from bot.rules.asking.question import Question, read
from bot.rules.names.index import Kind, Name
from bot.rules.names.prefixes import Beginnings
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact, Register, Signatory
from bot.services.answers import browsing, inline_cards
from bot.services.answers.answering import standing
from bot.services.answers.counting import country_totals
from bot.services.answers.gazetteer import elsewhere, fact_of
from bot.services.answers.inline_letters import FEW_LETTERS, begun
from bot.services.answers.place_lines import listed_lines, not_listed_lines, reach
from bot.services.answers.start_links import address, place_link
from bot.visit import Button, Card, Rows, Visit
from messages import say
from messages.text import Country, Listing

MOST = 12
LONGEST = 100  # characters of a query that are looked at
LOCAL = (Kind.PLACE, Kind.PART, Kind.LEADER)
FEW = 3  # countries, themes
LEADERS = 10  # of a country, in one card
WHOLE: Mapping[Asked, Callable[[Desk], Card]] = {
    Asked.HOW_MANY: inline_cards.how_many,
    Asked.LIST: inline_cards.how_many,
    Asked.COMMITMENT: inline_cards.declaration,
    Asked.DECLARATION: inline_cards.declaration,
    Asked.ORIGIN: inline_cards.declaration,
    Asked.HOW_TO_SIGN: inline_cards.how_to_sign,
    Asked.TERMS: inline_cards.how_to_sign,
    Asked.BINDING: inline_cards.declaration,
}
OPEN = (Asked.HELP, Asked.GREETING, Asked.THANKS)  # nothing is asked: whatever can be


def inline(visit: Visit, desk: Desk) -> tuple[Card, ...]:
    """The cards for what has been typed so far; before anything is, what can be asked."""
    typed = visit.text[:LONGEST].strip()
    if not typed:
        return inline_cards.defaults(desk)
    if len(typed) <= FEW_LETTERS:
        return _once(_cards(desk, begun(desk, typed))) or inline_cards.defaults(desk)
    question = read(typed, desk.house.register.book)
    return _once(_found(desk, typed, question)) or inline_cards.nothing(desk, typed)


def _once(cards: Iterable[Card]) -> tuple[Card, ...]:
    return tuple({card.id: card for card in cards}.values())[:MOST]


def _found(desk: Desk, typed: str, question: Question) -> Iterator[Card]:
    """What is named exactly, what the letters begin, what is asked of the whole, real places elsewhere of that name,
    what is nearly named.

    Where a name is on the list and another place of it was meant ("paris tx"), the one that was meant comes first. The
    whole comes behind what is begun: whoever types Kamenica has asked "how many" in Bosnian on the way.
    """
    book = desk.house.register.book
    exact, near = _verdicts(question, desk.house.register)
    certain = [name for mention in question.mentions for name in mention.names if not mention.near]
    told_apart = any(name.kind in LOCAL[:2] for name in certain)
    yield from _places(desk, (at for at in exact if told_apart or at in desk.house.register.places))
    yield from _cards(desk, certain)
    yield from _cards(desk, Beginnings.of(book.register, *LOCAL).starting(typed, MOST))
    yield from _cards(desk, Beginnings.of(book.world, Kind.COUNTRY).starting(typed, FEW, least=3))
    yield from _of_the_whole(desk, question)
    yield from _cards(desk, Beginnings.of(book.register, Kind.THEME).starting(typed, FEW, least=4))
    yield from _places(desk, (*exact, *near))
    yield from _cards(desk, (name for mention in question.mentions for name in mention.names if mention.near))


def _of_the_whole(desk: Desk, question: Question) -> Iterator[Card]:
    """Cards for what names neither a place nor a leader."""
    yield from filter(None, (inline_cards.commitment(desk, number) for number in question.commitments))
    if card := WHOLE.get(question.asked):
        yield card(desk)
    if question.asked in OPEN:
        yield from inline_cards.defaults(desk)


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
    """A card for each thing that goes by a name."""
    return filter(None, (_card(desk, name) for name in names))


def _card(desk: Desk, name: Name) -> Card | None:
    register = desk.house.register
    match name.kind:
        case Kind.PLACE | Kind.PART if name.subject in register.places:
            return _place(desk, register.places[int(name.subject)])
        case Kind.LEADER if name.subject in register.signatories:
            return _leader(desk, register.signatories[int(name.subject)])
        case Kind.COUNTRY:
            return _country(desk, str(name.subject))
        case Kind.THEME:
            return inline_cards.theme(desk, str(name.subject))
        case Kind.COMMITMENT:
            return inline_cards.commitment(desk, int(name.subject))
    return None


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


def _buttons(desk: Desk, place: int = 0, examples: int = 0, listed: bool = True) -> Rows:
    """Into the bot, by addresses: the record, its examples, and the letter to the leader of a place."""
    start = f"{address(desk)}?start="
    label = say.button_open_record() if place and listed else say.button_ask_me()
    record = Button(label, url=start + (place_link("place", place) if place else ""))
    seen = ((Button(say.button_examples_of(count=str(examples)), url=start + place_link("examples", place)),),)
    invited = 0 if listed else place  # who reads of a place on the list thinks of their own
    ask = Button(say.button_ask_your_mayor(), url=start + place_link("invite", invited))
    return ((record,), *(seen if examples else ()), (ask,))
