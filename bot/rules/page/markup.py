"""The visible lines of an HTML file, with the number of the source line each begins on.

The standard library's parser is not used: on markup that is never closed ("<!--" or "<a " a hundred thousand times)
it needs time that grows with the square of the size, and on some it stops with an AssertionError. This scanner only
goes forward. What is never closed hides the rest of the file, as in a browser.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape

_LOOKS = re.compile(r"<(?:!doctype html|html|head|body|main|article|div|p|li|br|h[1-6])(?:\s[^<>]{0,500})?/?>", re.I)
_NAME = re.compile(r"/?[A-Za-z][A-Za-z0-9-]*")
_STOP = re.compile(r">|=\s*[\"']")
_LANGUAGE = re.compile(r"<html\s[^<>]{0,500}?\blang\s?=\s?[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)", re.I)
_FIRST_LOOK = 65_536

# What begins a new line, what holds nothing to read, and what is hidden up to its own end and may hold any sign.
_BLOCKS = frozenset(
    "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 "
    "h5 h6 header hr html legend li main ol option p pre section summary table tbody td tfoot th thead tr ul".split()
)
_HIDDEN = frozenset("head nav footer noscript template svg button select iframe object".split())
_RAW = frozenset({"script", "style", "textarea", "title"})


def looks_like_markup(text: str) -> bool:
    """Whether a text is an HTML file rather than plain text."""
    return bool(_LOOKS.search(text, 0, _FIRST_LOOK))


def language_of(text: str) -> str:
    """The language that the markup declares, or ""."""
    declared = _LANGUAGE.search(text, 0, _FIRST_LOOK)
    return declared[1].replace("_", "-").lower() if declared else ""


def visible_lines(text: str) -> Iterator[tuple[int, str]]:
    """(source line, text) of every line that a browser would show."""
    ends = [match.start() for match in re.finditer("\r\n|\r|\n", text)]
    began, gathered = 0, list[str]()
    for at, piece in _pieces(text):
        if piece is None:
            yield bisect_right(ends, began - 1) + 1, unescape("".join(gathered))
            gathered = []
        elif gathered or not piece.isspace():
            began = began if gathered else at + len(piece) - len(piece.lstrip())
            gathered.append(piece)
    yield bisect_right(ends, began - 1) + 1, unescape("".join(gathered))


def _pieces(text: str) -> Iterator[tuple[int, str | None]]:
    """(offset, visible text) in order, and (offset, None) where a new line begins."""
    hidden, depth = "", 0
    for at, end, tag in _marks(text):
        name = tag.removeprefix("/")
        if not tag:
            if not hidden:
                yield at, text[at:end]
        elif hidden:
            closed_late = hidden == "head" and tag == "body"  # a head need not be closed
            depth = 0 if closed_late else depth + (name == hidden) * (-1 if tag.startswith("/") else 1)
            hidden = hidden if depth > 0 else ""
        elif name in _HIDDEN and tag == name:
            hidden, depth = name, 1
            yield at, None
        elif name in _BLOCKS:
            yield at, None


def _marks(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, tag) of every stretch: a tag by its small name ("p", "/p"), or text with the name ""."""
    at = 0
    while at < len(text):
        opening = text.find("<", at)
        opening = len(text) if opening < 0 else opening
        if opening > at:
            yield at, opening, ""
        if opening == len(text):
            return
        at, tag = _tag(text, opening)
        yield opening, at, tag


def _tag(text: str, opening: int) -> tuple[int, str]:
    """The end and the name of what begins with "<"; the name is "" for a "<" that opens nothing."""
    if text.startswith("<!--", opening):
        return _after(text, "-->", opening + 4), "!"
    if text.startswith(("<!", "<?"), opening):
        return _after(text, ">", opening), "!"
    match = _NAME.match(text, opening + 1)
    if not match:
        return opening + 1, ""
    name, end = match[0].lower(), _end_of_tag(text, match.end())
    if name in _RAW:
        closing = re.compile(f"</{name}", re.IGNORECASE).search(text, end)
        return (_after(text, ">", closing.end()) if closing else len(text)), "!"
    return end, name


def _end_of_tag(text: str, at: int) -> int:
    while stop := _STOP.search(text, at):
        if stop[0] == ">":
            return stop.end()
        at = _after(text, stop[0][-1], stop.end())
    return len(text)


def _after(text: str, sought: str, start: int) -> int:
    found = text.find(sought, start)
    return len(text) if found < 0 else found + len(sought)
