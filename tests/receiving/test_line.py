"""The line to Telegram is open before the house is, and costs nobody an update."""

import asyncio
import json
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.receiving.line import Line
from bot.receiving.polling import Poller
from bot.settings import Settings

SETTINGS = Settings(bot_token="1:made-up")
ME = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "a_bot"}
WAITING = [{"update_id": 7, "message": {"from": {"id": 5}}}]


class Remembering(BaseRequest):
    """A Telegram with one update, which it shows until it is confirmed; it remembers what was asked, in order."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int | None]] = []

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None:
        """Nothing to do."""

    async def shutdown(self) -> None:
        """Nothing to do."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        called, fields = url.rpartition("/")[2], request_data.parameters if request_data else {}
        offset = fields.get("offset")
        self.asked.append((called, offset if isinstance(offset, int) else None))
        if called == "getUpdates" and offset is not None:
            await asyncio.sleep(60)
        shown: Any = {"getMe": ME, "getUpdates": WAITING}.get(called, True)
        return 200, json.dumps({"ok": True, "result": shown}).encode()


async def test_while_the_house_is_built_the_bot_is_introduced_and_fetches_once_and_confirms_nothing() -> None:
    telegram = Remembering()
    line = Line(SETTINGS, (telegram, telegram))
    line.begin()
    await line.first()
    assert line.account.username == "a_bot"
    await line.close()
    assert telegram.asked == [("getMe", None), ("deleteWebhook", None), ("getUpdates", None)]


async def test_a_bot_that_is_posted_to_does_not_fetch() -> None:
    telegram = Remembering()
    line = Line(Settings(bot_token="1:made-up", webhook_url="https://bot.example.org/"), (telegram, telegram))
    line.begin()
    await line.introduced()
    await asyncio.sleep(0)
    await line.close()
    assert telegram.asked == [("getMe", None)]


async def test_what_was_fetched_before_the_house_was_whole_is_taken_once_and_then_confirmed() -> None:
    telegram, taken = Remembering(), []
    line = Line(SETTINGS, (telegram, telegram))
    line.begin()
    await line.first()
    stop = asyncio.Event()

    async def take(raw: dict[str, Any], _response: bool, _crowded: bool) -> None:
        assert ("getUpdates", 8) not in telegram.asked
        taken.append(raw["update_id"])

    async def heard() -> None:
        asyncio.get_running_loop().call_later(0.1, stop.set)

    async with asyncio.timeout(10):
        await Poller(line.account, take, heard, line.first).run(stop)
    await line.close()
    assert taken == [7]
    assert telegram.asked.count(("getUpdates", None)) == 1
    assert ("getUpdates", 8) in telegram.asked
