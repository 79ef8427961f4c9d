"""The heading over an example: "Place (region, country)", also with a lost parenthesis or only commas."""

import re
from dataclasses import dataclass

from bot.rules.page.lexicon import Lexicon
from bot.rules.page.spelling import CLOSING_MARKS, COMMAS, trimmed

LONGEST = 120  # characters
_BORDERS = re.compile(f"[()（）{COMMAS}]")
_NAME_OF_A_PLACE = 60  # characters


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading taken apart; `country` is None for a known place whose heading prints no country."""

    place: str
    region: str
    country_text: str
    country: str | None


def read_heading(text: str, lexicon: Lexicon) -> Heading | None:
    """The place a heading names, or None for a text that is no heading."""
    if len(text) > LONGEST or text[-1] in CLOSING_MARKS:
        return None
    parts = [part for part in (trimmed(part) for part in _BORDERS.split(text)) if part]
    country = lexicon.country(parts[-1]) if len(parts) > 1 else None
    if country:
        return Heading(parts[0], ", ".join(parts[1:-1]), parts[-1], country)
    if parts and lexicon.known.is_place(parts[0]):
        return Heading(parts[0], ", ".join(parts[1:]), "", lexicon.known.country(parts[0]))
    return None


def may_be_heading(text: str) -> bool:
    """Whether a text is so short and unfinished that it may be a heading that could not be read."""
    return len(text) <= _NAME_OF_A_PLACE and text[-1] not in CLOSING_MARKS + ":：,،;؛"
