"""What may be said about a place that a question names. Ids are those of places; listed ones come first."""

from dataclasses import dataclass

from bot.rules.names.mentions import Mention


@dataclass(frozen=True, slots=True)
class Listed:
    """On the list. Parts of it that are listed by themselves, and what it lies in, are named as such."""

    place: int
    parts: tuple[int, ...] = ()
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Several:
    """More than one place, or a place and a country, go by exactly this name: ask. Listed ones first."""

    places: tuple[int, ...]
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotListed:
    """A known place that is not on the list (`place` is None for one known only as a part or a region).

    `within` is the listed place it lies in, `contains` are the listed ones that lie in it.
    """

    place: int | None
    within: int | None = None
    contains: tuple[int, ...] = ()
    near: tuple[int, ...] = ()  # listed namesakes elsewhere, for "did you mean"
    meant: tuple[int, ...] = ()  # nobody knows the name, but it is nearly that of these; none of them is listed
    namesakes: tuple[int, ...] = ()  # large ones of this name in other countries, not listed either


@dataclass(frozen=True, slots=True)
class Near:
    """Nearly the name of these: ask, assert nothing."""

    places: tuple[int, ...]
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody knows this place."""


Verdict = Listed | Several | NotListed | Near | Unknown


@dataclass(frozen=True, slots=True)
class Finding:
    """One mention and what may be said about it."""

    mention: Mention
    verdict: Verdict
