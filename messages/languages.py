"""What is known of a language before a word is said in it: its own name and the direction it is written in (CLDR)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError

from messages import cldr

ENGLISH = "en"
# Everything is written first in English and must be whole in these; other languages are offered once they are whole.
KEPT_WHOLE = (ENGLISH, "ar")


@dataclass(frozen=True)
class Language:
    """A language by its two-letter code (Telegram's command menus take no other), as its readers call it."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"]


@cache
def locale(code: str) -> Locale:
    """CLDR's data for a language. Raises `ValueError` for a code it does not know."""
    try:
        return cldr.read(code)
    except (UnknownLocaleError, ValueError) as unknown:
        raise ValueError(f"{code!r} is not a language code") from unknown


@cache
def conventions(code: str) -> Locale:
    """How dates and lists are written: international English ("16 September 2024, a and b") for readers everywhere."""
    return cldr.read("en_001") if code == ENGLISH else locale(code)


@cache
def language(code: str) -> Language:
    """The language of that code. Raises `ValueError` for a code CLDR does not know."""
    name = locale(code).get_display_name() or code
    return Language(code, name[:1].upper() + name[1:], "rtl" if locale(code).text_direction == "rtl" else "ltr")


@cache
def plural_categories(code: str) -> frozenset[str]:
    """The plural categories whole numbers take in a language: `one` and `other` in English, six in Arabic."""
    rule = locale(code).plural_form
    return needed_categories(code) | {rule(1_000_000)}


@cache
def needed_categories(code: str) -> frozenset[str]:
    """Those that counts take here: nothing is counted up to a million, for which French has a form of its own."""
    return frozenset(map(locale(code).plural_form, range(1000)))
