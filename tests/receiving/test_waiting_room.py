"""A bot that is still starting says so where somebody may ask after it, and loses nothing that is posted meanwhile."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientConnectorError, ClientSession

from bot.commands import house
from bot.commands.failing import CommandFailed
from bot.receiving.line import Line
from bot.sandbox import World
from bot.settings import Settings
from tests.engine.test_webhook_whole import free_port
from tests.town import TOKEN, Straight


class Distant(Line):
    """Telegram cannot be reached until it is `near`: so long the house is not finished."""

    def __init__(self, settings: Settings) -> None:
        self.near = asyncio.Event()
        world = World(token=TOKEN)
        super().__init__(settings, (Straight(world), Straight(world)))

    async def introduced(self) -> None:
        await self.near.wait()
        await super().introduced()


@asynccontextmanager
async def starting(url: str, **given: Any) -> AsyncIterator[Distant]:
    """A bot that has begun to start; it is stopped in the end."""
    settings = Settings(bot_token=TOKEN, database_url=url, **given)
    line, stop = Distant(settings), asyncio.Event()
    running = asyncio.create_task(house.run(settings, line, stop))
    try:
        yield line
    finally:
        stop.set()
        await running


async def asked(address: str, path: str, method: str = "GET") -> tuple[int, str]:
    """What is answered there, as soon as anything is."""
    async with ClientSession() as client:
        while True:
            try:
                async with client.request(method, f"http://{address}{path}") as answer:
                    return answer.status, await answer.text()
            except ClientConnectorError:
                await asyncio.sleep(0.01)


async def test_a_bot_that_starts_is_alive_and_not_ready_and_asks_telegram_to_come_again(database_url: str) -> None:
    posted, watched = (f"127.0.0.1:{free_port()}" for _ in range(2))
    hook = {"webhook_url": "https://bot.example.org/hook", "webhook_secret": "a-made-up-secret"}
    async with starting(database_url, webhook_listen=posted, metrics_listen=watched, **hook) as line:
        for address in (posted, watched):
            assert await asked(address, "/healthz") == (200, "ok\n")
            assert await asked(address, "/readyz") == (503, "starting\n")
        assert (await asked(posted, "/hook", "POST"))[0] == 503
        assert (await asked(watched, "/metrics"))[0] == 503
        line.near.set()
        for address in (posted, watched):
            while await asked(address, "/readyz") != (200, "ok\n"):
                pass
        assert (await asked(posted, "/hook", "POST"))[0] == 403  # it carries no secret, and somebody looks by now
        assert (await asked(watched, "/metrics"))[0] == 200


async def test_an_address_that_is_taken_is_known_before_the_house_is_built(database_url: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = f"127.0.0.1:{other.getsockname()[1]}"
        settings = Settings(bot_token=TOKEN, database_url=database_url, metrics_listen=taken)
        line = Distant(settings)  # it never gets near
        with pytest.raises(CommandFailed, match="Cannot listen"):
            await house.run(settings, line, asyncio.Event())
        await line.close()
