"""Real bot processes, killed with SIGKILL at every named point while the story is played; its ends are compared.

The story is played while the bot polls, or with a webhook; a part of the victims is told to stop before.
"""

import asyncio
import random
import socket
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle

from bot.sandbox import World, webhook
from bot.sandbox.server import serve
from db.session import make_engine
from messages.catalogue import Catalogue
from tests.faults.cradle import Cradle, Death
from tests.faults.points import POINTS
from tests.faults.story import GROUP, Story, Stuck

TOKEN = "4242424242:" + "a-made-up-token-of-the-tests-" + "0" * 6
KILLED = -9
TIMES = (1, 1, 2)  # a victim dies at the n-th time it comes to its point; dying early costs least
IN_A_STORY = 60  # more would only wait to be needed
TELEGRAMS_PATIENCE = 0.1  # seconds: a webhook's post is repeated sooner than in earnest
WAYS = ("polling", "webhook")
End = tuple[Counter[str], Counter[str]]  # what the database holds, what stands on the screens


@dataclass
class Toll:
    """What was counted over all stories."""

    stories: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    repeated: int = 0

    @property
    def total(self) -> int:
        """How many processes were killed."""
        return self.kills.total()

    @property
    def while_stopping(self) -> int:
        """How many of them had been told to stop."""
        return sum(count for point, count in self.kills.items() if point.startswith("stopping"))


def deaths(way: str, seed: int) -> Iterator[Death]:
    """Every point for the first, second … time, in an order that is the same in every run; then again."""
    every = [(point, nth) for point in POINTS[way] for nth in TIMES]
    random.Random(seed).shuffle(every)
    return cycle(every)


@dataclass
class Field:
    """Plays story after story, one of the `WAYS`, on databases that `fresh` makes."""

    cradle: Cradle
    fresh: Callable[[], str]
    way: str
    catalogue: Catalogue
    toll: Toll

    async def fights(self, planned: Iterator[Death], expected: End, kills: int, seconds: float) -> None:
        """Until so many were killed, or the time is over."""
        until = time.monotonic() + seconds
        while self.toll.total < kills and time.monotonic() < until:
            plan = [next(planned) for _ in range(min(IN_A_STORY, kills - self.toll.total))]
            end, died = await self._story(plan)
            self._judge(expected, end, died)

    async def undisturbed(self) -> End:
        """How the story ends when nobody is killed."""
        end, _ = await self._story([])
        if not end[0]:
            raise RuntimeError(f"not even without a kill does the story end well: {end}")
        return end

    def _judge(self, expected: End, end: End, died: list[Death]) -> None:
        (facts, messages), (found, shown), toll = expected, end, self.toll
        toll.stories += 1
        toll.kills.update(point for point, _ in died)
        if not found:
            toll.stuck += [*shown, str(died)]
            return
        toll.lost += [f"{each} {died}" for each in (facts - found) + (messages - shown)]
        toll.doubled += [f"{each} {died}" for each in found - facts]
        toll.repeated += (shown - messages).total()

    async def _story(self, plan: list[Death]) -> tuple[End, list[Death]]:
        url, died, over = self.fresh(), list[Death](), asyncio.Event()
        async with telegram() as (world, address):
            engine = make_engine(url)
            story = Story(world, engine, self.catalogue, died)
            settings = environment(url, address) | (posted_to() if self.way == "webhook" else {})
            living = asyncio.create_task(self._lives(settings, list(plan), died, over))
            try:
                await story.play()
                return (story.facts(), story.messages()), died
            except Stuck as stuck:
                return (Counter(), Counter([f"stuck: {stuck}, {self.cradle.nursery.log.read_text()[-3000:]}"])), died
            finally:
                over.set()
                self.cradle.stops()
                await living
                engine.dispose()

    async def _lives(
        self, settings: dict[str, str], waiting: list[Death], died: list[Death], over: asyncio.Event
    ) -> None:
        """One bot after the other, until the story is over."""
        while not over.is_set():
            death = waiting.pop(0) if waiting else None
            await self.cradle.bears(settings, death)
            if over.is_set():
                self.cradle.stops()
            if await self.cradle.buries() == KILLED and death is not None and not over.is_set():
                died.append(death)


def environment(url: str, address: str) -> dict[str, str]:
    """A bot's settings."""
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": address,
        "DATABASE_URL": url,
        "STAFF_CHAT_ID": str(GROUP),
        "OPERATOR_NAME": "Rana",
        "OPERATOR_CONTACT": "rana@example.org",
    }


def posted_to() -> dict[str, str]:
    """A bot's settings for a webhook of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return {
        "WEBHOOK_URL": f"https://127.0.0.1:{port}/hook",
        "WEBHOOK_SECRET": "made-up",
        "WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }


@asynccontextmanager
async def telegram() -> AsyncIterator[tuple[World, str]]:
    """A world, and the address of its Bot API."""
    vars(webhook).update(WEBHOOK_MAX_DELAY=TELEGRAMS_PATIENCE)
    world = World(token=TOKEN)
    server = await serve(world, "127.0.0.1", 0)
    try:
        yield world, f"http://127.0.0.1:{server.addresses[0][1]}"
    finally:
        await server.cleanup()
