"""Who calls at the bot's door, on a real socket."""

from typing import Any

from aiohttp.test_utils import RawTestServer, TestClient

from bot.receiving.doors import Door, Page


def caller(behind: Page) -> TestClient[Any, Any]:
    """To be entered: somebody who calls at a door with this behind it."""
    return at(Door(behind))


def at(door: Door) -> TestClient[Any, Any]:
    """The same, at a door of which one minds what stands behind it."""
    client: TestClient[Any, Any] = TestClient(RawTestServer(door.answer))
    return client
