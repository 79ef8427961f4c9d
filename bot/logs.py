"""Logs: one line an event, with the update it is about; JSON for machines. Never a token, never what people wrote."""

import json
import logging
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_about: ContextVar[dict[str, Any]] = ContextVar("about")
_TOKEN = re.compile(r"\d{5,20}:[A-Za-z0-9_-]{8,}")
# They write tokens (in URLs), whole answers or whole updates into the log, or what concerns nobody who reads it.
_TALKATIVE = ("httpx", "httpcore", "aiohttp.access", "alembic")
_NEVER_ASKED = ("telegram.request.BaseRequest", "telegram.Bot", "telegram.ext")


@contextmanager
def about(**names: Any) -> Iterator[None]:
    """Whatever is logged inside carries these names."""
    token = _about.set({**_about.get({}), **names})
    try:
        yield
    finally:
        _about.reset(token)


def without_token(words: str) -> str:
    """The words with everything that looks like a bot's token blacked out."""
    return _TOKEN.sub("<token>", words)


def configure(as_json: bool, quiet: bool = False) -> None:
    """Set up the root logger: its handlers see every record, ours and the libraries'."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines() if as_json else Lines("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING if quiet else logging.INFO)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in _NEVER_ASKED:
        logging.getLogger(name).setLevel(logging.CRITICAL)


class Lines(logging.Formatter):
    """One readable line, and the traceback below it."""

    def format(self, record: logging.LogRecord) -> str:
        names = " ".join(f"{name}={value}" for name, value in _about.get({}).items())
        return without_token(super().format(record) + (f" [{names}]" if names else ""))

    def formatException(self, ei: Any) -> str:  # noqa: N802 (logging's own name)
        return places(ei[1])


class JsonLines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": record.getMessage(),
            **_about.get({}),
        }
        if record.exc_info and record.exc_info[1]:
            line["traceback"] = places(record.exc_info[1])
        return without_token(json.dumps(line, ensure_ascii=False, default=str))


def places(error: BaseException, told: frozenset[int] = frozenset()) -> str:
    """A traceback without the words of its exceptions: a database's words repeat the values that it was given."""
    lines = [*traceback.format_tb(error.__traceback__), type(error).__name__]
    earlier = error.__cause__ or error.__context__
    if earlier is None or id(earlier) in told | {id(error)}:  # an error can lead to itself
        return "".join(lines)
    return f"{places(earlier, told | {id(error)})}\nwhich led to:\n" + "".join(lines)
