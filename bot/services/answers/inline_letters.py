"""A letter or two typed in inline mode: what on the list begins with them by a name that is shown.

By its nicknames much more would: Delhi has a corporation that begins with M.
"""

from collections.abc import Iterator, Mapping
from itertools import islice

from bot.desk import Desk
from bot.rules.names.index import Kind, Name
from bot.rules.names.prefixes import Beginnings
from bot.rules.spelling.folding import fold
from messages.countries import country_name
from messages.languages import ENGLISH

FEW_LETTERS = 2
MOST = {Kind.PLACE: 7, Kind.COUNTRY: 3, Kind.LEADER: 2}
_ALL = 10_000  # names that are looked through


def begun(desk: Desk, typed: str) -> tuple[Name, ...]:
    """Places first, then countries where somebody has signed, then leaders; each by name, in the reader's language or
    English. Letters that neither has are of a language that the reader's telephone does not tell: then any will do.
    """
    found = tuple(_begun(desk, typed, frozenset({desk.language, ENGLISH})))
    return found if found or typed.isascii() else tuple(_begun(desk, typed, frozenset()))


def _begun(desk: Desk, typed: str, languages: frozenset[str]) -> Iterator[Name]:
    book, folded = desk.house.register.book, fold(typed)
    for kind, most in MOST.items():
        index = book.world if kind is Kind.COUNTRY else book.register
        found = Beginnings.of(index, kind).starting(typed, _ALL)
        called = ((_called(_names(desk, name), folded, languages), name) for name in found)
        fitting = sorted((pair for pair in called if pair[0]), key=lambda pair: pair[0])
        yield from islice((name for _, name in fitting), most)


def _called(names: Mapping[str, str], folded: str, languages: frozenset[str]) -> str:
    """The name by which it begins so, in one of these languages, or in any; nothing where there is none."""
    called = (fold(name) for language, name in names.items() if language in languages or not languages)
    return next((each for each in called if each.startswith(folded)), "")


def _names(desk: Desk, name: Name) -> Mapping[str, str]:
    """What it is called by language; nothing where nobody from there is on the list."""
    register, spoken = desk.house.register, [language.code for language in desk.house.languages]
    match name.kind:
        case Kind.PLACE if name.subject in register.by_place:
            return register.places[int(name.subject)].names.by_language
        case Kind.LEADER if name.subject in register.signatories:
            return register.signatories[int(name.subject)].leader.by_language
        case Kind.COUNTRY if name.subject in register.by_country:
            return {code: country_name(str(name.subject), code) for code in spoken}
    return {}
