"""Tells every open page what changed, the moment it changed (server-sent events)."""

import asyncio
import json
from typing import TYPE_CHECKING

from aiohttp import web

from bot.sandbox import view
from bot.sandbox.records import Json

if TYPE_CHECKING:
    from bot.sandbox.world import Change, World

_HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
_QUIET_SECONDS = 20  # a comment is sent then, so that a page that is gone is noticed


class Live:
    """The open pages of one world."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self._pages: set[asyncio.Queue[Json | None]] = set()
        world.listeners.append(self._tell)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Serve one page until it closes."""
        response = web.StreamResponse(headers=_HEADERS)
        await response.prepare(request)
        news: asyncio.Queue[Json | None] = asyncio.Queue()
        self._pages.add(news)
        try:
            await response.write(b": here\n\n")
            while await self._pass_on(news, response):
                pass
        except ConnectionError:
            pass  # the page was closed
        finally:
            self._pages.discard(news)
        return response

    def close(self) -> None:
        """Send every page away: the server stops."""
        for page in self._pages:
            page.put_nowait(None)

    async def _pass_on(self, news: "asyncio.Queue[Json | None]", response: web.StreamResponse) -> bool:
        try:
            async with asyncio.timeout(_QUIET_SECONDS):
                parts = await news.get()
        except TimeoutError:
            await response.write(b": still here\n\n")
            return True
        if parts is not None:
            await response.write(f"data: {json.dumps(parts, ensure_ascii=False)}\n\n".encode())
        return parts is not None

    def _tell(self, changes: "list[Change]") -> None:
        if not self._pages:
            return
        parts = view.changed(self._world, changes)
        for page in self._pages if parts else ():
            page.put_nowait(parts)
