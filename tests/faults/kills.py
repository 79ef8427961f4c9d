"""Real bot processes, killed with SIGKILL at every named point while the story is played; its ends are compared."""

import asyncio
import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from signal import SIGKILL

from bot.sandbox import World
from bot.sandbox.server import serve
from db.session import make_engine
from messages.catalogue import Catalogue
from tests.faults.points import POINTS
from tests.faults.story import GROUP, Story, Stuck

ROOT = Path(__file__).parents[2]
TOKEN = "4242424242:" + "a-made-up-token-of-the-tests-" + "0" * 6
KILLED = -9
FURTHEST = 3  # a victim dies at the n-th time it comes to its point
IN_A_STORY = 20  # more would only wait to be needed
Death = tuple[str, int]


@dataclass
class Toll:
    """What was counted over all stories."""

    stories: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    repeated: int = 0
    most_repeats_a_kill: float = 0.0

    @property
    def total(self) -> int:
        """How many processes were killed."""
        return self.kills.total()


def deaths(seed: int) -> Iterator[Death]:
    """Every point for the first, second … time, in an order that is the same in every run; then again."""
    every = [(point, nth) for point in POINTS for nth in range(1, FURTHEST + 1)]
    random.Random(seed).shuffle(every)
    return cycle(every)


class Nursery:
    """The process that forks the victims."""

    def __init__(self, folder: Path, warm: str) -> None:
        self.log = folder / "victims.log"
        self._warm = warm
        self._process: asyncio.subprocess.Process = None  # type: ignore[assignment]  # started on entering
        self._began = time.time()
        self.victim = 0

    async def __aenter__(self) -> "Nursery":
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.faults.nursery", self._warm, cwd=ROOT, stdin=pipe, stdout=pipe
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        await self._process.wait()

    async def bears(self, environment: dict[str, str], death: Death | None) -> None:
        """Start a bot; `victim` is then its process number."""
        point, nth = death or ("", 0)
        order = {"environment": environment, "point": point, "nth": nth, "log": str(self.log), "since": self._began}
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self.victim = await self._line()

    async def buries(self) -> int:
        """Wait for its end; the exit code."""
        code = await self._line()
        self.victim = 0
        return code

    def stops(self) -> None:
        """End the present bot: the story is over."""
        if self.victim:
            with suppress(ProcessLookupError):
                os.kill(self.victim, SIGKILL)

    async def _line(self) -> int:
        assert self._process.stdout
        return int(await self._process.stdout.readline())


@dataclass
class Field:
    """Plays story after story on databases that `fresh` makes, with deaths from one endless list."""

    nursery: Nursery
    fresh: Callable[[], str]
    catalogue: Catalogue
    toll: Toll = field(default_factory=Toll)

    async def fights(self, planned: Iterator[Death], kills: int, seconds: float) -> Toll:
        """Until so many were killed, or the time is over."""
        until = time.monotonic() + seconds
        facts, messages, _ = await self._story([])
        if not messages:
            raise RuntimeError(f"not even without a kill does the story end well: {facts}")
        while self.toll.total < kills and time.monotonic() < until:
            plan = [next(planned) for _ in range(min(IN_A_STORY, kills - self.toll.total))]
            found, shown, died = await self._story(plan)
            self._judge(facts, messages, found, shown, died)
        return self.toll

    def _judge(
        self, facts: Counter[str], messages: Counter[str], found: Counter[str], shown: Counter[str], died: list[Death]
    ) -> None:
        toll = self.toll
        toll.stories += 1
        toll.kills.update(point for point, _ in died)
        toll.lost += [f"{each} {died}" for each in (facts - found) + (messages - shown)]
        toll.doubled += [f"{each} {died}" for each in found - facts]
        repeats = (shown - messages).total()
        toll.repeated += repeats
        toll.most_repeats_a_kill = max(toll.most_repeats_a_kill, repeats / max(1, len(died)))

    async def _story(self, plan: list[Death]) -> tuple[Counter[str], Counter[str], list[Death]]:
        url = self.fresh()
        async with _telegram() as (world, address):
            engine = make_engine(url)
            story, died, over = Story(world, engine, self.catalogue), list[Death](), asyncio.Event()
            living = asyncio.create_task(self._lives(_environment(url, address), plan, died, over))
            try:
                await story.play()
                return story.facts(), story.messages(), died
            except Stuck as stuck:
                return Counter([f"stuck: {stuck}, {self.nursery.log.read_text()[-3000:]}"]), Counter(), died
            finally:
                over.set()
                self.nursery.stops()
                await living
                engine.dispose()

    async def _lives(
        self, environment: dict[str, str], plan: list[Death], died: list[Death], over: asyncio.Event
    ) -> None:
        """One bot after the other, until the story is over."""
        waiting = list(plan)
        while not over.is_set():
            death = waiting.pop(0) if waiting else None
            await self.nursery.bears(environment, death)
            if over.is_set():
                self.nursery.stops()
            if await self.nursery.buries() == KILLED and death is not None:
                died.append(death)


def _environment(url: str, address: str) -> dict[str, str]:
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": address,
        "DATABASE_URL": url,
        "STAFF_CHAT_ID": str(GROUP),
        "OPERATOR_NAME": "Rana",
        "OPERATOR_CONTACT": "rana@example.org",
    }


@asynccontextmanager
async def _telegram() -> AsyncIterator[tuple[World, str]]:
    world = World(token=TOKEN)
    server = await serve(world, "127.0.0.1", 0)
    try:
        yield world, f"http://127.0.0.1:{server.addresses[0][1]}"
    finally:
        await server.cleanup()
