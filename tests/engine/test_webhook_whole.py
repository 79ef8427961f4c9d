"""The whole webhook path: the local Telegram posts to the bot's own web server, which answers after the commit."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.app import build, serve
from bot.receiving.doors import opened
from bot.sandbox import World
from bot.sandbox.webhook import Webhook
from bot.settings import Settings
from db.facts import known
from db.session import reading
from tests.engine.house import ROWS
from tests.engine.test_database_away import away
from tests.town import TOKEN, Straight

PEOPLE, WORDS = 8, 5


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def world(database: Engine) -> AsyncIterator[World]:
    """A world whose Telegram posts to a running bot."""
    world, address = World(token=TOKEN), f"127.0.0.1:{free_port()}"
    given: dict[str, Any] = {"bot_token": TOKEN, "webhook_secret": "a-made-up-secret", "webhook_listen": address}
    settings = Settings(webhook_url=f"http://{address}/hook", **given)
    app = await build(settings, database, contents=ROWS, requests=(Straight(world), Straight(world)))
    stop = asyncio.Event()
    async with opened(settings) as doors:
        serving = asyncio.create_task(serve(app, stop, doors))
        posting = asyncio.create_task(Webhook(world).run())
        yield world
        stop.set()
        await serving
        posting.cancel()
        await asyncio.gather(posting, return_exceptions=True)


async def until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110 (another task's work, seen from outside)
        await asyncio.sleep(0.01)


async def test_everybody_is_answered_in_order_also_when_the_database_was_away(world: World, database: Engine) -> None:
    people = [world.person(100 + number) for number in range(PEOPLE)]
    with away(database):
        for person in people:
            person.opens()
            for number in range(WORDS):
                person.says(f"/log {number}")
        await until(lambda: world.bot.webhook_failures > PEOPLE)
    for person in people:
        person.says("Kampala?")
    await until(lambda: not world.queue.pending())
    expected = [str(number) for number in range(WORDS)]
    with reading(database) as db:
        assert all(known(db, f"heard:{person.id}") == expected for person in people)
    for person in people:
        said = [message.text for message in person.sees() if message.sender_id == world.bot.id]
        assert [text.rsplit(" ", 1)[1] for text in said if text.count("\n") == 1][:WORDS] == expected
        assert said[-1].endswith("Kampala?")
