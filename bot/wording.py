"""What is said becomes what is sent: lines become HTML in the reader's language, buttons become a keyboard."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from telegram.constants import MessageLimit, ParseMode

from bot import taps
from bot.visit import Button, Rows
from messages.catalogue import Catalogue
from messages.text import Text

REMEMBERED = 1024  # texts; with the names of places in thirty languages that stand in one, 3 kB each
PAGES = 512  # whole ones, some 2 kB each
LONGEST = int(MessageLimit.MAX_TEXT_LENGTH)
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """Words ready to be sent: one part for each message they need; the keyboard belongs under the last."""

    parts: tuple[str, ...]
    keyboard: Json | None


def as_html(words: str) -> Json:
    """The fields that carry words: our markup, and no preview of links."""
    return {"text": words, "parse_mode": str(ParseMode.HTML.value), "link_preview_options": {"is_disabled": True}}


@lru_cache(PAGES)
def page(catalogue: Catalogue, lines: tuple[Text, ...], buttons: Rows, language: str) -> Page:
    """The page of some lines and buttons. Raises `UnknownMessage` for words of another version."""
    said = "\n".join(_said(catalogue, line, language) for line in lines)
    return Page(split(said), keyboard(catalogue, buttons, language))


# The same lines and buttons are said over and over: to find the words is ten times as fast as to make them.
@lru_cache(REMEMBERED)
def _said(catalogue: Catalogue, line: Text, language: str) -> str:
    return catalogue.say(line, language)


def split(words: str, most: int = LONGEST) -> tuple[str, ...]:
    """Words in pieces of at most `most` characters, cut at line ends where there are any. Tags count: it is a bound."""
    parts: list[str] = []
    while len(words) > most:
        cut = words.rfind("\n", 1, most + 1)
        cut = cut if cut > 0 else _between_words(words, most)
        parts.append(words[:cut].rstrip())
        words = words[cut:].lstrip("\n")
    return (*parts, words) if words.strip() or not parts else tuple(parts)


def _between_words(words: str, most: int) -> int:
    """One line that is too long: at a space, and never inside a tag or an entity."""
    cut = words.rfind(" ", most // 2, most)
    cut = cut if cut > 0 else most
    for opens, closes in ("<", ">"), ("&", ";"):
        start = words.rfind(opens, 0, cut)
        end = words.find(closes, start)
        if start >= 0 and cut <= end < start + 40:
            cut = start
    return max(cut, 1)


def keyboard(catalogue: Catalogue, rows: Rows, language: str) -> Json | None:
    """The inline keyboard, or None where there are no buttons."""
    if not rows:
        return None
    return {"inline_keyboard": [[_button(catalogue, button, language) for button in row] for row in rows]}


@lru_cache(REMEMBERED)
def _label(catalogue: Catalogue, label: Text, language: str) -> str:
    return catalogue.plain(label, language)


@lru_cache(REMEMBERED)
def _button(catalogue: Catalogue, button: Button, language: str) -> Json:
    label = {"text": _label(catalogue, button.label, language)}
    if button.tap is not None:
        return label | {"callback_data": taps.encode(button.tap)}
    if button.url:
        return label | {"url": button.url}
    if button.share is not None:
        return label | {"switch_inline_query": button.share}
    return label | {"copy_text": {"text": button.copy}}
