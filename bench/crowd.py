"""A crowd: each person says something, waits for the answer, says the next thing. What came back is judged later."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from statistics import quantiles
from time import perf_counter
from typing import Protocol

from bench.bots import PATH, SECRET, Bot
from bench.machine import cpu_seconds
from bench.wire import Posting

WARMING = 0.4  # seconds that do not count
FEWEST = 100  # answers
LONGER = 5  # times the seconds, at most, where they come slowly
LAST_WORDS = 30.0  # seconds for the answers still out when the time is over
SAID_AT = 1772355600


@dataclass(frozen=True, slots=True)
class Exchange:
    """What somebody said, and the call that answered it: a form or, in a webhook's response, JSON."""

    said: str
    answer: bytes
    seconds: float


@dataclass(frozen=True, slots=True)
class Measured:
    """One side of one round."""

    exchanges: tuple[Exchange, ...]
    seconds: float
    cpu: float  # seconds, of the bot alone

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.exchanges) / self.seconds

    @property
    def cost(self) -> float:
        """Milliseconds of the bot's CPU for one answer."""
        return self.cpu / len(self.exchanges) * 1000

    @property
    def slowest(self) -> float:
        """Milliseconds within which 99 of 100 answers came."""
        return quantiles([each.seconds for each in self.exchanges], n=100)[98] * 1000


class Way(Protocol):
    """How updates reach a bot."""

    async def say(self, person: int, update: bytes) -> bytes:
        """Send one and return the call that answers it."""


@dataclass
class Told:
    """Who waits for which chat's answer."""

    waiting: dict[int, "asyncio.Future[bytes]"] = field(default_factory=dict)

    def expect(self, chat: int) -> "asyncio.Future[bytes]":
        """The answer to come."""
        self.waiting[chat] = asyncio.get_running_loop().create_future()
        return self.waiting[chat]

    def said(self, chat: int, body: bytes) -> None:
        """A bot said something in this chat."""
        future = self.waiting.get(chat)
        if future is not None and not future.done():
            future.set_result(body)


class Polled:
    """Updates wait at Telegram until they are fetched."""

    def __init__(self, bot: Bot) -> None:
        self._telegram = bot.telegram
        self._told = Told()
        self._telegram.said = self._told.said

    async def say(self, person: int, update: bytes) -> bytes:
        """The answer is a call."""
        future = self._told.expect(person)
        self._telegram.put(update)
        return await future


class Posted:
    """Updates are posted, each person's over a connection of its own."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._told = Told()
        self._lines: dict[int, Posting] = {}
        bot.telegram.said = self._told.said

    async def say(self, person: int, update: bytes) -> bytes:
        """The answer is a call, or stands in the response."""
        future = self._told.expect(person)
        line = self._lines.get(person) or await self._connected(person)
        accepted, response = await line.post(b'{"update_id":%d,' % self._bot.telegram.number() + update)
        if not accepted:
            raise ConnectionError("the bot refused an update")
        return response if response.startswith(b"{") else await future

    async def _connected(self, person: int) -> Posting:
        loop, headers = asyncio.get_running_loop(), {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        _, line = await loop.create_connection(lambda: Posting(PATH, headers), "127.0.0.1", self._bot.port)
        self._lines[person] = line
        return line

    def hang_up(self) -> None:
        """Close the connections."""
        for line in self._lines.values():
            line.transport.close()


@asynccontextmanager
async def reaching(bot: Bot) -> AsyncIterator[Way]:
    """The way to this bot."""
    if not bot.port:
        yield Polled(bot)
        return
    posted = Posted(bot)
    try:
        yield posted
    finally:
        posted.hang_up()


async def measured(bot: Bot, people: range, words: Callable[[int], Iterator[str]], seconds: float) -> Measured:
    """Let these people talk for so many seconds. `words` says what each of them says."""
    exchanges: list[Exchange] = []
    over = asyncio.Event()

    async def talks(way: Way, person: int, saying: Iterator[str]) -> None:
        for said in saying:
            began = perf_counter()
            answer = await way.say(person, message(person, said))
            if over.is_set():
                return
            exchanges.append(Exchange(said, answer, perf_counter() - began))

    ready = [(person, words(person)) for person in people]
    async with reaching(bot) as way, asyncio.timeout(WARMING + seconds + LAST_WORDS):
        talking = [asyncio.create_task(talks(way, person, saying)) for person, saying in ready]
        await asyncio.sleep(WARMING)
        exchanges.clear()
        began, used = perf_counter(), cpu_seconds(bot.process)
        for _ in range(LONGER):
            await asyncio.sleep(seconds)
            if len(exchanges) >= FEWEST:
                break
        ended, cpu = perf_counter(), cpu_seconds(bot.process) - used
        over.set()
        counted = tuple(exchanges)
        await asyncio.gather(*talking)
    return Measured(counted, ended - began, cpu)


def message(person: int, words: str, language: str = "en") -> bytes:
    """An update without its id and opening brace."""
    sender = {"id": person, "is_bot": False, "first_name": "Resident", "language_code": language}
    chat = {"id": person, "type": "private", "first_name": "Resident"}
    body = {"message_id": 7, "date": SAID_AT, "from": sender, "chat": chat, "text": words}
    if words.startswith("/"):
        body["entities"] = [{"type": "bot_command", "offset": 0, "length": len(words.split()[0])}]
    return f'"message":{json.dumps(body, ensure_ascii=False)}}}'.encode()
