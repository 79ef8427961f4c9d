"""One queue per key, so that nobody's messages overtake each other, and nobody waits for somebody else."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

Job = Callable[[], Awaitable[None]]


class Lanes:
    """Runs jobs of one key in order, and those of different keys side by side."""

    def __init__(self) -> None:
        self._waiting: dict[int, deque[tuple[float, Job]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, key: int, job: Job) -> None:
        """Queue a job, which must not raise, under a key."""
        since = time.monotonic()
        if key in self._waiting:
            self._waiting[key].append((since, job))
            return
        self._waiting[key] = deque([(since, job)])
        task = asyncio.create_task(self._run(key))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def crowd(self, key: int) -> int:
        """How many jobs of this key are not finished."""
        return len(self._waiting.get(key, ()))

    def load(self) -> tuple[int, float]:
        """How many jobs are not finished, and for how many seconds the oldest has been here."""
        oldest = min((jobs[0][0] for jobs in self._waiting.values() if jobs), default=None)
        count = sum(len(jobs) for jobs in self._waiting.values())
        return count, 0.0 if oldest is None else time.monotonic() - oldest

    async def finish(self, seconds: float) -> bool:
        """Give what runs so many seconds, then stop it; True when everything was finished."""
        tasks = set(self._tasks)
        if not tasks:
            return True
        _, unfinished = await asyncio.wait(tasks, timeout=seconds)
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
        return not unfinished

    async def _run(self, key: int) -> None:
        jobs = self._waiting[key]
        try:
            while jobs:
                await jobs[0][1]()
                jobs.popleft()
        finally:
            del self._waiting[key]
