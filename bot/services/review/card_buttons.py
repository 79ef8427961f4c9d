"""The buttons of a review card, made from the review table: what is not allowed now has no button."""

from collections.abc import Callable

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.rules.records import naming
from bot.rules.review import By, allowed
from bot.services.forms.contents import is_long
from bot.services.review import approvals, card_face, card_places, own_matters
from bot.services.staff import standing
from bot.visit import Button, Rows
from db.entries import Entry
from db.history import PublicFile
from db.vocabulary import Action
from messages import say
from messages.text import Text

# Which step a button takes, two to a row, in this order.
STEPS: tuple[tuple[Action, str, Callable[[], Text]], ...] = (
    (Action.HOLD, "hold", say.button_hold),
    (Action.APPROVE, "approve", say.button_approve),
    (Action.ASK_CHANGES, "ask", say.button_ask_changes),
    (Action.DECLINE, "decline", say.button_decline),
    (Action.SUSPEND, "suspend", say.button_suspend),
    (Action.RESTORE, "restore", say.button_restore),
    (Action.REOPEN, "reopen", say.button_reopen),
    (Action.CORRECT, "correct", say.button_correct_spelling),
    (Action.NOTE, "note", say.button_note),
)
EVERYBODY = frozenset({By.REVIEWER, By.ADMINISTRATOR})  # a group's card serves them all; each press is judged anew


def buttons(desk: Desk, entry: Entry, chat: int) -> Rows:
    """The rows for a chat: a group's serve all of staff, a private chat's only its reader."""
    capacities = EVERYBODY if chat < 0 else standing.capacities(desk, chat, entry)
    own = chat > 0 and chat in own_matters.whose(desk, entry)
    now = {rule.action for rule in allowed(entry.kind, entry.status, capacities, own)}
    if approvals.given_by(desk, entry, chat):
        now.discard(Action.APPROVE)
    known = _known_places(desk, entry) if Action.CORRECT in now else ()
    steps = [_button(desk, entry, action, word, label) for action, word, label in STEPS if action in now]
    more = [_to(entry, word, label) for word, label in _looks(desk, entry, By.REVIEWER in capacities and not own)]
    taken_back = undo(desk, entry, chat)
    return tuple(row for row in (taken_back, *known, *_pairs(steps), *_pairs(more)) if row)


def step(entry: Entry, word: str, extra: str = "") -> taps.ReviewStep:
    """A step on an entry as it stands now."""
    return taps.ReviewStep(entry.id, entry.content_version, word, extra)


def back(entry: Entry) -> tuple[Button, ...]:
    """The way back to the card."""
    return (_to(entry, "card", say.button_back_to_card()),)


def open_again(entry: Entry) -> tuple[Button, ...]:
    """The card once more, below."""
    return (_to(entry, "open", say.button_open_card(reference=entry.reference)),)


def _button(desk: Desk, entry: Entry, action: Action, word: str, label: Callable[[], Text]) -> Button:
    if action is Action.HOLD and card_face.is_held(desk, entry):
        return _to(entry, "release", say.button_release())
    return _to(entry, word, label())


def _looks(desk: Desk, entry: Entry, decides: bool) -> tuple[tuple[str, Text], ...]:
    """Looking changes nothing, so readers may do it too; what is private is for those who decide."""
    looks = [("confidential", say.button_confidential())] if decides else []
    if any(map(is_long, entry.public.values())):
        looks.append(("whole", say.button_read_all()))
    if decides and desk.db.scalar(select(PublicFile.id).where(PublicFile.entry_id == entry.id)):
        looks.append(("files", say.button_files()))
    return (*looks, ("history", say.button_history()), ("next", say.button_next_entry()))


def undo(desk: Desk, entry: Entry, chat: int) -> tuple[Button, ...]:
    """Taking back the last decision, while that is possible: in private only for whoever made it."""
    event = approvals.undoable(desk, entry)
    if event is None or (chat > 0 and event.actor_id != chat):
        return ()
    return (Button(say.button_undo_decision(), step(entry, "undo", str(event.id))),)


def _known_places(desk: Desk, entry: Entry) -> Rows:
    """The known places that a new one probably is, each to be taken with one tap."""
    return tuple(
        (Button(say.button_take_place(place=naming.place(fact)), step(entry, "place", str(fact.id))),)
        for fact in card_places.known_ones(desk, entry)
    )


def _to(entry: Entry, word: str, label: Text) -> Button:
    return Button(label, step(entry, word))


def _pairs(buttons: list[Button]) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
