"""Unsent replies of turns that wrote nothing: kept in memory, sent in order, given up in time."""

import asyncio
import logging
from collections import deque

from bot.errors import Failure, Fate
from bot.sending import Sender, Sent
from bot.visit import Notice

log = logging.getLogger(__name__)

SECONDS = 10.0  # for one attempt
TRIES = 6  # each after twice the wait of the one before
SENT = Failure(Fate.TEMPORARY, "nothing stands in the way of the next one")
MOST = 20  # a chat; the oldest gives way


class Late:
    """What waits, by chat. A crash loses it: the person asks again."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._waiting: dict[int, deque[Notice]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def holds(self, chat: int) -> bool:
        """Does anything wait for this chat? Then what comes next waits behind it."""
        return chat in self._waiting

    def holds_any(self) -> bool:
        """Does anything wait at all?"""
        return bool(self._waiting)

    def add(self, notice: Notice, failure: Failure) -> None:
        """Keep a notice whose language is settled, after this failure."""
        waiting = self._waiting.get(notice.chat)
        if waiting is not None:
            if len(waiting) >= MOST:
                waiting.popleft()
            waiting.append(notice)
            return
        self._waiting[notice.chat] = deque([notice])
        task = asyncio.create_task(self._catch_up(notice.chat, failure))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def hand_over(self, chat: int) -> list[Notice]:
        """What waits for this chat, which from now on is somebody else's to send."""
        waiting = self._waiting.get(chat, deque())
        handed = list(waiting)
        waiting.clear()
        return handed

    async def close(self) -> None:
        """Stop trying."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _catch_up(self, chat: int, failure: Failure) -> None:
        waiting, tries = self._waiting[chat], 0
        while waiting:
            await asyncio.sleep(failure.wait or 0.5 * 2**tries if failure is not SENT else 0)
            if not waiting:
                break
            notice = waiting.popleft()
            outcome = await self._sender.attempt(notice, notice.language, SECONDS)
            if isinstance(outcome, Sent):
                failure, tries = SENT, 0
                continue
            twice_unsure = failure.fate is outcome.fate is Fate.AMBIGUOUS  # it may well have arrived twice already
            failure, tries = outcome, tries + 1
            if outcome.fate is Fate.PERMANENT or twice_unsure or tries >= TRIES:
                log.warning("a reply was given up: %s", failure.reason)
                failure, tries = SENT, 0
            else:
                waiting.appendleft(notice)
        del self._waiting[chat]
