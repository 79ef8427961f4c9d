"""How a person at a terminal says which place a line of a page means, and how the report offers places to choose from.

A place of the register goes by its slug, any other of the world by its GeoNames number.
"""

from argparse import ArgumentTypeError

from bot.commands.failing import CommandFailed
from bot.rules.records.register import PlaceFact, Register
from bot.services.answers.gazetteer import fact_of

NONE = "new"  # a place that is none of those offered


def choice(typed: str) -> tuple[int, str]:
    """LINE=PLACE, taken apart."""
    line, _, place = typed.partition("=")
    if not line.strip().isdecimal() or not place.strip():
        raise ArgumentTypeError(f"{typed!r} is not a line and a place, as 24=newark-us, 24=5101798 or 24={NONE}")
    return int(line), place.strip()


def place_of(word: str, register: Register) -> int | None:
    """The place that goes by this; None for one that is none of those offered."""
    if word == NONE:
        return None
    at = -int(word) if word.isdecimal() and len(word) < 19 else None
    found = register.own(at) if at is not None else _of_slug(word, register)
    if found is None or fact_of(register, found) is None:
        raise CommandFailed(f"There is no place {word!r}: take one that the report offers, or {NONE}.")
    return found


def offered(at: int | str, register: Register) -> str:
    """A place with what it goes by: "newark-us (Newark, New Jersey, US)"."""
    fact = fact_of(register, int(at))
    return f"{_word(fact)} ({described(fact)})" if fact else str(at)


def described(fact: PlaceFact) -> str:
    """The place in its region and country."""
    words = (fact.names.in_language("en"), fact.region.in_language("en"), fact.country)
    return ", ".join(word for word in words if word)


def _word(fact: PlaceFact) -> str:
    return fact.slug or str(fact.geoname)


def _of_slug(slug: str, register: Register) -> int | None:
    return next((fact.id for fact in register.places.values() if fact.slug == slug), None)
