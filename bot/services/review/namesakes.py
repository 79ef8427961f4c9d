"""The real place that a typed name and its country mean, where one stands out: no table gave its number."""

from collections.abc import Iterable

from bot.rules.names.index import Kind
from bot.rules.spelling.folding import fold
from bot.services.answers.gazetteer import shipped

STANDS_OUT = 10  # times the people of the next one of that name


def standing_out(names: Iterable[str], country: str) -> int | None:
    """The gazetteer's id of the only place so called in the country, or of the one far larger than the others."""
    same = {name.subject for written in names for name in shipped().exact(fold(written)) if name.kind is Kind.PLACE}
    known = shipped().places(at for at in same if isinstance(at, int))
    there = sorted((place for place in known.values() if place.country == country), key=lambda place: -place.people)
    if len(there) > 1 and there[0].people < there[1].people * STANDS_OUT:
        return None
    return there[0].id if there else None
