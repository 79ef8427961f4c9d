"""Starts bots that die young: one process forks them all, and each of several stories has its own `Cradle` there."""

import asyncio
import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from signal import SIGKILL

ROOT = Path(__file__).parents[2]
Death = tuple[str, int]


class Nursery:
    """The process that forks the victims."""

    def __init__(self, log: Path, warm: str) -> None:
        self.log = log
        self.since = time.time()
        self._warm = warm
        self._process: asyncio.subprocess.Process = None  # type: ignore[assignment]  # started on entering
        self._listening: asyncio.Task[None] = None  # type: ignore[assignment]
        self._cradles: list[Cradle] = []

    async def __aenter__(self) -> "Nursery":
        pipe, programme = asyncio.subprocess.PIPE, ("-m", "tests.faults.nursery", self._warm)
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *programme,
            cwd=ROOT,
            stdin=pipe,
            stdout=pipe,
            start_new_session=True,  # a Ctrl-C is meant for the attacks: they wait for its word that a bot has ended
        )
        self._listening = asyncio.create_task(self._listen())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        await self._process.wait()
        await self._listening

    def cradle(self) -> "Cradle":
        """A place for one bot at a time."""
        self._cradles.append(Cradle(self, len(self._cradles)))
        return self._cradles[-1]

    def order(self, order: dict[str, object]) -> None:
        """Send it to the process."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order).encode() + b"\n")

    async def _listen(self) -> None:
        assert self._process.stdout
        while line := await self._process.stdout.readline():
            whose, number = map(int, line.split())
            self._cradles[whose].news.put_nowait(number)


class Cradle:
    """One bot after the other."""

    def __init__(self, nursery: Nursery, number: int) -> None:
        self.nursery = nursery
        self.news = asyncio.Queue[int]()
        self._number = number
        self.victim = 0

    async def bears(self, environment: dict[str, str], death: Death | None) -> None:
        """Start a bot that will die so, or live on."""
        point, nth = death or ("", 0)
        order = {"whose": self._number, "environment": environment, "point": point, "nth": nth}
        self.nursery.order(order | {"log": str(self.nursery.log), "since": self.nursery.since})
        self.victim = await self.news.get()

    async def buries(self) -> int:
        """Wait for its end; the exit code."""
        code = await self.news.get()
        self.victim = 0
        return code

    def stops(self) -> None:
        """End the present bot: the story is over."""
        if self.victim:
            with suppress(ProcessLookupError):
                os.kill(self.victim, SIGKILL)
