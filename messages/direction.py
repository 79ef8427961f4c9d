"""Right and left: keeps a text readable where both directions meet, and free of invisible marks where they do not.

Fluent surrounds every value with an isolate (U+2068 … U+2069), so that a Latin name inside an Arabic sentence disturbs
nothing around it. Telegram lets isolates and single marks through and strips every other directional control.
"""

from __future__ import annotations

import re
import unicodedata

_FIRST_STRONG, _POP = "\u2068", "\u2069"
UNFENCED = "\ue000\ue001"  # private characters: they are in no message and never leave this room
_FENCES = re.compile(f"{_FIRST_STRONG}?{UNFENCED[0]}|{UNFENCED[1]}{_POP}?")
_LEFT_MARK, _RIGHT_MARK = "\u200e", "\u200f"
_ISOLATES = re.compile(f"[{_FIRST_STRONG}{_POP}]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Tags and entities are not words: their Latin letters must not decide a direction.
_MARKUP = re.compile(r"<[^>]*>|&[#\w]+;")
_LEFT_TO_RIGHT = re.compile(r"[^\W\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\d")
# Copied with a tap, so nothing invisible may be copied along; and links end where the isolate begins.
_IN_CODE = re.compile(f"<code>{_FIRST_STRONG}([^{_POP}]*){_POP}</code>")
_LINK = re.compile(f"{_FIRST_STRONG}((?:https?://|@)[^{_FIRST_STRONG}{_POP}\\s]*){_POP}")
# Between Arabic words the slash of "/help" would be drawn at its other end.
_COMMAND = re.compile(rf"(?<![\w/<{_LEFT_MARK}])/(?=[a-z])")


def isolated(words: str) -> str:
    """The words, fenced off from the direction of what stands around them."""
    return f"{_FIRST_STRONG}{words}{_POP}"


def unfenced(lines: str) -> str:
    """Whole lines inside a message, marked to lose the isolate Fluent puts round them: it would end with the first."""
    return f"{UNFENCED[0]}{lines}{UNFENCED[1]}"


def without_fences(text: str) -> str:
    """The message with the isolates gone that surround whole lines."""
    return _FENCES.sub("", text)


def without_needless_isolates(text: str) -> str:
    """A text of one direction loses its isolates: they would do nothing but be copied along."""
    if _RIGHT_TO_LEFT.search(text) and _LEFT_TO_RIGHT.search(_MARKUP.sub("", text)):
        return text
    return _ISOLATES.sub("", text)


def settled(html_text: str, direction: str) -> str:
    """A whole message, ready to be read in a language of that direction (`ltr` or `rtl`)."""
    text = without_needless_isolates(html_text)
    if _FIRST_STRONG in text:
        text = _LINK.sub(r"\1", _IN_CODE.sub(f"{_FIRST_STRONG}<code>\\1</code>{_POP}", text))
    if direction == "ltr":
        return text
    return "\n".join(_from_the_right(line) for line in _COMMAND.sub(f"{_LEFT_MARK}/", text).split("\n"))


def _from_the_right(line: str) -> str:
    """A line that starts with a Latin name would otherwise be laid out from the left, between lines that are not."""
    return line if _leans(line) != "ltr" else _RIGHT_MARK + line


def _leans(line: str) -> str:
    """The direction of the line's first letter outside isolates, which is what decides; inside one if there is none."""
    depth, inside = 0, ""
    for character in _MARKUP.sub("", line):
        depth += (character == _FIRST_STRONG) - (character == _POP)
        strength = unicodedata.bidirectional(character)
        leans = "rtl" if strength in ("R", "AL") else "ltr" if strength == "L" else ""
        if leans and depth == 0 and character != _LEFT_MARK:
            return leans
        inside = inside or leans
    return inside
