"""Delivery to the bot's own address: the secret, the order, trying again, and a call in the answer."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot

from bot.sandbox import HandClock, Person, World
from bot.sandbox.server import serve
from tests.sandbox.conftest import until


class Address:
    """The bot's end: notes what comes, answers what the test says, 200 when it says nothing."""

    def __init__(self) -> None:
        self.came: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response] = []
        self.hold: dict[str, asyncio.Event] = {}
        self._news = asyncio.Event()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.came.append(body)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self._news.set()
        if _text(body) in self.hold:
            await self.hold[_text(body)].wait()
        return self.answers.pop(0) if self.answers else web.Response()

    async def receives(self, count: int) -> list[str]:
        """Wait until so many deliveries came; their words."""
        while len(self.came) < count:
            self._news.clear()
            await asyncio.wait_for(self._news.wait(), 5)
        return [_text(body) for body in self.came]


def _text(body: dict[str, Any]) -> str:
    return str(body.get("message", {}).get("text") or body.get("callback_query", {}).get("data"))


@pytest.fixture
async def address() -> AsyncIterator[Address]:
    address = Address()
    app = web.Application()
    app.router.add_post("/hook", address.take)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address.url = "http://{}:{}/hook".format(*runner.addresses[0])
    yield address
    for event in address.hold.values():
        event.set()
    await runner.cleanup()


@pytest.fixture
async def hooked(bot: Bot, world: World, address: Address) -> AsyncIterator[World]:
    """A world that delivers to the address."""
    runner = await serve(world)
    await bot.set_webhook(address.url, secret_token="right-secret", max_connections=10)
    yield world
    await runner.cleanup()


async def _delivered(world: World) -> None:
    await until(world, lambda: not world.queue.pending())


async def test_updates_come_with_the_secret_and_in_order(hooked: World, address: Address, salma: Person) -> None:
    for text in ("one", "two", "three"):
        salma.says(text)
    assert await address.receives(3) == ["one", "two", "three"]
    assert set(address.secrets) == {"right-secret"}
    await _delivered(hooked)


async def test_one_chat_waits_for_its_first_and_others_do_not(
    hooked: World, address: Address, salma: Person, omar: Person
) -> None:
    address.hold["slow"] = asyncio.Event()
    salma.says("slow")
    await address.receives(1)
    salma.says("after slow")
    omar.says("from elsewhere")
    assert await address.receives(2) == ["slow", "from elsewhere"]
    address.hold["slow"].set()
    assert await address.receives(3) == ["slow", "from elsewhere", "after slow"]


async def test_a_press_may_overtake_the_text_typed_before_it(hooked: World, address: Address, salma: Person) -> None:
    said = salma.says("slow")
    address.hold["slow"] = asyncio.Event()
    await address.receives(1)
    salma.forges(said, "press")
    assert await address.receives(2) == ["slow", "press"]


async def test_a_refused_update_comes_again_at_once_then_after_2_and_4_seconds(
    hooked: World, address: Address, clock: HandClock, salma: Person
) -> None:
    address.answers = [web.Response(status=500) for _ in range(3)]
    salma.says("again")
    await address.receives(2)
    await until(hooked, lambda: hooked.bot.webhook_failures == 2)
    clock.advance(1.9)
    await asyncio.sleep(0)
    assert len(address.came) == 2
    clock.advance(0.2)
    await address.receives(3)
    await until(hooked, lambda: hooked.bot.webhook_failures == 3)
    clock.advance(4.1)
    await address.receives(4)
    await _delivered(hooked)


async def test_the_bot_says_when_to_try_again(
    hooked: World, bot: Bot, address: Address, clock: HandClock, salma: Person
) -> None:
    address.answers = [web.Response(status=503, headers={"Retry-After": "30"})]
    salma.says("later")
    await address.receives(1)
    await until(hooked, lambda: hooked.bot.webhook_failures == 1)
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503"
    assert info.pending_update_count == 1
    clock.advance(31)
    assert await address.receives(2) == ["later", "later"]
    await _delivered(hooked)


async def test_a_call_in_the_answer_is_carried_out(hooked: World, address: Address, salma: Person) -> None:
    reply = {"method": "sendMessage", "chat_id": salma.id, "text": "<b>In the answer</b>", "parse_mode": "HTML"}
    address.answers = [web.json_response(reply)]
    salma.says("who signed?")
    await address.receives(1)
    await _delivered(hooked)
    await until(hooked, lambda: salma.sees()[-1].text == "In the answer")


async def test_what_waited_is_delivered_when_the_address_is_set(
    bot: Bot, world: World, address: Address, salma: Person
) -> None:
    salma.says("before")
    runner = await serve(world)
    await bot.set_webhook(address.url, secret_token="right-secret")
    assert await address.receives(1) == ["before"]
    await _delivered(world)
    await runner.cleanup()


@pytest.mark.parametrize(("url", "secret"), [("ftp://x.org/h", "ok"), ("https://x.org/h", "not allowed!")])
async def test_a_wrong_webhook_is_refused(world: World, bot: Bot, url: str, secret: str) -> None:
    with pytest.raises(Exception, match=r"(?i)invalid webhook url|unallowed characters"):
        await bot.set_webhook(url, secret_token=secret)
    assert world.bot.webhook_url == ""
