"""A bot that is still starting says so where somebody may ask after it, and loses nothing that is posted meanwhile."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientSession
from yarl import URL

from bot.commands import house
from bot.commands.failing import CommandFailed
from bot.receiving.line import Line
from bot.receiving.listening import site_of
from bot.receiving.webhook import Webhook
from bot.sandbox import World
from bot.settings import Settings
from tests.engine.test_webhook_whole import free_port
from tests.receiving.callers import caller
from tests.town import TOKEN, Straight, Town


class Distant(Line):
    """Telegram cannot be reached until it is `near`: so long the house is not finished. `dialled` is when it tries."""

    def __init__(self, settings: Settings) -> None:
        self.dialled, self.near = asyncio.Event(), asyncio.Event()
        world = World(token=TOKEN)
        super().__init__(settings, (Straight(world), Straight(world)))

    async def introduced(self) -> None:
        self.dialled.set()
        await self.near.wait()
        await super().introduced()


@asynccontextmanager
async def starting(url: str, **given: Any) -> AsyncIterator[Distant]:
    """A bot that has begun to start; it is stopped in the end."""
    settings = Settings(bot_token=TOKEN, database_url=url, **given)
    line, stop = Distant(settings), asyncio.Event()
    running, dialling = asyncio.create_task(house.run(settings, line, stop)), asyncio.create_task(line.dialled.wait())
    await asyncio.wait((running, dialling), return_when=asyncio.FIRST_COMPLETED)
    dialling.cancel()
    try:
        yield line
    finally:
        stop.set()
        await running


async def asked(address: str, path: str, method: str = "GET") -> tuple[int, str]:
    """What is answered there; not to be let in at all is an error."""
    async with ClientSession() as client, client.request(method, f"http://{address}{path}") as answer:
        return answer.status, await answer.text()


def two_addresses() -> tuple[str, str]:
    """Telegram's, and that for whoever watches."""
    return f"127.0.0.1:{free_port()}", f"127.0.0.1:{free_port()}"


HOOK = {"webhook_url": "https://bot.example.org/hook", "webhook_secret": "a-made-up-secret"}


async def test_a_bot_that_starts_is_alive_and_not_ready_and_asks_telegram_to_come_again(database_url: str) -> None:
    posted, watched = two_addresses()
    async with starting(database_url, webhook_listen=posted, metrics_listen=watched, **HOOK) as line:
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


CALLERS, OFTEN = 8, 40


async def test_nobody_is_refused_or_forgotten_in_the_moment_in_which_the_house_is_ready(database_url: str) -> None:
    posted, watched = two_addresses()

    async def calls(address: str) -> list[tuple[int, str]]:
        return [await asked(address, "/readyz") for _ in range(OFTEN)]

    async with starting(database_url, webhook_listen=posted, metrics_listen=watched, **HOOK) as line:
        calling = [asyncio.create_task(calls(address)) for address in (posted, watched) for _ in range(CALLERS)]
        line.near.set()
        heard = await asyncio.gather(*calling)
    assert {answer for each in heard for answer in each} <= {(503, "starting\n"), (200, "ok\n")}
    assert all(each == sorted(each, reverse=True) for each in heard)  # once it is ready it stays so


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("HEAD", "/readyz", 200),
        ("POST", "/readyz", 405),
        ("GET", "/hook%20of%20ours", 405),
        ("POST", "/hook%20of%20ours", 403),
        ("GET", "/", 404),
    ],
)
async def test_what_nobody_stands_behind_is_refused_by_its_name(
    town: Town, method: str, path: str, status: int
) -> None:
    webhook = Webhook("a-made-up-secret", town.app.turns.take)
    settings = Settings(bot_token=TOKEN, webhook_url="https://bot.example.org/hook%20of%20ours")
    site = site_of(settings, webhook, town.app.transactions)
    async with caller(site) as client:
        assert (await client.request(method, URL(path, encoded=True))).status == status


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
