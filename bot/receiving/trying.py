"""Trying a call again and again while Telegram is away: in longer and longer pauses, or when it says."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import TelegramError

from bot.errors import judged

log = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0  # seconds

T = TypeVar("T")


async def until_it_works(
    call: Callable[[], Awaitable[T]], amiss: str, final: tuple[type[TelegramError], ...] = ()
) -> T:
    """What the call comes to. The log says what is amiss and why; what is final is raised."""
    pause = 1.0
    while True:
        try:
            return await call()
        except final:
            raise
        except TelegramError as error:
            failure = judged(error)
            log.warning("%s: %s", amiss, failure.reason)
            await asyncio.sleep(failure.wait or pause)
            pause = min(pause * 2, LONGEST_PAUSE)
