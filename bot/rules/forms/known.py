"""What the house knows that a question may depend on: the public register, look-ups of names, and who is asking."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.rules.forms.typed_place import Said
from bot.rules.records.register import PlaceFact, Register


@dataclass(frozen=True, slots=True)
class Sought:
    """Ids of the places that a typed name may mean, best first: the register's, and negative ones of the gazetteer.

    `sure` is the listed place whose name this is exactly, where no namesake is worth asking about; `said` whether the
    words were a name at all.
    """

    near: tuple[int, ...] = ()
    sure: int | None = None
    said: Said = Said.PLACE


@dataclass(frozen=True, slots=True)
class Known:
    """The questions' view of the world: public facts only, so that no form can betray a pending entry."""

    register: Register
    places: Callable[[str], Sought]
    places_in: Callable[[str, str], tuple[int, ...]]  # ids of those nearly called so, in a country
    asks: Callable[[str], bool]  # whether words are a question rather than an answer
    place: Callable[[int], PlaceFact | None]  # of the register or the gazetteer
    countries: Callable[[str], tuple[str, ...]]  # ISO codes a typed name may mean
    today: date
    own_entry: Callable[[], int | None] = lambda: None  # the asker's own published endorsement: few questions ask
    about: int | None = None  # the published entry that the form is about
