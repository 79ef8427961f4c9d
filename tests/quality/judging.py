"""Whether an outcome is one of those expected. README.md says what the words of the tables mean."""

from collections.abc import Callable, Mapping

from bot.rules.asking.intent import Asked
from bot.rules.asking.matters import Matter
from bot.rules.names.index import Kind
from tests.quality.outcome import Outcome

_SMALL_TALK = {
    "list": (Asked.LIST,),
    "declaration": (Asked.DECLARATION, Asked.BINDING),
    "origin": (Asked.ORIGIN,),
    "how": (Asked.HOW_TO_SIGN, Asked.TERMS),
    "terms": (Asked.TERMS,),
    "binding": (Asked.BINDING,),
    "greeting": (Asked.GREETING,),
    "thanks": (Asked.THANKS,),
    "help": (Asked.HELP,),
}
_HARMLESS = (Asked.UNKNOWN, Asked.HELP, Asked.GREETING, Asked.THANKS)
# What else a matter may be taken for, by those who knew nothing of matters.
_STANDS_FOR: Mapping[Matter, tuple[str, ...]] = {
    Matter.SOURCES: ("help", "nothing", "origin"),
    Matter.NETWORK: ("help", "nothing", "origin"),
    Matter.LANGUAGES: ("help", "nothing"),
    Matter.LATEST: ("list", "nothing"),
    Matter.ORDER: ("list", "nothing"),
    Matter.NEARBY: ("list", "nothing"),
    Matter.FILE: ("list", "nothing"),
    Matter.EXAMPLES: ("commitment", "help", "nothing"),
    Matter.ELSEWHERE: ("nothing",),
    Matter.PEOPLE: ("help", "nothing"),
    Matter.MENU: ("help", "nothing"),
    Matter.LOST: ("help", "nothing"),
    Matter.NOD: ("thanks", "nothing"),
    Matter.ORIGIN: ("origin",),
    Matter.DECLARATION: ("declaration", "commitment"),
    Matter.STEPS: ("how",),
    Matter.BINDING: ("binding", "declaration"),
    Matter.TERMS: ("terms", "how"),
}
Rule = Callable[[Outcome, set[str]], bool]


def is_right(expected: str, outcome: Outcome) -> bool:
    """Whether the outcome is one of the alternatives."""
    return any(_fits(alternative.strip(), outcome) for alternative in expected.split("|"))


def falsely_listed(expected: str, outcome: Outcome) -> set[str]:
    """Places and leaders that the answer asserts although nothing in the table allows it."""
    return (outcome.listed | outcome.leaders) - set(expected.replace("|", " ").split())


def _fits(alternative: str, outcome: Outcome) -> bool:
    first, _, more = alternative.partition("+")
    word, _, rest = first.strip().partition(" ")
    if outcome.matter:
        return rest == outcome.matter if word == "about" else word in _STANDS_FOR[outcome.matter]
    if word in _SMALL_TALK:
        return outcome.question.asked in _SMALL_TALK[word]
    if more.strip().startswith("ask"):
        return outcome.listed == set(rest.split()) and outcome.offered >= set(more.split()[1:])
    if more:
        return outcome.listed == set(rest.split()) and bool(outcome.not_listed) and not outcome.asked_back
    return _RULES[word](outcome, {rest} if word == "region" else set(rest.split()))


def _listed(outcome: Outcome, places: set[str]) -> bool:
    said = outcome.not_listed + outcome.unknown + outcome.asked_back
    return outcome.about_places and outcome.listed == places and not said


def _not(outcome: Outcome, inside: set[str]) -> bool:
    sure = outcome.not_listed and not outcome.listed and not outcome.asked_back
    return bool(sure) and outcome.offered >= inside - {"in"}


def _ask(outcome: Outcome, places: set[str]) -> bool:
    return outcome.about_places and not outcome.listed and outcome.offered >= places


def _nothing(outcome: Outcome, _: set[str]) -> bool:
    said = outcome.listed or outcome.not_listed or outcome.asked_back
    return outcome.asks_which or outcome.question.asked in _HARMLESS or (outcome.about_places and not said)


def _count(outcome: Outcome, where: set[str]) -> bool:
    asked = outcome.question.asked is Asked.HOW_MANY
    rather = {str(code) for one in outcome.question.of(Kind.COUNTRY) for code in one.subjects(Kind.AREA)}  # America
    return asked and outcome.exact(Kind.COUNTRY, Kind.REGION) | (outcome.exact(Kind.AREA) - rather) == where


def _does(outcome: Outcome, places: set[str]) -> bool:
    return outcome.question.asked is Asked.EXAMPLES and outcome.about == places


def _commitment(outcome: Outcome, numbers: set[str]) -> bool:
    named = {str(number) for number in outcome.question.commitments} or outcome.exact(Kind.COMMITMENT)
    return outcome.question.asked is Asked.COMMITMENT and named == numbers


def _perhaps_leader(outcome: Outcome, entries: set[str]) -> bool:
    asked = outcome.question.asked is Asked.LEADER and not outcome.leaders
    return asked and outcome.near(Kind.LEADER) >= entries


def _perhaps_country(outcome: Outcome, codes: set[str]) -> bool:
    asked = outcome.question.asked is Asked.IN_COUNTRY and not outcome.exact(Kind.COUNTRY)
    return asked and outcome.near(Kind.COUNTRY) >= codes


def _is(asked: Asked, kind: Kind) -> Rule:
    return lambda outcome, subjects: outcome.question.asked is asked and outcome.exact(kind) == subjects


_RULES: Mapping[str, Rule] = {
    "about": lambda outcome, _: False,  # no matter was seen in it
    "listed": _listed,
    "not": _not,
    "unknown": lambda outcome, _: outcome.about_places and not outcome.listed and bool(outcome.unknown),
    "ask": _ask,
    "nothing": _nothing,
    "country": _is(Asked.IN_COUNTRY, Kind.COUNTRY),
    "near": _perhaps_country,
    "area": _is(Asked.IN_AREA, Kind.AREA),
    "region": _is(Asked.IN_REGION, Kind.REGION),
    "count": _count,
    "leader": lambda outcome, entries: bool(entries) and outcome.leaders == entries,
    "leader?": _perhaps_leader,
    "does": _does,
    "theme": lambda outcome, codes: outcome.question.asked is Asked.THEME and outcome.exact(Kind.THEME) >= codes,
    "commitment": _commitment,
}
