"""Large bodies at the webhook's door: whoever does not know the secret is sent away before they are read."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientError
from aiohttp.test_utils import TestClient
from sqlalchemy import Engine

from bot.receiving.listening import site_of
from bot.receiving.webhook import LARGEST_BODY, SECRET
from tests.engine.house import ROWS
from tests.engine.test_receiving import KEY, post, update
from tests.engine.test_turns import heard
from tests.receiving.callers import caller
from tests.town import Town

BODY, PIECE = 50 * 1024 * 1024, b"x" * 64 * 1024
UNASKED = 8 * 1024 * 1024  # what both ends of a connection may hold before the answer is there
MOST_HELD = 16 * 1024 * 1024  # … and what they may when nobody looks for an answer


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
        async with caller(site) as client:
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


@pytest.mark.parametrize("length", ["Content-Length: 52428800", "Transfer-Encoding: chunked"])
@pytest.mark.parametrize("path", ["/hook", "/healthz", "/nowhere"])
async def test_whoever_pushes_on_through_the_answer_meets_a_shut_door(
    door: tuple[Town, TestClient[Any, Any]], path: str, length: str
) -> None:
    _, client = door
    _, writer = await asyncio.open_connection(client.host, client.port)
    writer.write(f"POST {path} HTTP/1.1\r\nHost: bot\r\n{length}\r\n\r\n".encode())
    assert await _pushed(writer, b"10000\r\n" + PIECE + b"\r\n" if "chunked" in length else PIECE) < MOST_HELD
    writer.close()


async def _pushed(writer: asyncio.StreamWriter, piece: bytes) -> int:
    """How many bytes were taken until the door was shut, or all of them."""
    for taken in range(0, BODY, len(piece)):
        writer.write(piece)
        try:
            await writer.drain()
        except ConnectionError:
            return taken
    return BODY


@pytest.mark.parametrize("rest", [b"xyz", b"", b"not a chunk\r\n"])
async def test_a_small_body_that_comes_late_cut_off_or_garbled_is_told_why_it_is_refused(
    door: tuple[Town, TestClient[Any, Any]], rest: bytes
) -> None:
    town, client = door
    reader, writer = await asyncio.open_connection(client.host, client.port)
    length = "Transfer-Encoding: chunked" if b"chunk" in rest else "Content-Length: 3"
    writer.write(f"POST /hook HTTP/1.1\r\nHost: bot\r\n{length}\r\n\r\n".encode())
    assert await reader.readline() == b"HTTP/1.1 403 Forbidden\r\n"
    writer.write(rest)
    writer.write_eof()
    assert (await reader.read()).endswith(b"\r\n\r\n")
    writer.close()
    town.world.person(7, "Omar").opens()
    assert await post(client, update(1, "/log one")) == (200, None)
