"""What each button carries, room by room. How that is written into its data and read back: `bot.button_data`."""

from dataclasses import dataclass

from bot.button_data import Tap as Tap
from bot.button_data import carried_as
from bot.button_data import decode as decode  # whoever reads buttons must know all of the classes below
from bot.button_data import encode as encode
from bot.staff_taps import EditReason as EditReason
from bot.staff_taps import NameStep as NameStep
from bot.staff_taps import StaffStep as StaffStep
from bot.staff_taps import UnansweredStep as UnansweredStep
from bot.staff_taps import UseGroup as UseGroup
from bot.staff_taps import WordingStep as WordingStep

# --- welcome -------------------------------------------------------------------------------------------------------


@carried_as("go")
@dataclass(frozen=True, slots=True)
class Go(Tap):
    """Open a screen of the menu: a name in bot/handlers/__init__.py's table of screens."""

    screen: str


@carried_as("lg")
@dataclass(frozen=True, slots=True)
class ChooseLanguage(Tap):
    language: str


@carried_as("pr")
@dataclass(frozen=True, slots=True)
class Privacy(Tap):
    """export, erase, erase-yes: a step with one's own data."""

    step: str


# --- forms ---------------------------------------------------------------------------------------------------------


@carried_as("st")
@dataclass(frozen=True, slots=True)
class StartForm(Tap):
    """Begin a form; `about` is the entry or place it is about, 0 for none."""

    form: str
    about: int


@carried_as("pv")
@dataclass(frozen=True, slots=True)
class AgreePrivacy(Tap):
    """The privacy notice was read; go on to the form it stood before."""

    form: str
    about: int


@carried_as("sn")
@dataclass(frozen=True, slots=True)
class StartAnew(Tap):
    """Drop the unfinished form of this kind and begin again."""

    form: str
    about: int


@carried_as("ea")
@dataclass(frozen=True, slots=True)
class EndorseAnother(Tap):
    """Begin an endorsement although one is under review: it is for another place or leader."""


@carried_as("fa")
@dataclass(frozen=True, slots=True)
class AnswerChoice(Tap):
    """Answer the shown question of a draft with one of its choices."""

    draft: int
    version: int
    key: str
    choice: str


@carried_as("fs")
@dataclass(frozen=True, slots=True)
class FormStep(Tap):
    """back, skip, done, cancel, resume, summary, submit or delete, on a draft."""

    draft: int
    version: int
    step: str


@carried_as("fc")
@dataclass(frozen=True, slots=True)
class ChangeAnswer(Tap):
    """Go to one question from the summary."""

    draft: int
    version: int
    key: str


# --- submissions ---------------------------------------------------------------------------------------------------


@carried_as("my")
@dataclass(frozen=True, slots=True)
class MyEntry(Tap):
    """Look at, change, withdraw or send in anew an entry of one's own."""

    entry: int
    step: str


# --- review --------------------------------------------------------------------------------------------------------


@carried_as("rv")
@dataclass(frozen=True, slots=True)
class ReviewStep(Tap):
    """A step on a card: `version` is the content the reviewer saw; `extra` a proof level, reason code or event id."""

    entry: int
    version: int
    step: str
    extra: str


@carried_as("qu")
@dataclass(frozen=True, slots=True)
class QueuePage(Tap):
    kind: str
    page: int


@carried_as("ua")
@dataclass(frozen=True, slots=True)
class Unask(Tap):
    """Never mind the words that were asked for."""


# --- answers -------------------------------------------------------------------------------------------------------


@carried_as("pl")
@dataclass(frozen=True, slots=True)
class ShowPlace(Tap):
    place: int
    part: str


@carried_as("co")
@dataclass(frozen=True, slots=True)
class ShowCountry(Tap):
    country: str
    page: int


@carried_as("cm")
@dataclass(frozen=True, slots=True)
class ShowCommitment(Tap):
    number: int
    page: int


@carried_as("en")
@dataclass(frozen=True, slots=True)
class ShowRecord(Tap):
    """Open one published record; `part` is card, all or files, and behind a slash the list it was opened from."""

    entry: int
    part: str


@carried_as("ls")
@dataclass(frozen=True, slots=True)
class ShowList(Tap):
    """A page of a list: countries, area, region, examples of a place or about a theme; `key` says which one."""

    kind: str
    key: str
    page: int


@carried_as("mp")
@dataclass(frozen=True, slots=True)
class ShowMap(Tap):
    """Open a map picture: an area of `bot.rules.records.maps`."""

    area: str


@carried_as("fo")
@dataclass(frozen=True, slots=True)
class Follow(Tap):
    """Follow a place, country or commitment, or stop: on, off (its page), stop (under news), drop or all (the list)."""

    kind: str
    subject: str
    step: str


@carried_as("wi")
@dataclass(frozen=True, slots=True)
class WasThisIt(Tap):
    """yes, no or none, of what was shown for these (folded) words."""

    step: str
    typed: str
