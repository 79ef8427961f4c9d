"""Webhook: Telegram posts one update at a time for each chat, and 200 is answered only after the commit.

The secret is checked before a byte of the body is read. A second delivery of an update that is still running waits for
the first. With the database away the answer is 503, and Telegram posts the update again, for up to 24 hours.
"""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.handlers.reading import key_of
from bot.ordering import Lanes
from bot.receiving.doors import RETRY_AFTER
from bot.transactions import NotNow

log = logging.getLogger(__name__)

Json = dict[str, Any]
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the header's name)
LARGEST_BODY = 1024 * 1024  # bytes; Telegram's own limit for an update is half of it
_AS_JSON = json.JSONEncoder(ensure_ascii=False).encode  # one for all: to make it costs a fifth of what it does
LAST_TURNS = 8.0  # seconds for running turns when stopping


class Webhook:
    """The one address that Telegram posts to."""

    def __init__(self, secret: str, take: Callable[[Json, bool], Awaitable[Json | None]]) -> None:
        self._secret = secret.encode()
        self._take = take
        self._running: dict[int, asyncio.Future[Json | None]] = {}
        self._lanes = Lanes()

    async def post(self, request: web.BaseRequest) -> web.Response:
        """One update."""
        given = request.headers.get(SECRET, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        if (request.content_length or 0) > LARGEST_BODY:
            return web.Response(status=413)
        raw = _update(await request.read())
        if raw is None:
            log.error("a post with the right secret carries no update")
            return web.Response()
        try:
            call = await asyncio.shield(self._turn(raw))
        except NotNow:
            return web.Response(status=503, headers={"Retry-After": RETRY_AFTER})
        return _carrying(call) if call else web.Response()

    def load(self) -> tuple[int, float]:
        """How many updates are not finished, and for how many seconds the oldest has been here."""
        return self._lanes.load()

    async def finish(self) -> None:
        """Let the running turns end."""
        await self._lanes.finish(LAST_TURNS)

    def _turn(self, raw: Json) -> "asyncio.Future[Json | None]":
        update_id = raw["update_id"]
        if update_id not in self._running:
            future: asyncio.Future[Json | None] = asyncio.get_running_loop().create_future()
            self._running[update_id] = future
            self._lanes.put(key_of(raw), lambda: self._carry_out(raw, future))
        return self._running[update_id]

    async def _carry_out(self, raw: Json, future: "asyncio.Future[Json | None]") -> None:
        try:
            future.set_result(await self._take(raw, True))  # noqa: FBT003
        except (NotNow, asyncio.CancelledError):
            future.set_exception(NotNow())
        except Exception:
            log.exception("update %s broke its turn, and could not even be set aside", raw["update_id"])
            future.set_exception(NotNow())
        finally:
            future.exception()  # seen, also when the connection that waited for it is gone
            del self._running[raw["update_id"]]


def _carrying(call: Json) -> web.Response:
    """The response that has Telegram make this call."""
    return web.Response(body=_AS_JSON(call).encode(), content_type="application/json")


def _update(body: bytes) -> Json | None:
    try:
        raw = json.loads(body)
    except ValueError:
        return None
    return raw if isinstance(raw, dict) and isinstance(raw.get("update_id"), int) else None
