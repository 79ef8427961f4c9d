"""The examples of a page, set against the register's: which of them it has, and which place the others tell of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.rules.page.comparison import ExampleMatch, RegisterExample, RegisterNames, Resolve, Unclear
from bot.rules.page.likeness import ALIKE, SAME_PLACE
from bot.rules.page.model import PageExample
from bot.rules.page.printed_places import Weighed, weigh

Told = ExampleMatch | Unclear


def told_examples(examples: Sequence[PageExample], register: RegisterNames, resolve: Resolve) -> list[Told]:
    """Each in its order."""
    return [_told(example, weigh(example, register.places, resolve), register) for example in examples]


def examples_missing(told: Sequence[Told], register: RegisterNames) -> tuple[int, ...]:
    """The register's examples that a page with examples has not, and which none that is unclear may be."""
    found = {ref for one in told for ref in _refs(one, register)}
    return tuple(known.ref for known in register.examples if known.ref not in found) if told else ()


def _told(example: PageExample, weighed: Weighed, register: RegisterNames) -> Told:
    """An example belongs to the register's example of the same place under the same commitment."""
    known = max(_under(example, register), key=lambda one: weighed.alike_or_inside(one.place), default=None)
    score = weighed.alike_or_inside(known.place) if known else 0.0
    meant = weighed.meant
    if known and score >= SAME_PLACE:
        place = next(place for place in register.places if place.id == known.place)
        return ExampleMatch(example, known.ref, replace(meant, place=known.place), weighed.is_known(place))
    if meant.is_open:
        return Unclear(example, meant.near)
    if known and score >= ALIKE and meant.place is None:
        return Unclear(example, (known.place,))
    return ExampleMatch(example, None, meant, meant.place is not None)


def _under(example: PageExample, register: RegisterNames) -> Iterator[RegisterExample]:
    return (known for known in register.examples if example.commitment in known.commitments)


def _refs(one: Told, register: RegisterNames) -> set[int]:
    if isinstance(one, ExampleMatch):
        return {one.ref} if one.ref is not None else set()
    example = one.item
    there = _under(example, register) if isinstance(example, PageExample) else ()
    return {known.ref for known in there if known.place in one.near}
