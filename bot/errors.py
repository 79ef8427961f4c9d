"""What can go wrong, judged in one place: calls to Telegram here (the database in `db.away`).

Whoever tries again whatever failed tries for ever and sends twice. So nobody else tells failures apart.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.calls import CallFailed, Refused, Unconnected

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
BAD_REQUEST, FORBIDDEN = 400, 403
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


def judged(error: CallFailed) -> Failure:
    """The one classifier."""
    if isinstance(error, Refused):
        return _refused(error)
    return Failure(Fate.TEMPORARY if isinstance(error, Unconnected) else Fate.AMBIGUOUS, type(error).__name__)


def _refused(error: Refused) -> Failure:
    if error.new_chat is not None:
        return Failure(Fate.TEMPORARY, "chat migrated", new_chat=error.new_chat)
    if error.wait:
        return Failure(Fate.TEMPORARY, "too many requests", wait=error.wait)
    match error.code:
        case 400 | 403:
            gone = error.code == FORBIDDEN or any(words in str(error).lower() for words in _GONE)
            return Failure(Fate.PERMANENT, _worded(error), unreachable=gone)
        case 401 | 404:
            return Failure(Fate.TEMPORARY, "the token was refused", wait=60)
    return Failure(Fate.TEMPORARY, f"answered {error.code}")  # two pollers at once, or it is not well itself


def unchanged(error: CallFailed) -> bool:
    """An edit that would change nothing: it is already as it should be."""
    return "message is not modified" in str(error).lower()


def vanished(error: CallFailed) -> bool:
    """The message to edit is no longer there."""
    return _is_bad(error) and any(words in str(error).lower() for words in _VANISHED)


def unknown_file(error: CallFailed) -> bool:
    """Telegram no longer knows a file by the id it gave."""
    said = str(error).lower()
    return _is_bad(error) and ("file identifier" in said or "file_reference" in said)


def bad_markup(error: CallFailed) -> bool:
    """Telegram could not read the markup: the words are sent again without any."""
    return _is_bad(error) and "can't parse entities" in str(error).lower()


def _is_bad(error: CallFailed) -> bool:
    """The call itself was wrong, as Telegram sees it."""
    return isinstance(error, Refused) and error.code == BAD_REQUEST


def _worded(error: CallFailed) -> str:
    """Telegram's own words without digits and signs, and without what it quotes: those could be somebody's."""
    said, *_quoted = str(error).lower().split('"', 1)
    return _NOT_PRIVATE.sub(" ", said).strip()[:120]
