"""A world with a hand-moved clock, a bot that reaches it without sockets, and three people."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from telegram import Bot, CallbackQuery, Message, Update

from bot.sandbox import HandClock, Person, World
from bot.sandbox.transport import DirectRequest


class Fetcher:
    """Asks for updates the way a receiver does: confirms what it got with the next call."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.offset = 0

    async def __call__(self) -> list[Update]:
        updates = list(await self.bot.get_updates(offset=self.offset, timeout=0))
        if updates:
            self.offset = updates[-1].update_id + 1
        return updates

    async def message(self) -> Message:
        """The only update that waits, which is a message."""
        (update,) = await self()
        assert update.message is not None
        return update.message

    async def press(self) -> CallbackQuery:
        """The only update that waits, which is a press."""
        (update,) = await self()
        assert update.callback_query is not None
        return update.callback_query


async def until(world: World, condition: Callable[[], bool]) -> None:
    """Wait for something that another task does to the world, through a real socket."""
    changed = asyncio.Event()
    world.listeners.append(lambda _: changed.set())
    async with asyncio.timeout(5):
        while not condition():
            changed.clear()
            await changed.wait()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def world(clock: HandClock) -> World:
    return World(clock=clock)


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Bot]:
    bot = Bot(world.bot.token, request=DirectRequest(world), get_updates_request=DirectRequest(world))
    async with bot:
        yield bot


@pytest.fixture
def fetch(bot: Bot) -> Fetcher:
    return Fetcher(bot)


@pytest.fixture
def salma(world: World) -> Person:
    """Somebody who pressed Start; the update about that is gone."""
    person = world.person(7, "Salma", "ar")
    person.opens()
    world.queue.clear()
    return person


@pytest.fixture
def omar(world: World) -> Person:
    person = world.person(8, "Omar", "en", username="omar")
    person.opens()
    world.queue.clear()
    return person
