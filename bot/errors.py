"""What can go wrong, judged in one place: calls to Telegram here (the database in `db.away`).

`BadRequest` and `TimedOut` are subclasses of `NetworkError`, and an answer cut short is a bare `TelegramError`: whoever
retries "on NetworkError" retries for ever and sends twice. So nobody else looks at these classes.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.transport import Unsure

# Telegram's words for a message that is not there to be edited (any more), and for a reader that is gone for good.
_VANISHED = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message",
)
_GONE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "group chat was deactivated",
    "chat_write_forbidden",
    "not enough rights",
)
_NOT_PRIVATE = re.compile(r"[^a-z' _-]+")


class Fate(StrEnum):
    """What may be done about a call that failed."""

    PERMANENT = "permanent"  # trying again cannot help
    TEMPORARY = "temporary"  # it was certainly not carried out: try again
    AMBIGUOUS = "ambiguous"  # it may have been carried out


@dataclass(frozen=True, slots=True)
class Failure:
    """A judged failure. `wait` is in seconds, 0 where Telegram named none; `reason` is fit for logs."""

    fate: Fate
    reason: str
    wait: float = 0
    new_chat: int | None = None  # the group has become this supergroup
    unreachable: bool = False  # this reader blocked the bot, left, or is no more


def judged(error: TelegramError) -> Failure:
    """The one classifier."""
    match error:
        case ChatMigrated():
            return Failure(Fate.TEMPORARY, "chat migrated", new_chat=error.new_chat_id)
        case RetryAfter():
            return Failure(Fate.TEMPORARY, "too many requests", wait=_seconds(error))
        case Forbidden() | BadRequest():
            gone = isinstance(error, Forbidden) or any(words in str(error).lower() for words in _GONE)
            return Failure(Fate.PERMANENT, _worded(error), unreachable=gone)
        case InvalidToken():
            return Failure(Fate.TEMPORARY, "the token was refused", wait=60)
    return Failure(_network(error), type(error).__name__)


def _network(error: TelegramError) -> Fate:
    if isinstance(error, Unsure | TimedOut):
        return Fate.AMBIGUOUS
    # Left are: no connection, two pollers at once, 5xx, and last an answer that was cut short.
    return Fate.TEMPORARY if isinstance(error, NetworkError | Conflict) else Fate.AMBIGUOUS


def unchanged(error: TelegramError) -> bool:
    """An edit that would change nothing: it is already as it should be."""
    return "message is not modified" in str(error).lower()


def vanished(error: TelegramError) -> bool:
    """The message to edit is no longer there."""
    return isinstance(error, BadRequest) and any(words in str(error).lower() for words in _VANISHED)


def unknown_file(error: TelegramError) -> bool:
    """Telegram no longer knows a file by the id it gave."""
    said = str(error).lower()
    return isinstance(error, BadRequest) and ("file identifier" in said or "file_reference" in said)


def bad_markup(error: TelegramError) -> bool:
    """Telegram could not read the markup: the words are sent again without any."""
    return isinstance(error, BadRequest) and "can't parse entities" in str(error).lower()


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()


def _worded(error: TelegramError) -> str:
    """Telegram's own words without digits and signs, and without what it quotes: those could be somebody's."""
    said, *_quoted = str(error).lower().split('"', 1)
    return _NOT_PRIVATE.sub(" ", said).strip()[:120]
