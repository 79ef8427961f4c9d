"""Large bodies at the webhook's door: whoever does not know the secret is sent away before they are read."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientError
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import Engine

from bot.receiving.listening import site_of
from bot.receiving.webhook import LARGEST_BODY, SECRET
from tests.engine.house import ROWS
from tests.engine.test_receiving import KEY, post, update
from tests.engine.test_turns import heard
from tests.town import Town

BODY, PIECE = 50 * 1024 * 1024, b"x" * 64 * 1024
UNASKED = 8 * 1024 * 1024  # what both ends of a connection may hold before the answer is there


class Flood:
    """A body without a length, in pieces; `sent` counts the bytes that anybody took."""

    def __init__(self) -> None:
        self.sent = 0

    async def pieces(self) -> AsyncIterator[bytes]:
        while self.sent < BODY:
            self.sent += len(PIECE)
            yield PIECE


@pytest.fixture
async def door(database: Engine) -> AsyncIterator[tuple[Town, TestClient[Any, Any]]]:
    """The bot's own web server on a real socket."""
    settings = {"webhook_url": "https://bot.example.org/hook", "webhook_secret": KEY}
    async with Town(database, contents=ROWS, **settings) as town:
        assert town.app.webhook is not None
        site = site_of(town.settings, town.app.webhook, town.app.transactions)
        async with TestClient(TestServer(site)) as client:
            yield town, client


@pytest.mark.parametrize(("secret", "status"), [(KEY, 413), ("wrong", 403)])
async def test_fifty_megabytes_in_pieces_are_not_taken_in(
    door: tuple[Town, TestClient[Any, Any]], secret: str, status: int
) -> None:
    town, client = door
    flood = Flood()
    try:
        answer = await client.post("/hook", data=flood.pieces(), headers={SECRET: secret})
    except ClientError:
        answer = None  # the door was shut while they still pushed
    assert answer is None or answer.status == status
    assert flood.sent < LARGEST_BODY + UNASKED
    town.world.person(7, "Omar").opens()
    assert await post(client, update(1, "/log one")) == (200, None)
    assert heard(town) == ["one"]


@pytest.mark.parametrize(("secret", "status"), [(KEY, 413), ("wrong", 403)])
async def test_fifty_megabytes_that_say_so_are_refused_unread(
    door: tuple[Town, TestClient[Any, Any]], secret: str, status: int
) -> None:
    _, client = door
    flood = Flood()
    headers = {SECRET: secret, "Content-Length": str(BODY)}
    try:
        answer = await client.post("/hook", data=flood.pieces(), headers=headers)
    except ClientError:
        answer = None
    assert answer is None or answer.status == status
    assert flood.sent < UNASKED
