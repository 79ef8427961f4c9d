"""What a page says, set against the register: what matches, is spelled differently, is new, or is missing.

Nothing is decided here: a match is the one best pair of line and endorsement, and what has no good pair is reported.
"""

from collections.abc import Iterator

from bot.rules.comparison import ExampleMatch, Match, NewLine, RegisterEndorsement, RegisterNames, Report
from bot.rules.folding import fold
from bot.rules.likeness import ALIKE, SAME, SAME_PLACE, leader_likeness, place_likeness
from bot.rules.page.known import KnownPlace
from bot.rules.page.model import Page, PageExample, PageLine

# A leader must be like the known one; the more so, the less the places are alike. Both are of 100.
_LEAST_OF_PLACE = 60.0
_LEAST_OF_BOTH = 160.0


def reconcile(page: Page, register: RegisterNames) -> Report:
    """Compare a page with the register. Pure; a page that was matched once and learnt from matches wholly."""
    lines, repeated = _apart(page.endorsements)
    matches = sorted(_matches(lines, register), key=lambda match: match.line.line)
    paired = {match.line.line for match in matches}
    refs = {match.ref for match in matches}
    examples = tuple(_example(example, register) for example in page.examples)
    numbers = {commitment.number for commitment in page.commitments}
    return Report(
        stated_count=page.stated_count,
        found=len(page.endorsements),
        matched=tuple(match for match in matches if match.leader_known and match.place_known),
        spelled_differently=tuple(match for match in matches if not (match.leader_known and match.place_known)),
        new=tuple(_new(line, register) for line in lines if line.line not in paired),
        repeated=repeated,
        missing=tuple(known.ref for known in register.endorsements if known.ref not in refs),
        examples=examples,
        examples_missing=_missing(register, {match.ref for match in examples}),
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


def _matches(lines: list[PageLine], register: RegisterNames) -> Iterator[Match]:
    """The best pairs first, each line and each endorsement once; a line without a leader has all of its place."""
    places = {place.id: place for place in register.places}
    scored = [
        (score, line, known)
        for line in lines
        for known in register.endorsements
        if (score := _score(line, known, places[known.place])) is not None
    ]
    used_lines: set[int] = set()
    used_refs: set[int] = set()
    for _, line, known in sorted(scored, key=lambda pair: -pair[0]):
        if line.leader and (line.line in used_lines or known.ref in used_refs):
            continue
        used_lines.add(line.line)
        used_refs.add(known.ref)
        leader_known = not line.leader or leader_likeness(line.leader, known.leaders) == SAME
        place_known = any(fold(line.place) == fold(name) for name in places[known.place].names)
        yield Match(line, known.ref, known.place, leader_known, place_known)


def _score(line: PageLine, known: RegisterEndorsement, place: KnownPlace) -> float | None:
    """How well a line fits an endorsement; None when it does not."""
    alike = _place_score(line.place, line.region, line.country, place)
    if not line.leader:
        return alike if alike >= SAME_PLACE else None
    leader = leader_likeness(line.leader, known.leaders) if alike >= _LEAST_OF_PLACE else 0.0
    return leader + alike if leader >= ALIKE and leader + alike >= _LEAST_OF_BOTH else None


def _place_score(name: str, region: str, country: str | None, place: KnownPlace) -> float:
    """How like a printed place is; one in another region than the known place is never quite the same."""
    if country and country != place.country:
        return 0.0
    with_region = place_likeness(f"{name} {region}", place.names) if region else 0.0
    alike = max(place_likeness(name, place.names), with_region)
    elsewhere = region and place.regions and place_likeness(region, place.regions) < ALIKE
    return min(alike, ALIKE) if elsewhere and with_region < SAME_PLACE else alike


def _new(line: PageLine, register: RegisterNames) -> NewLine:
    place = _place_of(line.place, line.region, line.country, register)
    beside = tuple(known.ref for known in register.endorsements if place is not None and known.place == place)
    return NewLine(line, place, beside)


def _place_of(name: str, region: str, country: str | None, register: RegisterNames) -> int | str | None:
    """The register's place of exactly this name; with no country printed, only when there is just one."""
    scored = [(_place_score(name, region, country, place), place) for place in register.places]
    best = max((score for score, _ in scored), default=0.0)
    found = [place.id for score, place in scored if score == best]
    return found[0] if best >= SAME_PLACE and len(found) == 1 else None


def _example(example: PageExample, register: RegisterNames) -> ExampleMatch:
    """An example belongs to the register's example of the most similar place under the same commitment."""
    places = {place.id: place for place in register.places}
    scored = [
        (_place_score(example.place, example.region, example.country_iso2, places[known.place]), known)
        for known in register.examples
        if example.commitment in known.commitments
    ]
    score, known = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    if known is None or score < ALIKE:
        place = _place_of(example.place, example.region, example.country_iso2, register)
        return ExampleMatch(example, None, place, place is not None)
    spelled = any(fold(example.place) == fold(name) for name in places[known.place].names)
    return ExampleMatch(example, known.ref, known.place, spelled)


def _missing(register: RegisterNames, refs: set[int | None]) -> tuple[int, ...]:
    return tuple(known.ref for known in register.examples if known.ref not in refs) if refs else ()
