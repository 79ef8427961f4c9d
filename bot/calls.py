"""What comes of a call to Telegram: its result, or why there is none. `bot.errors` judges it, and nobody else.

The Bot API answers every call in JSON, with a code and, where it refuses, words for people and perhaps a number.
"""

import json
from typing import Any


class CallFailed(Exception):
    """There is no result. Never with the address that was called: the token is in it."""


class Refused(CallFailed):
    """Telegram said no, in words for people. `wait` is in seconds, 0 where it named none; `new_chat` is the supergroup
    that the group has become.
    """

    def __init__(self, code: int, words: str = "", wait: float = 0, new_chat: int | None = None) -> None:
        super().__init__(words)
        self.code = code
        self.wait = wait
        self.new_chat = new_chat


class TokenRefused(Refused):
    """It knows no bot with this token."""


class Unconnected(CallFailed):
    """Nothing was sent: no connection could be made."""


class Unsure(CallFailed):
    """The call was written and its answer not read: it may or may not have been carried out."""


class TimedOut(Unsure):
    """No answer came in time."""


def result_of(code: int, body: bytes) -> Any:
    """The result of a call that was answered so. Raises `CallFailed`; the code counts, whatever else is said."""
    said = _read(body)
    if 200 <= code < 300:
        if said is None:  # cut short, or from somebody in between: it says nothing of the call
            raise Unsure("the answer is no answer of the Bot API")
        return said.get("result")
    refused = TokenRefused if code in (401, 404) else Refused
    more = said.get("parameters") if said else None
    wait, new_chat = (_number(more, name) for name in ("retry_after", "migrate_to_chat_id"))
    raise refused(code, str(said.get("description", "")) if said else "", wait or 0, new_chat)


def _number(more: Any, name: str) -> int | None:
    found = more.get(name) if isinstance(more, dict) else None
    return found if isinstance(found, int) else None


def _read(body: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(body.decode("utf-8", "replace"))
    except ValueError:
        return None
    return said if isinstance(said, dict) else None
