"""Which part of a line is the leader and which the place: the three orders, and lines that lost a comma.

Each function handles one thing that the office says about what follows it. It answers with `Roles`, or with the
reason why nobody could tell.
"""

from dataclasses import dataclass

from bot.rules.page.known import KnownNames
from bot.rules.page.lexicon import Found
from bot.rules.page.model import Why
from bot.rules.page.spelling import word_count
from bot.rules.page.wording import Follows


@dataclass(frozen=True, slots=True)
class Roles:
    """Who stands for which place, and the region around it ("" when none is printed)."""

    leader: str
    place: str
    region: str


def roles(found: Found, before: list[str], after: list[str], known: KnownNames) -> Roles | Why:
    """The roles in a line with an office; `before` and `after` are the other parts, the country taken out."""
    if not found.rest:
        return _led(found.rest, before, after, known)
    if found.follows is Follows.PLACE or (before and found.follows is Follows.EITHER):
        return _placed(found.rest, before, after, known)
    if known.is_place(found.rest) and not known.is_leader(found.rest) and (before or after):
        return _placed(found.rest, before, after, known)
    if found.follows is Follows.EITHER:
        return _either(found.rest, after, known)
    return _led(found.rest, before, after, known)


def roles_without_office(parts: list[str], known: KnownNames, *, places_only: bool) -> Roles | Why:
    """The roles in a line without an office: a list of places, or a leader or place that is known."""
    leader = next((part for part in parts if known.is_leader(part)), "")
    others = [part for part in parts if part != leader]
    if leader:
        return _somewhere(leader, others, known)
    if not parts:
        return Why.NO_PLACE
    if len(parts) == 1 or places_only or known.is_place(parts[0]):
        return _somewhere("", parts, known)
    return Why.NO_OFFICE


def _led(leader: str, before: list[str], after: list[str], known: KnownNames) -> Roles | Why:
    """ "The mayor NAME, place"; also "NAME, mayor, place", where nothing follows the office in its own part."""
    others = [*before, *after]
    if not leader:
        leader, *others = others or [""]
    if not leader:
        return Why.NO_LEADER
    return _somewhere(leader, others, known) if others else _run_together(leader, known, otherwise=Why.NO_PLACE)


def _placed(place: str, before: list[str], after: list[str], known: KnownNames) -> Roles | Why:
    """ "NAME, mayor of place, region" or "mayor of place, NAME" with a region on either side of the name."""
    if before:
        return Roles(before[0], place, _joined([*before[1:], *after]))
    if not after:
        return _run_together(place, known, otherwise=Why.RUN_TOGETHER)
    names = [part for part in after if known.is_leader(part)] or [part for part in after if word_count(part) > 1]
    parted = None if known.is_place(place) else known.parted(place)
    if parted and (known.is_leader(parted[1]) or not names):
        return Roles(parted[1], parted[0], _joined(after))
    if not names and len(after) == 1 and (word_count(place) == 1 or known.is_place(place)):
        names = after
    if len(names) != 1:
        return Why.LEADER_UNCLEAR
    return Roles(names[0], place, _joined([part for part in after if part != names[0]]))


def _either(rest: str, after: list[str], known: KnownNames) -> Roles | Why:
    """An office that a name or a place may follow: a name unless something speaks for the place."""
    if not after:
        return _run_together(rest, known, otherwise=Why.RUN_TOGETHER)
    if known.is_leader(rest):
        return _somewhere(rest, after, known)
    parted = known.parted(rest)
    if parted and known.is_leader(parted[1]):
        return Roles(parted[1], parted[0], _joined(after))
    if word_count(rest) == 1 and word_count(after[0]) > 1 and not known.is_place(after[0]):
        return _placed(rest, [], after, known)
    return _somewhere(rest, after, known)


def _run_together(words: str, known: KnownNames, *, otherwise: Why) -> Roles | Why:
    parted = known.parted(words)
    return Roles(parted[1], parted[0], "") if parted else otherwise


def _somewhere(leader: str, others: list[str], known: KnownNames) -> Roles | Why:
    """The place is the first of the other parts, unless a known place of its own has a comma in its name."""
    if not others:
        return Why.NO_PLACE
    if known.is_another_place(_joined(others), others[0]):
        return Roles(leader, _joined(others), "")
    return Roles(leader, others[0], _joined(others[1:]))


def _joined(parts: list[str]) -> str:
    """Parts of one name, with the comma of the script they are written in."""
    comma = "، " if any("\u0600" <= sign <= "\u06ff" for sign in "".join(parts)) else ", "
    return comma.join(parts)
