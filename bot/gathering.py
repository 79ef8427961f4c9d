"""Work that waits for the one writer is collected while it is busy, and handed over at once: to share one COMMIT."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

Work = Callable[[Session], Any]
TOGETHER = 50  # pieces of work that may share one COMMIT
SOON = 0.5  # seconds for which work that nobody waits for may wait itself


@dataclass(frozen=True, slots=True)
class Done:
    """How one piece of work ended."""

    value: Any = None
    error: Exception | None = None


class Gathering:
    """`carry_out` takes several pieces of work to the database, and says of each how it ended; its second argument is
    work that nobody waits for, which goes first.
    """

    def __init__(self, carry_out: Callable[[list[Work], list[Work]], Awaitable[Sequence[Done]]]) -> None:
        self._carry_out = carry_out
        self._waiting: list[tuple[Work, asyncio.Future[Any]]] = []
        self._behind: list[Work] = []
        self._task: asyncio.Task[None] | None = None
        self._soon: asyncio.TimerHandle | None = None

    def add(self, work: Work) -> "asyncio.Future[Any]":
        """Queue it; the future is done when it is committed, or has failed."""
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, future))
        self._start()
        return future

    def add_behind(self, work: Work) -> None:
        """Queue what nobody waits for. It goes before whatever is added from now on, and shares its COMMIT."""
        self._behind.append(work)
        if self._task is None and self._soon is None:
            self._soon = asyncio.get_running_loop().call_later(SOON, self._start)

    async def finish(self) -> None:
        """What was added is written."""
        if self._behind:
            self._start()
        if self._task is not None:
            await self._task

    def _start(self) -> None:
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
        if self._task is None:
            self._task = asyncio.create_task(self._work_off())

    async def _work_off(self) -> None:
        while self._waiting or self._behind:
            behind, self._behind = self._behind, []
            batch, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
            outcomes = await self._carry_out([work for work, _ in batch], behind)
            for (_, future), done in zip(batch, outcomes, strict=True):
                _tell(future, done)
        self._task = None


def _tell(future: "asyncio.Future[Any]", done: Done) -> None:
    if future.cancelled():
        return
    if done.error is None:
        future.set_result(done.value)
    else:
        future.set_exception(done.error)
