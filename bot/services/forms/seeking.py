"""Which place somebody means who writes its name into a form: found by the search that answers residents.

Whatever is not certain is asked: a wrong guess here would make somebody the mayor of a namesake.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.rules.asking.places import Finding, Listed, Near, NotListed, Several, decide, search
from bot.rules.asking.question import Question, read
from bot.rules.forms.answers import name_and_rest
from bot.rules.forms.known import Sought
from bot.rules.forms.typed_place import Said, core, how_said
from bot.rules.names.atlas import ids_of
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Sure
from bot.rules.records.register import Register
from bot.rules.spelling.folding import fold
from bot.rules.spotting.municipal import country_behind, left_of, with_state
from bot.services.answers.gazetteer import elsewhere
from bot.services.forms.called import by_people, called, in_order, lying_there, nearly, regions_of
from bot.services.forms.letterheads import beside_its_city, of_body, parted, seat_of, slipped_body, where_of

MOST = 5  # buttons, each in a row of its own
MANY = 60  # namesakes that are weighed


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found for typed words: `places` are all that they may mean, best first."""

    question: Question
    findings: Sequence[Finding]
    places: tuple[int, ...]


def seek(typed: str, register: Register) -> Sought:
    """The places that the words may mean, for whoever is asked which one."""
    typed = with_state(typed)
    found = _found(typed, register)
    name, behind = name_and_rest(typed)
    near = lying_there(typed, found.near, where_of(name, behind, register), register) if behind else found.near
    return replace(found, near=in_order(typed, near, register)[:MOST])


def _found(typed: str, register: Register) -> Sought:
    found = _seek(typed, register)
    if found.sure is not None or found.said in (Said.QUESTION, Said.PERSON):
        return found
    if within := seat_of(typed, register) or of_body(typed, register) or beside_its_city(typed, register):
        return Sought(within)
    if found.near:
        return found
    turned = country_behind(typed, lambda name: _is_country(name, register), lambda name: _is_called(name, register))
    if turned != typed:
        return _seek(turned, register)
    if (with_comma := parted(typed, register)) != typed:
        return _found(with_comma, register)
    within = _within(typed, register) or slipped_body(typed, register)
    return Sought(within) if within else found


def _within(typed: str, register: Register) -> tuple[int, ...]:
    """What anybody is told who asks for the name that is left of a letterhead: the City of Asheville NC."""
    name, behind = name_and_rest(typed)
    asked = (look(f"{within}, {behind}" if behind else within, register).places for within in left_of(name))
    return next(filter(None, asked), ())


def _is_called(name: str, register: Register) -> bool:
    """Whether a place is called just so."""
    return any(known.kind is Kind.PLACE for known in called(fold(name), register))


def _is_country(folded: str, register: Register) -> bool:
    return any(name.kind is Kind.COUNTRY for name in register.book.exact(folded))


def _seek(typed: str, register: Register) -> Sought:
    looked = look(typed, register)
    name = name_and_rest(typed)[0] if looked.question.subjects(Kind.COUNTRY) else typed
    said = how_said(typed, name, looked.question, register.book)
    if said is Said.WORDS and len(name.split()) == 1 and (near := looked.places or _named_by_a_word(name, register)):
        return Sought(near)  # Como means how, and is a town
    return Sought(looked.places, _sure(typed, looked, register), said)


def _named_by_a_word(name: str, register: Register) -> tuple[int, ...]:
    """Places that the search for residents passes over, as their name means something in a sentence."""
    named = (known for known in called(fold(name), register) if known.kind is Kind.PLACE)
    return tuple(by_people(ids_of(named), frozenset(), register))


def seek_in(typed: str, country: str, register: Register) -> tuple[int, ...]:
    """The places of that country that are called so, or nearly: for whoever named the country only when asked."""
    folded = fold(typed)
    names = (*register.book.elsewhere(folded), *register.book.rather_words(folded))
    there = by_people(ids_of(names), frozenset({country}), register)
    return tuple(dict.fromkeys([*there, *nearly(folded, [country], register)]))[:MOST]


def look(typed: str, register: Register) -> Looked:
    """All that the words may mean, and what an answer to a resident would say about them."""
    question = read(typed, register.book)
    findings = decide(question, register.atlas, elsewhere(question, register))
    told = [at for finding in findings if not _is_only_behind(finding, typed) for at in _told(finding)]
    alike = [at for one in findings if not _is_only_behind(one, typed) for at in _namesakes(one, question, register)]
    if not findings:  # a whole country's name, or a word that a sentence is made of
        alike = by_people(search(typed, register.book, MANY), frozenset(), register)
    words = register.book.rather_words(fold(name_and_rest(typed)[0]))
    countries = frozenset(map(str, question.subjects(Kind.COUNTRY)))
    alike = [*alike, *by_people(ids_of(words), countries, register)]
    found = list(dict.fromkeys(register.own(at) for at in (*told, *alike)))
    if not found or all(isinstance(finding.verdict, Near) for finding in findings):
        found += _slipped(typed, question, register) or _of_core(typed, question, register)
    return Looked(question, findings, tuple(dict.fromkeys(found)))


def _is_only_behind(finding: Finding, typed: str) -> bool:
    """Whether it is only said to be where the place lies, of which nobody knows: City of Yarra, Victoria. A quarter
    that has no more than a number is its city's: Mairie du 13e, Paris.
    """
    name, behind = name_and_rest(typed)
    words = finding.mention.typed.split()
    numbered = any(sign.isdigit() for sign in name)
    return (
        bool(behind)
        and not numbered
        and set(words) <= set(fold(behind).split())
        and set(words).isdisjoint(fold(name).split())
    )


def _told(finding: Finding) -> tuple[int, ...]:
    """The places that an answer to a resident would name."""
    match finding.verdict:
        case Listed(place=place) | NotListed(place=int(place)):
            return (place,)
        case Several(places=places) | Near(places=places):
            return places
        case NotListed(within=within, near=near):
            return (*near, *((within,) if within is not None else ()))
    return ()


def _namesakes(finding: Finding, question: Question, register: Register) -> Sequence[int]:
    """Every other place of exactly that name, however small: an answer leaves them out, its mayor does not."""
    mention = finding.mention
    if mention.sure is not Sure.EXACT:
        return ()
    names = (*(name for name in mention.names if name.kind is Kind.PLACE), *mention.elsewhere)
    return by_people(ids_of(names), question.narrowing(mention), register)


def _slipped(typed: str, question: Question, register: Register) -> list[int]:
    """Real places that are nearly called so, in the country that was named, if one was."""
    name, behind = name_and_rest(typed)
    countries = [str(code) for code in question.subjects(Kind.COUNTRY)]
    if behind and not countries:
        countries = [country for country, _ in regions_of(behind, register)]
    return nearly(fold(name), countries, register)


def _of_core(typed: str, question: Question, register: Register) -> list[int]:
    """What is left without the words of an office's letterhead."""
    name = fold(core(name_and_rest(typed)[0], register.book))
    countries = frozenset(str(code) for code in question.subjects(Kind.COUNTRY) if fold(str(code)) != name)
    named = [one for one in called(name, register) if one.kind is Kind.PLACE]
    return [register.own(at) for at in by_people(ids_of(named), countries, register)]


def _sure(typed: str, looked: Looked, register: Register) -> int | None:
    """The listed place that these words name, and nothing else but the country or region it lies in."""
    if len(looked.findings) != 1 or not isinstance(looked.findings[0].verdict, Listed):
        return None
    mention, place = looked.findings[0].mention, looked.findings[0].verdict.place
    name, _ = name_and_rest(typed)
    alone = typed if not looked.question.narrowing(mention) else name
    exact = register.book.register.exact(fold(alone))
    return place if any(named.kind is Kind.PLACE and named.subject == place for named in exact) else None
