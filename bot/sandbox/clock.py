"""Time as the local Telegram knows it: the real one, or one that a test moves by hand."""

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time in seconds since 1970 and can wait for something to happen."""

    def now(self) -> float:
        """The present moment."""

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for the event, at most so many seconds; True when it happened."""


class SystemClock:
    """The time of the machine."""

    def now(self) -> float:
        return time.time()

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):  # wait_for may swallow a cancellation
                await event.wait()
        except TimeoutError:
            return False
        return True


class HandClock:
    """A time that stands still until `advance` is called: nothing in a test depends on how fast it runs."""

    def __init__(self, start: float = 1_700_000_000.0) -> None:
        self._now = start
        self._sleepers: list[tuple[float, asyncio.Event]] = []

    def now(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass and wake whoever waited for less."""
        self._now += seconds
        for until, alarm in self._sleepers:
            if until <= self._now:
                alarm.set()

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        alarm = asyncio.Event()
        sleeper = (self._now + seconds, alarm)
        self._sleepers.append(sleeper)
        waits = [asyncio.ensure_future(event.wait()), asyncio.ensure_future(alarm.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._sleepers.remove(sleeper)
            for wait in waits:
                wait.cancel()
        return event.is_set()
