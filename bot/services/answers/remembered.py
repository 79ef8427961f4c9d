"""What is said of a record is the same for everybody who asks: composed once for each language, and remembered as long
as the register is the same. Nothing of whoever asks, or of what they typed, may go into it.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar

from bot.desk import Desk

T = TypeVar("T")


def remembered(desk: Desk, what: Hashable, compose: Callable[[], T]) -> T:
    """What `compose` makes of this, from the register and the desk's language alone; the latest are known already."""
    composed = desk.house.register.composed
    known: T | None = composed.get((what, desk.language))
    return composed.keep((what, desk.language), compose()) if known is None else known
