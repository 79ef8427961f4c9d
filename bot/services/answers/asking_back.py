"""Asking back: what may be meant, as buttons, and a way to say that it was none of these."""

from collections.abc import Sequence

from bot import taps
from bot.rules.spelling.folding import fold
from bot.services.house.ways import browse_button, menu_button
from bot.visit import Button, Reply, Rows
from messages import say
from messages.text import Text

LONGEST = 56  # bytes of the words that a button has room for


def ask_back(question: Text, typed: str, choices: Sequence[Button]) -> Reply:
    """Nothing is asserted: the question, each choice on a row of its own, none of them, and the way on."""
    none = Button(say.button_none_of_these(count=len(choices)), taps.WasThisIt("no", carried(typed)))
    return Reply((question,), (*one_a_row(choices), (none,), (browse_button(), menu_button())))


def one_a_row(buttons: Sequence[Button]) -> Rows:
    """Names with region and country are long."""
    return tuple((button,) for button in buttons)


def carried(typed: str) -> str:
    """The folded words as a button carries them, cut where there are too many."""
    return fold(typed).replace(":", " ").encode()[:LONGEST].decode(errors="ignore").strip()
