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
from bot.sending import Sender
from bot.turn import Turns
from db import outgoing, seen

BEFORE, AFTER = True, False
COMMIT = "at COMMIT"
# Name, whose function, which, and on which side of it.
WRAPPED: dict[str, tuple[Any, str, bool]] = {
    "fetched, not handed out": (Poller, "_fetch", AFTER),
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
    "before confirming": (Poller, "_fetch", BEFORE),
}
POINTS = (*WRAPPED, COMMIT)


def arm(point: str, nth: int) -> None:
    """From now on this process dies when it comes to the point for the n-th time."""
    left = nth

    def passed(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    if point == COMMIT:
        event.listen(Engine, "commit", passed)
        return
    owner, name, before = WRAPPED[point]
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
