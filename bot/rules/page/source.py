"""A saved file becomes its visible lines, each with its number in the file."""

import codecs
import re
from dataclasses import dataclass
from itertools import islice

from bot.rules.page.markup import language_of, looks_like_markup, visible_lines
from bot.rules.page.model import Flaw, NotSuchAPageError, PageTooLargeError, Unit
from bot.rules.page.spelling import tidy

LARGEST = 5_000_000  # bytes of a file, or characters of a text
MOST_LINES = 20_000  # the largest known page has 200 lines; so many are read within seconds
_MARKS_OF_ORDER = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHARSET = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_-]{2,30})", re.IGNORECASE)
# The older encodings that saved pages still come in; no other name from a file is looked up.
_OLDER = {
    "windows-1256", "windows-1252", "windows-1251", "windows-1250", "windows-1254", "iso-8859-1", "iso-8859-2",
    "iso-8859-6", "iso-8859-9", "iso-8859-15", "gb18030", "gbk", "big5", "euc-jp", "euc-kr", "shift_jis",
}  # fmt: skip
_LINE_END = re.compile("\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it; `number` counts the file's lines from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """The visible lines of a file and the language that its markup declares ("" when it declares none)."""

    lines: tuple[Line, ...]
    language: str


def open_source(saved: bytes | str) -> Source:
    """The lines of a saved page. Raises PageTooLargeError, or NotSuchAPageError for a file that is not text."""
    if len(saved) > LARGEST:
        raise PageTooLargeError(LARGEST, Unit.BYTES if isinstance(saved, bytes) else Unit.CHARACTERS)
    text = _decoded(saved) if isinstance(saved, bytes) else saved
    if "\0" in text:
        raise NotSuchAPageError(Flaw.NOT_TEXT)
    numbered = visible_lines(text) if looks_like_markup(text) else enumerate(_LINE_END.split(text), start=1)
    filled = (Line(number, shown) for number, raw in numbered if raw and (shown := tidy(raw)))
    lines = tuple(islice(filled, MOST_LINES + 1))
    if len(lines) > MOST_LINES:
        raise PageTooLargeError(MOST_LINES, Unit.LINES)
    if not lines:
        raise NotSuchAPageError(Flaw.EMPTY)
    return Source(lines, language_of(text))


def _decoded(saved: bytes) -> str:
    for mark, name in _MARKS_OF_ORDER:
        if saved.startswith(mark):
            return _decoded_as(saved, name)
    try:
        return saved.decode("utf-8")
    except UnicodeDecodeError:
        declared = _CHARSET.search(saved[:4096])
        name = declared[1].decode("ascii").lower() if declared else ""
        return _decoded_as(saved, name if name in _OLDER else "utf-8")


def _decoded_as(saved: bytes, name: str) -> str:
    try:
        return saved.decode(name)
    except UnicodeDecodeError as problem:
        raise NotSuchAPageError(Flaw.NOT_TEXT) from problem
