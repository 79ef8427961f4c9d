"""What a page says, set against the register: what matches, is spelled differently, is new, or is missing.

Nothing is decided here: a match is the one best pair of line and endorsement, and what has no good pair is reported.
Which place is meant by a name that the register does not have is for the search to say, which answers residents too;
what it would ask them about is left to a person.
"""

from collections.abc import Iterator, Sequence

from bot.rules.page.comparison import (
    ExampleMatch,
    Match,
    NewLine,
    RegisterEndorsement,
    RegisterNames,
    Report,
    Resolve,
    Unclear,
)
from bot.rules.page.likeness import ALIKE, SAME, SAME_PLACE, leader_likeness
from bot.rules.page.model import Page, PageLine
from bot.rules.page.printed_examples import examples_missing, told_examples
from bot.rules.page.printed_places import Weighed, weigh
from bot.rules.spelling.folding import fold

# A leader must be like the known one; the more so, the less the places are alike. Both are of 100.
_LEAST_OF_PLACE = 60.0
_LEAST_OF_BOTH = 160.0
Lines = list[tuple[PageLine, Weighed]]


def reconcile(page: Page, register: RegisterNames, resolve: Resolve) -> Report:
    """Compare a page with the register. Pure; a page that was matched once and learnt from matches wholly."""
    kept, repeated = _apart(page.endorsements)
    lines = [(line, weigh(line, register.places, resolve)) for line in kept]
    pairs = sorted(_matches(lines, register), key=lambda match: match.line.line)
    weighed = {line.line: known for line, known in lines}
    doubted = [match for match in pairs if weighed[match.line.line].is_another(match.place)]
    matches = [match for match in pairs if match not in doubted]
    paired = {match.line.line for match in pairs}
    refs = {match.ref for match in pairs}
    others = [_new(line, known, register) for line, known in lines if line.line not in paired]
    told = told_examples(page.examples, register, resolve)
    numbers = {commitment.number for commitment in page.commitments}
    return Report(
        stated_count=page.stated_count,
        found=len(page.endorsements),
        matched=tuple(match for match in matches if match.leader_known and match.place_known),
        spelled_differently=tuple(match for match in matches if not (match.leader_known and match.place_known)),
        new=tuple(one for one in others if isinstance(one, NewLine)),
        repeated=repeated,
        missing=tuple(known.ref for known in register.endorsements if known.ref not in refs),
        examples=tuple(one for one in told if isinstance(one, ExampleMatch)),
        unclear=_unclear((*(_doubt(match, weighed) for match in doubted), *others, *told)),
        examples_missing=examples_missing(told, register),
        commitments_new=tuple(sorted(numbers - register.commitments)),
        commitments_missing=tuple(sorted(register.commitments - numbers)) if page.commitments else (),
        unread=page.unread,
    )


def _apart(lines: tuple[PageLine, ...]) -> tuple[list[PageLine], tuple[PageLine, ...]]:
    first: dict[tuple[str, str, str | None], PageLine] = {}
    for line in lines:
        first.setdefault((fold(line.leader), fold(f"{line.place} {line.region}"), line.country), line)
    kept = list(first.values())
    return kept, tuple(line for line in lines if line not in kept)


def _matches(lines: Lines, register: RegisterNames) -> Iterator[Match]:
    """The best pairs first, each line and each endorsement once; a line without a leader has all of its place."""
    places = {place.id: place for place in register.places}
    scored = [
        (score, line, weighed, known)
        for line, weighed in lines
        for known in register.endorsements
        if (score := _score(line, weighed, known)) is not None
    ]
    used_lines: set[int] = set()
    used_refs: set[int] = set()
    for _, line, weighed, known in sorted(scored, key=lambda pair: -pair[0]):
        if line.leader and (line.line in used_lines or known.ref in used_refs):
            continue
        used_lines.add(line.line)
        used_refs.add(known.ref)
        leader_known = not line.leader or leader_likeness(line.leader, known.leaders) == SAME
        yield Match(line, known.ref, known.place, leader_known, weighed.is_known(places[known.place]))


def _score(line: PageLine, weighed: Weighed, known: RegisterEndorsement) -> float | None:
    """How well a line fits an endorsement; None when it does not."""
    if not line.leader:
        alike = weighed.alike(known.place)
        return alike if alike >= SAME_PLACE else None
    alike = weighed.alike_or_inside(known.place)
    leader = leader_likeness(line.leader, known.leaders) if alike >= _LEAST_OF_PLACE else 0.0
    return leader + alike if leader >= ALIKE and leader + alike >= _LEAST_OF_BOTH else None


def _new(line: PageLine, weighed: Weighed, register: RegisterNames) -> NewLine | Unclear:
    meant = weighed.meant
    if meant.is_open:
        return Unclear(line, meant.near)
    beside = (known.ref for known in register.endorsements if meant.place is not None and known.place == meant.place)
    return NewLine(line, meant, tuple(beside))


def _doubt(match: Match, weighed: dict[int, Weighed]) -> Unclear:
    """A leader of one place beside the name of another: Kinston's may have moved to Kingston, or it is a slip."""
    printed = weighed[match.line.line].meant.place
    near = (match.place, *((printed,) if printed is not None else ()))
    return Unclear(match.line, near, match.ref)


def _unclear(told: Sequence[object]) -> tuple[Unclear, ...]:
    found = (one for one in told if isinstance(one, Unclear))
    return tuple(sorted(found, key=lambda one: one.item.line))
