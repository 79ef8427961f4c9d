"""The rows of the table of contents: what a visit must be for a service to take it.

`writes=False` promises that the service changes nothing: it then runs on a connection that only reads.
`again` shows, without effect, what a repeated update of this row should show (a second delivery after a crash).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.desk import Desk
from bot.taps import Tap
from bot.visit import Answer, Chat, Visit

Answers = Answer | tuple[Answer, ...] | None
Service = Callable[[Visit, Desk], Answers]
EVENTS = frozenset({"edited", "inline", "joined", "left", "moved", "blocked", "returned"})  # the kinds of `Happened`


@dataclass(frozen=True, kw_only=True)
class Row:
    """Mother of the rows. `where` is None where it does not matter."""

    where: Chat | None = None
    writes: bool = True
    again: Service | None = None
    even_barred: bool = False  # also for people whom staff have blocked, e.g. to erase their data
    even_paused: bool = False  # also during a pause, although it writes (what only reads goes on anyway)


@dataclass(frozen=True)
class Command(Row):
    """A command by its name, without the slash."""

    name: str
    service: Service


@dataclass(frozen=True)
class Pressed(Row):
    """A button that carries this kind of tap; `tap` None is a button that nobody knows (any more)."""

    tap: type[Tap] | None
    service: Service


@dataclass(frozen=True)
class Meant(Row):
    """A typed word that stands for a button, in any language: help, menu … (the keys of `messages.typed_words`).

    `drafting`: only when they have a form open (or have none).
    """

    meaning: str
    service: Service
    drafting: bool | None = None


@dataclass(frozen=True)
class Happened(Row):
    """A visit of one of these kinds, whatever it says: edited, inline, joined, left, moved, blocked, returned."""

    kinds: tuple[str, ...]
    service: Service
    even_paused: bool = field(default=True, kw_only=True)  # what happens is not asked for


@dataclass(frozen=True)
class Said(Row):
    """Anything else that somebody says or sends. `drafting`: only when they have a form open (or have none)."""

    service: Service
    drafting: bool | None = None


@dataclass(frozen=True)
class UnknownCommand(Row):
    """A command that no row names."""

    service: Service


AnyRow = Command | Pressed | Meant | Happened | Said | UnknownCommand


class Contents:
    """The table, checked when it is made. `find` asks it; the first row that fits takes the visit."""

    def __init__(self, rows: Iterable[AnyRow]) -> None:
        self._by_key: dict[object, list[AnyRow]] = {}
        for row in rows:
            for key in _keys(row):
                others = self._by_key.setdefault(key, [])
                if any(_same_visits(row, other) for other in others):
                    raise ValueError(f"two rows take the same visits: {key}")
                others.append(row)

    def find(self, visit: Visit, drafting: bool) -> AnyRow | None:
        """The row for this visit, or None: then nothing is done and nothing said."""
        for key in _looked_up(visit):
            for row in self._by_key.get(key, ()):
                if _fits(row, visit, drafting):
                    return row
        return None


def _keys(row: AnyRow) -> tuple[object, ...]:
    match row:
        case Command():
            return (("command", row.name),)
        case Pressed():
            return (("press", row.tap),)
        case Meant():
            return (("meant", row.meaning),)
        case Happened():
            return row.kinds
    return (type(row),)


def _looked_up(visit: Visit) -> tuple[object, ...]:
    """Under which keys a row for this visit may stand, the most particular first."""
    match visit.kind:
        case "command":
            return (("command", visit.command), UnknownCommand)
        case "press":
            return (("press", type(visit.tap)), ("press", None)) if visit.tap else (("press", None),)
        case kind if kind in EVENTS:
            return (kind,)
    return (("meant", visit.meaning), Said) if visit.meaning else (Said,)


def _fits(row: AnyRow, visit: Visit, drafting: bool) -> bool:
    if row.where not in (None, visit.where):
        return False
    return not isinstance(row, Meant | Said) or row.drafting in (None, drafting)


def _same_visits(one: AnyRow, other: AnyRow) -> bool:
    """Every visit of the later row is taken by the earlier one: it would never be reached."""
    drafting = getattr(other, "drafting", None) in (None, getattr(one, "drafting", None))
    return other.where in (None, one.where) and drafting
