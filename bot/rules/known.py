"""What the house knows that a question may depend on: the public register, look-ups of names, and who is asking."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.rules.register import Register


@dataclass(frozen=True, slots=True)
class Known:
    """The questions' view of the world: public facts only, so that no form can betray a pending entry."""

    register: Register
    places: Callable[[str], tuple[int, ...]]  # ids of the register's places a typed name may mean, best first
    countries: Callable[[str], tuple[str, ...]]  # ISO codes a typed name may mean
    today: date
    own_entry: int | None = None  # the asker's own published endorsement
    about: int | None = None  # the published entry that the form is about
