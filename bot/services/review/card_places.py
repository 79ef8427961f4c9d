"""What a card says of a place that is not in the register yet: which known place it will be, or probably is.

A place kept as it was written is asked for by the name of the known one: staff can take that with one tap, and the
approvals given so far lapse, as with any correction.
"""

from collections.abc import Iterator

from bot.desk import Desk
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from bot.services.review.alike_places import alike
from bot.services.review.placing import foreseen
from db.entries import Entry
from messages import say
from messages.text import Listing, Text


def lines(desk: Desk, entry: Entry) -> Iterator[Text]:
    """For a place that the register does not have."""
    known, perhaps = foreseen(desk, entry), known_ones(desk, entry)
    if known is not None:
        yield say.card_place_will_be(place=described(known))
        return
    yield say.card_new_place()
    if perhaps:
        listed = Listing(tuple(map(described, perhaps)), "lines")
        yield say.card_perhaps_known(places=listed, name=perhaps[0].names, count=len(perhaps))


def known_ones(desk: Desk, entry: Entry) -> tuple[PlaceFact, ...]:
    """The known places that staff may take instead of the new one; none where it is clear which it is."""
    return () if foreseen(desk, entry) else alike(desk.house.register, entry)


def described(fact: PlaceFact) -> Text:
    """A place with its region and country, and how many people live there."""
    place = naming.place(fact)
    return say.place_with_people(place=place, people=fact.population) if fact.population else place
