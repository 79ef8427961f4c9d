"""One value of a message as a reader sees it: dates, countries, lists and names in the reader's language, HTML-safe."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_time, format_timedelta, get_datetime_format
from babel.lists import format_list

from messages.countries import country_name
from messages.direction import UNFENCED, isolated, led, unfenced
from messages.languages import conventions
from messages.languages import language as described
from messages.text import Ago, Country, Duration, Listing, ListStyle, Names, Text, Value

# People type these by accident or to disturb: they would break out of the isolate that surrounds the value.
_DISTURBING = re.compile(f"[\u202a-\u202e\u2066-\u2069{UNFENCED}]")
_LIST_STYLES: Mapping[ListStyle, Literal["standard", "or", "unit"]] = {"and": "standard", "or": "or", "unit": "unit"}


def rendered(value: Value, language: str, say: Callable[[Text, str], str]) -> str | int:
    """The value as HTML-safe words of `language`; a number stays one, for Fluent to count and to write.

    `say` renders a text inside a text.
    """
    match value:
        case int():
            return value
        case str():
            return _safe(value)
        case Text():
            words = say(value, language)
            return unfenced(words) if "\n" in words else led(words, described(language).direction)
        case Names():
            return _safe(value.in_language(language))
        case Country():
            return _safe(country_name(value.code, language))
        case Listing():
            return _listed(value, language, say)
    return _safe(_timed(value, language))


def _safe(words: str) -> str:
    safe = html.escape(_DISTURBING.sub("", words), quote=False)
    return unfenced(safe) if "\n" in safe else safe


def _listed(listing: Listing, language: str, say: Callable[[Text, str], str]) -> str:
    items = [str(rendered(item, language, say)) for item in listing.items]
    if listing.style == "lines":
        return unfenced("\n".join(items))
    return _joined([isolated(item) for item in items], _LIST_STYLES[listing.style], language)


def _joined(items: list[str], style: Literal["standard", "or", "unit"], language: str) -> str:
    """Babel says the last of two items twice where a language has no pattern of its own for two (Arabic units)."""
    where = conventions(language)
    if len(items) == 2 and _strung(["\0", "\1"], style, where).count("\1") > 1:
        three = _strung(["\0", "\1", "\2"], style, where)
        return three[three.index("\1") + 1 : three.index("\2")].join(items)
    return _strung(items, style, where)


def _strung(items: list[str], style: Literal["standard", "or", "unit"], where: Locale) -> str:
    """Babel has only a part of the patterns for units of some languages (Spanish, German): then as any list."""
    try:
        return format_list(items, style, where)
    except KeyError:
        return format_list(items, "standard", where)


def _timed(value: date | Duration | Ago, language: str) -> str:
    where = conventions(language)
    match value:
        case datetime():
            moment = value.astimezone(UTC)
            day, time = format_date(moment, "long", where), format_time(moment, "HH:mm", locale=where)
            return str(get_datetime_format("medium", where)).format(f"{time} UTC", day)
        case date():
            return format_date(value, "long", where)
        case Duration():
            return format_timedelta(timedelta(seconds=value.seconds), locale=where)
        case Ago():
            return format_timedelta(timedelta(seconds=-max(1, value.seconds)), add_direction=True, locale=where)
