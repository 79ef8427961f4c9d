"""Long lists in pages that fit a phone, with buttons to turn them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from bot import taps
from bot.taps import Tap
from bot.visit import Button, Chat, Reply, Rows, Visit
from messages import say
from messages.text import Text

Item = TypeVar("Item")
FEW = 3  # rows of buttons
LISTS = ("cities", "commitments")  # screens that a group may turn to


@dataclass(frozen=True, slots=True)
class Leaf(Generic[Item]):
    """One page of a list. `number` counts from 0."""

    items: tuple[Item, ...]
    number: int
    pages: int
    before: int  # how many items stand on the pages before

    def numbered(self) -> Iterator[tuple[int, Item]]:
        """Each item with its number in the whole list, from 1."""
        return enumerate(self.items, self.before + 1)

    def foot(self) -> tuple[Text, ...]:
        """Which page it is; nothing where there is only one."""
        return (say.answer_page(page=str(self.number + 1), pages=str(self.pages)),) if self.pages > 1 else ()

    def turning(self, to: Callable[[int], Tap]) -> Rows:
        """The buttons that turn the page; `to` makes the tap that shows a page."""
        back = (Button(say.button_previous(), to(self.number - 1)),) if self.number else ()
        on = (Button(say.button_next(), to(self.number + 1)),) if self.number + 1 < self.pages else ()
        return ((*back, *on),) if back or on else ()


def leaf(items: Sequence[Item], number: int, size: int) -> Leaf[Item]:
    """A page by its number; a number that is out of range (an old or forged button) shows the nearest one."""
    pages = max(1, -(-len(items) // size))
    number = min(max(number, 0), pages - 1)
    return Leaf(tuple(items[number * size : (number + 1) * size]), number, pages, number * size)


def in_rows(buttons: Sequence[Button], across: int = 2) -> Rows:
    """Buttons side by side, so many across."""
    return tuple(tuple(buttons[at : at + across]) for at in range(0, len(buttons), across))


def in_place(visit: Visit, reply: Reply) -> Reply:
    """What a button shows takes the place of what it was pressed on; what words ask for stands below them."""
    return public(visit, replace(reply, edit=visit.tap is not None))


def public(visit: Visit, reply: Reply, *, lists: bool = True) -> Reply:
    """In a group without the buttons that belong to a private chat; a mere question (`lists` off) gets few at all."""
    if visit.where is Chat.PRIVATE:
        return reply
    rows = (tuple(button for button in row if not _is_private(button, lists)) for row in reply.buttons)
    kept = tuple(row for row in rows if row)
    return replace(reply, buttons=kept if lists else kept[:FEW])


def _is_private(button: Button, lists: bool) -> bool:
    match button.tap:
        case taps.Go(screen=screen):
            return not lists or screen not in LISTS
    return isinstance(button.tap, taps.StartForm | taps.Follow | taps.WasThisIt)
