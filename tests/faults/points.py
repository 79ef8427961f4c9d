"""Where a victim is killed: the named points between receiving an update and confirming it.

The bot's own code has no hook for this. In the victim, before it runs, functions are wrapped from outside.
"""

import inspect
import os
import signal
from collections.abc import Callable
from functools import wraps
from typing import Any

from sqlalchemy import Engine, event

from bot.delivery import Delivery
from bot.outbox import Outbox
from bot.receiving.polling import Poller
from bot.receiving.webhook import Webhook
from bot.sending import Sender
from bot.turn import Turns
from db import outgoing, seen

BEFORE, AFTER = True, False
COMMIT = "at COMMIT"
Place = tuple[Any, str, bool]  # whose function, which, and on which side of it
WRAPPED: dict[str, Place] = {
    "before the turn": (Turns, "take", BEFORE),
    "before the seen row": (seen, "first_time", BEFORE),
    "after the seen row": (seen, "first_time", AFTER),
    "work done, not committed": (Turns, "_writing", AFTER),
    "committed": (Turns, "_carried_out", AFTER),
    "before the reply": (Delivery, "reply", BEFORE),
    "before a message": (Sender, "attempt", BEFORE),
    "after a message": (Sender, "attempt", AFTER),
    "after the reply": (Delivery, "reply", AFTER),
    "turn over, not noted": (Turns, "take", AFTER),
    "outbox rows claimed": (Outbox, "_claim", AFTER),
    "notice claimed, not sent": (Outbox, "_deliver", BEFORE),
    "notice sent, not marked": (Outbox, "_mark", BEFORE),
    "notice marked, not committed": (outgoing, "sent", AFTER),
    "notice done": (Outbox, "_mark", AFTER),
}
FETCHING: dict[str, Place] = {
    "fetched, not handed out": (Poller, "_fetch", AFTER),
    "before confirming": (Poller, "_fetch", BEFORE),
}
POSTED: dict[str, Place] = {
    "posted, not read": (Webhook, "post", BEFORE),
    "about to answer 200": (Webhook, "post", AFTER),
}
# Here the process is first told to stop, in the middle of its n-th turn, and is killed while it does so.
STOPPING: dict[str, Place] = {
    "stopping: the last turn committed": (Turns, "_carried_out", AFTER),
    "stopping: the last turn answered": (Turns, "take", AFTER),
    "stopping: closing": (Delivery, "close", BEFORE),
}
STOPPING_FETCH: dict[str, Place] = {
    "stopping: winding up": (Poller, "_wind_up", BEFORE),
    "stopping: before the last confirmation": (Poller, "_confirm", BEFORE),
    "stopping: confirmed": (Poller, "_confirm", AFTER),
}
STOPPING_POSTS: dict[str, Place] = {
    "stopping: no more posts": (Webhook, "finish", BEFORE),
    "stopping: posts done": (Webhook, "finish", AFTER),
}
PLACES = WRAPPED | FETCHING | POSTED | STOPPING | STOPPING_FETCH | STOPPING_POSTS
POINTS = {
    "polling": (*WRAPPED, *FETCHING, COMMIT, *STOPPING, *STOPPING_FETCH),
    "webhook": (*WRAPPED, *POSTED, COMMIT, *STOPPING, *STOPPING_POSTS),
}


def arm(point: str, nth: int) -> None:
    """From now on this process dies when it comes to the point for the n-th time."""
    if point not in STOPPING | STOPPING_FETCH | STOPPING_POSTS:
        _at(point, _Fate(nth, signal.SIGKILL).passed)
        return
    told = _Fate(nth, signal.SIGTERM)
    _at("before the turn", told.passed)
    _at(point, lambda *_: _signal(signal.SIGKILL) if told.has_struck else None)


class _Fate:
    """A signal to this very process, when something happens for the n-th time."""

    def __init__(self, nth: int, blow: signal.Signals) -> None:
        self._left = nth
        self._blow = blow

    @property
    def has_struck(self) -> bool:
        return self._left <= 0

    def passed(self, *_: Any) -> None:
        self._left -= 1
        if self._left == 0:
            _signal(self._blow)


def _signal(blow: signal.Signals) -> None:
    os.kill(os.getpid(), blow)


def _at(point: str, passed: Callable[..., None]) -> None:
    if point == COMMIT:
        event.listen(Engine, "commit", passed)
        return
    owner, name, before = PLACES[point]
    setattr(owner, name, _wrapped(getattr(owner, name), passed, before))


def _wrapped(function: Callable[..., Any], passed: Callable[[], None], before: bool) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(function):

        @wraps(function)
        async def waits(*given: Any, **named: Any) -> Any:
            if before:
                passed()
            result = await function(*given, **named)
            if not before:
                passed()
            return result

        return waits

    @wraps(function)
    def runs(*given: Any, **named: Any) -> Any:
        if before:
            passed()
        result = function(*given, **named)
        if not before:
            passed()
        return result

    return runs
