"""What the buttons carry by which staff look after the house itself: `bot.taps` hands these on with all others."""

from dataclasses import dataclass

from bot.button_data import Tap, carried_as


@carried_as("sf")
@dataclass(frozen=True, slots=True)
class StaffStep(Tap):
    """A step on the team's list; `person` is 0 where nobody in particular is meant."""

    person: int
    step: str


@carried_as("er")
@dataclass(frozen=True, slots=True)
class EditReason(Tap):
    """A step on a coded reason: one, switch, new, list, or the language its words are to be given in."""

    code: str
    step: str


@carried_as("gs")
@dataclass(frozen=True, slots=True)
class UseGroup(Tap):
    """Make the group in which this is pressed the staff group."""


@carried_as("uq")
@dataclass(frozen=True, slots=True)
class UnansweredStep(Tap):
    """list, one, name, alias or drop: a step on a question that nobody could answer."""

    question: int
    place: int
    step: str


@carried_as("wo")
@dataclass(frozen=True, slots=True)
class WordingStep(Tap):
    """read or confirm the imported wording of a language."""

    language: str
    step: str


@carried_as("gn")
@dataclass(frozen=True, slots=True)
class NameStep(Tap):
    """A step on the names that staff gave to places: list or place (its id, a page of it), take or undo (a name's)."""

    of: int
    page: int
    step: str
