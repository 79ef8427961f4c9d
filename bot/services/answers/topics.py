"""Questions about what cities do: the examples of places, countries and parts of the world, all or about a theme."""

from collections.abc import Iterable

from bot.desk import Desk
from bot.rules.asking.places import Listed, NotListed, Verdict, decide
from bot.rules.asking.question import Question
from bot.rules.names.countries import countries_of
from bot.rules.names.index import Kind
from bot.rules.records.register import Example
from bot.services.answers import examples
from bot.services.answers.browsing import country
from bot.services.answers.counting import area_name
from bot.services.answers.gazetteer import elsewhere
from bot.services.answers.verdicts import on_places
from bot.visit import Reply
from messages import say
from messages.text import Country, Listing, Text, Word


def on_examples(question: Question, desk: Desk) -> Reply:
    """What the places named do. A place that is not surely known is asked back first."""
    register = desk.house.register
    if findings := decide(question, register.atlas, elsewhere(question, register)):
        known = [_place_of(finding.verdict) for finding in findings]
        if len(set(known)) == 1 and known[0] is not None:
            return _of_place(question, desk, known[0]) or on_places(desk, findings)
        return on_places(desk, findings)
    double = (mention.has(Kind.COUNTRY) and mention.has(Kind.THEME) for mention in question.mentions)
    if question.subjects(Kind.COUNTRY) and all(double):
        return _country_and_theme(question, desk)
    return _wherever(question, desk)


def _of_place(question: Question, desk: Desk, place: int) -> Reply | None:
    """What the place does. That none of it is about the theme asked for is said, with a way to what is."""
    reply, done = examples.of_place(desk, place), desk.house.register.examples_by_place.get(place, ())
    topics = _topics(question)
    if reply is None or not done or not topics or any(_is_about(example, question) for example in done):
        return reply
    lines = (*reply.lines, say.examples_not_about(about=Listing(tuple(topics), "unit")))
    return Reply(lines, (*((examples.theme_button(desk, code),) for code in _themes(question)), *reply.buttons))


def _country_and_theme(question: Question, desk: Desk) -> Reply:
    """ "Palestine" is a country, and what some examples are about: the country first, a button for the rest."""
    reply = country(desk, str(question.subjects(Kind.COUNTRY)[0]))
    return Reply(reply.lines, (*((examples.theme_button(desk, code),) for code in _themes(question)), *reply.buttons))


def on_theme(question: Question, desk: Desk) -> Reply:
    """What is done about a theme: what is about most of the themes named comes first."""
    codes = _themes(question)
    if len(codes) == 1:
        return examples.about_theme(desk, codes[0])
    shelves = desk.house.register.examples_by_theme
    found = _once(example for code in codes for example in shelves.get(code, ()))
    found.sort(key=lambda example: -len({*example.themes} & {*codes}))
    return examples.some(desk, Listing(tuple(map(_named, codes))), found, codes)


def _wherever(question: Question, desk: Desk) -> Reply:
    """Examples from countries, regions and parts of the world, about a theme or commitment where one is named."""
    register = desk.house.register
    countries = [str(code) for code in question.subjects(Kind.COUNTRY)]
    rather = {code for mention in question.of(Kind.COUNTRY) for code in mention.subjects(Kind.AREA)}  # America: the US
    areas = [str(code) for code in question.subjects(Kind.AREA) if code not in rather]
    regions = {str(mention.subjects(Kind.REGION)[0]): mention.text for mention in question.of(Kind.REGION)}
    if len(countries) == 1 and not areas and not _topics(question):
        return examples.of_country(desk, countries[0])
    inside = register.examples_by_country.keys() & {
        *countries,
        *(code for area in areas for code in countries_of(area)),
    }
    found = _once(
        (
            *(example for code in sorted(inside) for example in register.examples_by_country[code]),
            *(example for code in regions for example in register.examples_by_region.get(code, ())),
        )
    )
    where: list[Word] = [*map(Country, countries), *map(area_name, areas), *regions.values()]
    fitting = [example for example in found if _is_about(example, question)]
    return examples.some(desk, Listing((*where, *_topics(question)), "unit"), fitting, _themes(question))


def _topics(question: Question) -> list[Word]:
    return [
        *map(_named, _themes(question)),
        *(say.label_commitment_number(number=str(number)) for number in _numbers(question)),
    ]


def _themes(question: Question) -> list[str]:
    return [str(code) for code in question.subjects(Kind.THEME)]


def _named(theme: str) -> Text:
    return say.theme_name(theme=theme)


def _is_about(example: Example, question: Question) -> bool:
    themes, numbers = {*question.subjects(Kind.THEME)}, {*_numbers(question)}
    return (not themes or bool(themes & {*example.themes})) and (not numbers or bool(numbers & {*example.commitments}))


def _numbers(question: Question) -> tuple[int, ...]:
    return question.commitments or tuple(int(number) for number in question.subjects(Kind.COMMITMENT))


def _once(found: Iterable[Example]) -> list[Example]:
    return list({example.entry: example for example in found}.values())


def _place_of(verdict: Verdict) -> int | None:
    match verdict:
        case Listed(place=place) | NotListed(place=place):
            return place
    return None
