"""Work that waits for the one writer is collected while it is busy, and handed over at once: to share one COMMIT."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

Work = Callable[[Session], Any]
TOGETHER = 50  # pieces of work that may share one COMMIT


@dataclass(frozen=True, slots=True)
class Done:
    """How one piece of work ended."""

    value: Any = None
    error: Exception | None = None


class Gathering:
    """Collects what waits for the writer while it is busy, and hands it over at once."""

    def __init__(self, carry_out: Callable[["list[Work]"], Any]) -> None:
        self._carry_out = carry_out
        self._waiting: list[tuple[Work, asyncio.Future[Any]]] = []
        self._task: asyncio.Task[None] | None = None

    def add(self, work: Work) -> "asyncio.Future[Any]":
        """Queue it; the future is done when it is committed, or has failed."""
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, future))
        if self._task is None:
            self._task = asyncio.create_task(self._work_off())
        return future

    async def finish(self) -> None:
        """What was added is written."""
        if self._task is not None:
            await self._task

    async def _work_off(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
            outcomes = await self._carry_out([work for work, _ in batch])
            for (_, future), done in zip(batch, outcomes, strict=True):
                if future.cancelled():
                    continue
                if done.error is None:
                    future.set_result(done.value)
                else:
                    future.set_exception(done.error)
        self._task = None
