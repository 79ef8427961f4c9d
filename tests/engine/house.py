"""Services for testing the engine: what they do is easy to count."""

from dataclasses import dataclass

from bot import taps
from bot.button_data import carried_as
from bot.desk import Desk
from bot.handlers.rows import Command, Contents, Happened, Pressed, Said
from bot.services.house import moving
from bot.services.house.notifying import tell
from bot.visit import Button, Card, Notice, Reply, Toast, Visit
from db.facts import known, learn
from messages import say


@carried_as("quiet")
@dataclass(frozen=True, slots=True)
class Quiet(taps.Tap):
    """A button of the small house only."""

    number: int


@carried_as("aside")
@dataclass(frozen=True, slots=True)
class Aside(taps.Tap):
    """Answered in private."""

    number: int


def aside(visit: Visit, desk: Desk) -> tuple[Reply | Toast, ...]:
    """A press in a group, answered in private."""
    return (Reply((say.menu_head(),), to=visit.person), Toast(say.old_button()))


def write_down(visit: Visit, desk: Desk) -> Reply:
    """Remember every text of a person in the order in which it was handled."""
    log = f"heard:{visit.person}"
    learn(desk.db, log, [*(known(desk.db, log) or []), visit.argument or visit.text])
    return Reply((say.ids(person=str(visit.person), chat=visit.argument or visit.text),))


def answer(visit: Visit, desk: Desk) -> Reply:
    """An answer from memory."""
    return Reply((say.menu_head(), say.ids(person=str(visit.person), chat=visit.text)))


def pressed(visit: Visit, desk: Desk) -> tuple[Reply | Toast, ...]:
    """A button that counts its presses."""
    learn(desk.db, "presses", (known(desk.db, "presses") or 0) + 1)
    return (Toast(say.old_button()), Reply((say.menu_head(),), edit=True))


def quietly_pressed(visit: Visit, desk: Desk) -> None:
    """A button that answers nothing."""


def show(visit: Visit, desk: Desk) -> Reply:
    """Something with buttons."""
    row = (
        Button(say.button_menu(), taps.Go("menu")),
        Button(say.button_help(), Quiet(7)),
        Button(say.button_cancel(), Aside(7)),
    )
    return Reply((say.language_ask(),), (row,))


def tell_somebody(visit: Visit, desk: Desk) -> Reply:
    """`/tell 7 words` tells person or group 7."""
    chat, _, words = visit.argument.partition(" ")
    tell(desk, Notice(int(chat), (say.ids(person=words, chat=chat),), fallback=(900,) if int(chat) < 0 else ()))
    return Reply((say.language_changed(),))


def break_down(visit: Visit, desk: Desk) -> None:
    """A mistake of ours, after a write that must not stay."""
    learn(desk.db, "broken", 1)
    raise RuntimeError("secret words of " + visit.argument)


def card(visit: Visit, desk: Desk) -> Card:
    """Inline mode."""
    return Card("1", say.button_menu(), say.button_help(), (say.menu_head(),))


ROWS = Contents(
    (
        Command("log", write_down),
        Command("show", show, writes=False),
        Command("tell", tell_somebody),
        Command("break", break_down),
        Pressed(taps.Go, pressed),
        Pressed(Quiet, quietly_pressed, writes=False),
        Pressed(Aside, aside),
        Pressed(None, lambda visit, desk: Reply((say.old_button(),)), writes=False),
        Happened(("inline",), card, writes=False),
        Happened(("moved",), moving.moved),
        Happened(("blocked",), moving.blocked),
        Happened(("returned",), moving.returned),
        Said(answer, writes=False),
    )
)
