"""What the screen says about one place of the register: who stands for it, how that was checked, from which source."""

from collections.abc import Sequence
from datetime import date

from bot.desk import Desk
from bot.rules.asking.places import Listed, NotListed, Verdict
from bot.rules.names.contested import stands_alone
from bot.rules.records import naming
from bot.rules.records.local_names import local_name
from bot.rules.records.register import PlaceFact, Signatory
from bot.services.answers.listed_as import listed_as
from bot.services.review.deeds import PROOFS
from db.vocabulary import Proof
from messages import say
from messages.text import Country, Listing, Text, Word

DISTRICTS = ("district", "division")
MOST_NAMES = 12


def listed_lines(desk: Desk, fact: PlaceFact, who: Sequence[Signatory], verdict: Verdict) -> tuple[Text, ...]:
    """A place on the list and these leaders of it."""
    return (
        _head(fact, desk.language),
        *_where(fact),
        *(line for signatory in who for line in leader_lines(signatory)),
        *dict.fromkeys(source(desk, signatory.source_url, signatory.as_of) for signatory in who),
        *_neighbours(desk, fact, verdict),
    )


def crowded_lines(desk: Desk, fact: PlaceFact, who: Sequence[Signatory], verdict: Verdict) -> tuple[Text, ...]:
    """A place with more leaders than a screen has room for: their names, the rest on each one's own card."""
    names = (naming.signatory_line(signatory) for signatory in who[:MOST_NAMES])
    return (_head(fact, desk.language), *_where(fact), *names, *_neighbours(desk, fact, verdict))


def not_listed_lines(desk: Desk, fact: PlaceFact, verdict: Verdict) -> tuple[Text, ...]:
    """A known place without anybody on the list."""
    kept = tuple(naming.place(place) for place in listed_as(desk.house.register, fact))
    perhaps = (say.answer_listed_as(places=Listing(kept, "or")),) if kept else ()
    return (say.answer_not_listed(place=naming.place(fact)), *perhaps, *_neighbours(desk, fact, verdict), reach(desk))


def leader_lines(who: Signatory) -> tuple[Text, ...]:
    """One leader with everything known of the endorsement but its source."""
    office = naming.office(who.office, who.gender, who.country)
    body = next(iter(who.body.by_language.values()))
    named = say.answer_leader_for(leader=who.leader, office=office, body=who.body) if body else None
    return (
        named or say.answer_leader(leader=who.leader, office=office),
        *((say.answer_proof(proof=PROOFS[Proof(who.proof)]()),) if who.proof else ()),
        *((say.answer_since(date=who.since),) if who.since else ()),
        *((say.answer_term_end(end=_day(who.term_end)),) if who.term_end else ()),
        *((say.answer_statement(words=who.statement),) if who.statement else ()),
    )


def reach(desk: Desk) -> Text:
    """What the list knows and what it does not: said wherever a place is not on it."""
    return say.answer_reach(date=desk.house.register.as_of)


def names_of(desk: Desk, ids: tuple[int, ...]) -> Listing:
    """Places by name, as the reader's language lists them."""
    return Listing(tuple(desk.house.register.places[at].names for at in ids), "and")


def _head(fact: PlaceFact, language: str) -> Text:
    local = local_name(fact, language)
    return say.answer_listed_local(place=fact.names, local=local) if local else say.answer_listed(place=fact.names)


def _where(fact: PlaceFact) -> tuple[Text, ...]:
    """Where it lies; of a contested place no state is named, as where it is not on the list."""
    if stands_alone(fact.geoname):
        return ()
    area = fact.region if naming.has_region(fact) else None
    if not naming.has_state(fact):
        return (say.answer_where(country=area),) if area else ()
    country = Country(fact.country)
    return (say.answer_where_region(region=area, country=country) if area else say.answer_where(country=country),)


def source(desk: Desk, page: str, day: date) -> Text:
    """Where a record comes from: the declaration's public page, or this house."""
    from_page = page == desk.house.register.source_url
    return say.answer_source_page(date=day) if from_page else say.answer_source_here(date=day)


def _neighbours(desk: Desk, fact: PlaceFact, verdict: Verdict) -> tuple[Text, ...]:
    """Parts of it that stand on the list themselves, and what it lies in: neither speaks for the other."""
    match verdict:
        case Listed(parts=parts, within=within):
            inside = (say.answer_parts(places=names_of(desk, parts)),) if parts else ()
            return (*inside, *_around(desk, fact, within))
        case NotListed(contains=contains, within=within):
            inside = (say.answer_contains(places=names_of(desk, contains)),) if contains else ()
            return (*inside, *_around(desk, fact, within))
    return ()


def _around(desk: Desk, fact: PlaceFact, within: int | None) -> tuple[Text, ...]:
    register = desk.house.register
    if within is None:
        alone = fact.kind in DISTRICTS and naming.has_region(fact)
        return (say.answer_only_district(region=fact.region),) if alone else ()
    around = register.places[within].names
    listed = within in register.by_place
    return (say.answer_within_listed(place=around) if listed else say.answer_within_unlisted(place=around),)


def _day(typed: str) -> Word:
    """An end of term as a date where it is a whole one, else as it was given: a year, or a year and a month."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return typed
