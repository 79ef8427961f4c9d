"""What a service works with during one turn: its database session, the house's fixed facts and the moment."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from bot.rules.records.register import Register
from bot.settings import Settings
from bot.tally import Tally
from messages.languages import Language


@dataclass(frozen=True, slots=True)
class House:
    """What is the same for every turn until the register changes.

    `username` is the bot's, without @; `languages` are those that are offered, because they are whole; `tally` counts
    what was not found, until it is written down; `paused` holds the words for people during a pause.
    """

    settings: Settings
    register: Register
    username: str
    languages: tuple[Language, ...]
    tally: Tally = field(default_factory=Tally)
    paused: str | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """One turn's tools. `language` is the visitor's: chosen, or guessed from their client until they choose."""

    db: Session
    house: House
    now: datetime
    language: str
