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
_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Tags and entities are not words: their Latin letters must not decide a direction.
_MARKUP = re.compile(r"<[^>]*>|&[#\w]+;")
_LEFT_TO_RIGHT = re.compile(r"[^\W\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\d")
# Copied with a tap, so nothing invisible may be copied along; and links end where the isolate begins.
_IN_CODE = re.compile(f"<code>{_FIRST_STRONG}([^{_POP}]*){_POP}</code>")
_LINK = re.compile(f"{_FIRST_STRONG}((?:https?://|@)[^{_FIRST_STRONG}{_POP}\\s]*){_POP}")
# Behind one that ends with such a sign an Arabic word, or the line's end, would draw the sign at the other end.
_LINK_END = re.compile(rf"(https?://[^\s<>\"{_FIRST_STRONG}{_POP}]*[/=#&;+-])(?=[\s{_POP}]|$|</blockquote>)")
# Between Arabic words the slash of "/help" would be drawn at its other end.
_COMMAND = re.compile(rf"(?<![\w/<{_LEFT_MARK}])/(?=[a-z])")


def isolated(words: str) -> str:
    """The words, fenced off from the direction of what stands around them."""
    return f"{_FIRST_STRONG}{words}{_POP}"


def led(words: str, direction: str) -> str:
    """Words that stand alone on a button, or as a value in a sentence. Where every letter is fenced off ("1. Title",
    both of them values), nothing would tell their direction and they would be laid out from the left: they are marked.
    """
    fenced_off = direction == "rtl" and _RIGHT_TO_LEFT.search(words) and not _leans(words)
    return f"{_RIGHT_MARK}{words}" if fenced_off else words


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
    text = _LINK_END.sub(f"\\1{_LEFT_MARK}", _COMMAND.sub(f"{_LEFT_MARK}/", text))
    return "\n".join(map(_from_the_right, text.split("\n")))


def _from_the_right(line: str) -> str:
    """A line that starts with a Latin name would otherwise be laid out from the left, between lines that are not; and
    so would one of which every letter is fenced off.
    """
    if not any(unicodedata.bidirectional(character) in _STRONG for character in _MARKUP.sub("", line)):
        return line
    return line if _leans(line) == "rtl" else _RIGHT_MARK + line


def _leans(line: str) -> str:
    """The direction (`ltr`, `rtl`, or none) of the line's first letter outside isolates: that is what decides."""
    depth = 0
    for character in _MARKUP.sub("", line):
        depth += (character == _FIRST_STRONG) - (character == _POP)
        if depth == 0 and character != _LEFT_MARK and (strength := unicodedata.bidirectional(character)) in _STRONG:
            return _STRONG[strength]
    return ""
