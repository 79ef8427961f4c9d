"""The file `.env`: what it sets, and a line for each fault in it that would otherwise pass in silence."""

from collections.abc import Collection
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

FILE = Path(".env")
ALIKE = 0.89  # BOT_TOKN, WEBHOOK_URI and admin_ids are slips; DATABASE_USER and LOG_LEVEL may be somebody else's


def in_file(ours: Collection[str]) -> tuple[dict[str, str], list[str]]:
    """What `.env` says by name (the names of others too), and its faults: what is no text or no setting, our names
    with a slip in them, and a setting that stands twice with two values. No fault repeats a value: it may be secret.
    """
    if not FILE.is_file():
        return {}, []
    try:
        text = FILE.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return {}, [".env: is not text in UTF-8; save it again as such"]
    except OSError as error:
        return {}, [f".env: cannot be read ({error.strerror}): it must belong to the user that the bot runs as"]
    return _read(text, ours)


def slip_of(name: str, ours: Collection[str]) -> str:
    """Which of our names somebody meant who wrote this one; empty: none, or it is written right."""
    if name in ours:
        return ""
    closest = import_module("difflib").get_close_matches  # seldom needed
    alike = closest(name.upper().replace("-", "_"), ours, n=1, cutoff=ALIKE)
    return alike[0] if alike else ""


def _read(text: str, ours: Collection[str]) -> tuple[dict[str, str], list[str]]:
    said: dict[str, str] = {}
    faults: list[str] = []
    for line, name, value in _statements(text):
        if value is None:
            faults.append(f".env: line {line} cannot be read; write NAME=value, and close what you open with a quote")
        elif meant := slip_of(name, ours):
            faults.append(f".env: line {line} sets {name}, which is no setting; did you mean {meant}?")
        elif value and name in ours and said.get(name, value) != value:
            faults.append(f"{name}: stands twice in .env, with two values; keep one of the lines")
        elif value:
            said[name] = value
    return said, faults


def _statements(text: str) -> list[tuple[int, str, str | None]]:
    """Line, name and value of each statement; no value: it cannot be read."""
    found: list[Any] = list(import_module("dotenv.parser").parse_stream(StringIO(text)))
    return [(_line(each.original), each.key or "", each.value) for each in found if each.key or each.error]


def _line(original: Any) -> int:
    """Blank lines before a statement count as part of it; this is where the statement itself stands."""
    text: str = original.string
    first: int = original.line
    return first + text[: len(text) - len(text.lstrip())].count("\n")
