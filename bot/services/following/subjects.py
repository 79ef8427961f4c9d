"""What can be followed: read from a button with suspicion, found from an entry, and called by name."""

from sqlalchemy import select

from bot.desk import Desk
from bot.rules.records import naming
from bot.services.answers.gazetteer import fact_of
from bot.services.review.namesakes import standing_out
from db.entries import Entry
from db.following import Subject
from db.places import Place, PlaceName
from db.vocabulary import Followed
from messages import say
from messages.countries import country_codes
from messages.text import Country, Word


def subject_of(desk: Desk, kind: str, written: str) -> Subject | None:
    """What a button names, as it is kept; None for what there is not."""
    match kind:
        case Followed.PLACE:
            return _place(desk, written)
        case Followed.COUNTRY:
            return (Followed.COUNTRY, written) if written in country_codes() else None
        case Followed.COMMITMENT:
            numbers = {str(one.number) for one in desk.house.register.commitments}
            return (Followed.COMMITMENT, written) if written in numbers else None
    return None


def named(desk: Desk, subject: Subject) -> Word:
    """What a subject is called; by what was written down, should it be gone."""
    kind, written = subject
    if kind is Followed.COUNTRY:
        return Country(written)
    if kind is Followed.PLACE:
        fact = fact_of(desk.house.register, int(written))
        return naming.place(fact) if fact else written
    short = {str(one.number): one.short for one in desk.house.register.commitments}
    return say.following_commitment(number=written, title=short[written]) if written in short else written


def kept_as(desk: Desk, subject: Subject) -> set[Subject]:
    """Every way in which a follow of it may be kept: a place may have been followed by its number in the gazetteer."""
    kind, written = subject
    place = desk.db.get(Place, int(written)) if kind is Followed.PLACE and not written.startswith("-") else None
    at = _in_the_gazetteer(desk, place) if place is not None else None
    return {subject} if at is None else {subject, (kind, str(at))}


def of_entry(desk: Desk, entry: Entry) -> set[Subject]:
    """Everything whose followers an entry concerns."""
    place = desk.db.get(Place, entry.place_id) if entry.place_id is not None else None
    numbers = entry.public.get("commitments") or ()
    found: set[Subject] = {(Followed.COMMITMENT, str(number)) for number in numbers}
    if place is not None:
        found |= {(Followed.COUNTRY, place.country), (Followed.PLACE, str(place.id))}
        found |= {(Followed.PLACE, str(at)) for at in (_in_the_gazetteer(desk, place),) if at is not None}
    return found


def _place(desk: Desk, written: str) -> Subject | None:
    digits = written.removeprefix("-")
    if not digits.isdecimal() or not digits.isascii() or len(digits) > 12:
        return None
    at = desk.house.register.own(int(written))  # it came onto the register since
    return (Followed.PLACE, str(at)) if fact_of(desk.house.register, at) else None


def _in_the_gazetteer(desk: Desk, place: Place) -> int | None:
    """The id under which it was followed before it came onto the register."""
    if place.geoname_id is not None:
        return -place.geoname_id
    names = desk.db.scalars(select(PlaceName.name).where(PlaceName.place_id == place.id))
    return standing_out(names, place.country)
