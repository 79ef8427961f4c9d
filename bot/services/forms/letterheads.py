"""The places of what is left of a municipality's letterhead: exactly, or in a case or as an adjective of its language.

Whoever fills in a form confirms which one is meant, so every reading of the name may be tried.
"""

from collections.abc import Iterable, Iterator

from bot.rules.asking.question import read
from bot.rules.forms.answers import name_and_rest
from bot.rules.names.atlas import ids_of
from bot.rules.names.index import Kind
from bot.rules.names.regions import parts_of
from bot.rules.records.register import Register
from bot.rules.spelling.folding import fold
from bot.rules.spotting.municipal import bare_forms, left_of, names_within, without_little_words, written_out
from bot.rules.words.places.municipal_seats import SEATS
from bot.services.forms.called import by_people, called, nearly, people_of, region_of, regions_of

_CITY, _RATHER = 100_000, 20  # people, and how many times those of the village


def of_body(typed: str, register: Register) -> tuple[int, ...]:
    """The places of the longest name that is left of what a municipality calls itself, the largest first."""
    name, behind = name_and_rest(typed)
    where = where_of(name, behind, register)
    if _places((fold(name),), where, register):  # Quezon City is not Quezon
        return ()
    for names in _readings(name):
        if found := _places(names, where, register):
            return tuple(dict.fromkeys((*_cities(name, found[0], where, register), *found)))
    return ()


def _cities(name: str, found: int, where: frozenset[str], register: Register) -> tuple[int, ...]:
    """The city of which the name may be a case, where a village is called just so: Lahden kaupunki is not Lähden."""
    forms = (form for within in left_of(name) for form in bare_forms(within))
    least = max(_CITY, people_of(found, register) * _RATHER)
    return tuple(at for at in _places(forms, where, register)[:1] if people_of(at, register) >= least)


def slipped_body(typed: str, register: Register) -> tuple[int, ...]:
    """The places whose names are nearly what is left of it."""
    name, behind = name_and_rest(typed)
    slipped = (nearly(within, sorted(_countries(behind, register)), register) for within in left_of(name))
    return tuple(next(filter(None, slipped), ()))


def _countries(behind: str, register: Register) -> frozenset[str]:
    """The country that stands behind the name, if one does."""
    return frozenset(map(str, read(behind, register.book).subjects(Kind.COUNTRY))) if behind else frozenset()


def parted(typed: str, register: Register) -> str:
    """The place with a comma before the country or region behind it (Asheville NC); as it is where none is there."""
    *words, last = typed.split() or [""]
    if not words or name_and_rest(typed)[1]:
        return typed
    for at in range(len(words), max(0, len(words) - 2), -1):
        name, behind = " ".join(words[:at]), " ".join((*words[at:], last))
        if where_of(name, behind, register):
            return f"{name}, {behind}"
    return typed


def where_of(name: str, behind: str, register: Register) -> frozenset[str]:
    """The country or region that stands behind it, as anybody says it: the City of Springfield, IL."""
    if not behind:
        return frozenset()
    question = read(f"{next(iter(left_of(name)), name)}, {behind}", register.book)
    told = question.narrowing(question.mentions[0]) if question.mentions else frozenset()
    regions = map(str, read(behind, register.book).subjects(Kind.REGION))
    return told or _countries(behind, register).union(where for one in regions for where in (one, *parts_of(one)))


def _readings(name: str) -> Iterator[tuple[str, ...]]:
    """What may be its name, the surest first; readings that stand side by side are weighed by the people there."""
    for within in names_within(name):
        yield (*without_little_words(within), written_out(within))
    for within in left_of(name):
        yield bare_forms(within)


def _places(names: Iterable[str], where: frozenset[str], register: Register) -> tuple[int, ...]:
    named = ids_of(one for name in names for one in called(name, register) if one.kind is Kind.PLACE)
    return tuple(by_people(named, where, register))


def beside_its_city(typed: str, register: Register) -> tuple[int, ...]:
    """The town behind whose name stands the large one near it, without a comma: بلدية دورا الخليل is Dura's."""
    name, behind = name_and_rest(typed)
    for words in (one.split() for one in (fold(name), *left_of(name)) if not behind):
        for at in range(len(words) - 1, 0, -1):
            around = regions_of(" ".join(words[at:]), register)
            towns = _places((" ".join(words[:at]),), frozenset(), register) if around else ()
            if there := tuple(town for town in towns if region_of(town, register) in around):
                return there
    return ()


def seat_of(typed: str, register: Register) -> tuple[int, ...]:
    """The main town of a municipality that is called otherwise."""
    name, _ = name_and_rest(typed)
    numbers = (SEATS[known] for known in (fold(name), *left_of(name)) if known in SEATS)
    return tuple(dict.fromkeys(register.own(-number) for number in numbers))
