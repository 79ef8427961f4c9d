"""The local Telegram over HTTP, on this machine only: the Bot API, its files, and the page with its actions."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox import acts, view
from bot.sandbox.actor import Impossible
from bot.sandbox.http_api import BotApi
from bot.sandbox.limits import UPLOAD_BYTES
from bot.sandbox.live import Live
from bot.sandbox.refusals import Refusal
from bot.sandbox.stage import Stage
from bot.sandbox.webhook import Webhook
from bot.sandbox.world import World

_PAGE = Path(__file__).with_name("page")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_SECURITY = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
# Only these are shown by the browser; any other upload is handed over as a file, whatever it claims to be.
_SHOWN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})


class Page:
    """The page: its files, what it shows, what is done on it."""

    def __init__(self, world: World, stage: Stage) -> None:
        self._world = world
        self._stage = stage
        self.live = Live(world)

    def routes(self) -> list[web.RouteDef | web.StaticDef]:
        """Where what is found."""
        return [
            web.get("/", self._index),
            web.get("/state", self._state),
            web.get("/live", self.live.stream),
            web.post("/act/{name}", self._act),
            web.get("/upload/{file}", self._upload),
            web.static("/page", _PAGE),
        ]

    async def _index(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(_PAGE / "index.html", headers={"Cache-Control": "no-store"})

    async def _state(self, _: web.Request) -> web.Response:
        return web.json_response(view.whole(self._world) | {"stage": self._stage.view()})

    async def _act(self, request: web.Request) -> web.Response:
        if request.content_type != "application/json":  # a form of another site cannot send this type
            raise web.HTTPUnsupportedMediaType
        try:
            given = await request.json()
            return web.json_response(acts.act(self._world, request.match_info["name"], given))
        except (Impossible, Refusal, json.JSONDecodeError) as reason:
            return web.json_response({"error": str(reason)}, status=409)

    async def _upload(self, request: web.Request) -> web.Response:
        try:
            file = self._world.files.get(request.match_info["file"])
        except Refusal as gone:
            raise web.HTTPNotFound from gone
        shown = file.mime in _SHOWN
        headers = {"Content-Disposition": "inline" if shown else "attachment"}
        kind = file.mime if shown else "application/octet-stream"
        return web.Response(body=self._world.files.data(file.id), content_type=kind, headers=headers)


def application(world: World, stage: Stage | None = None) -> web.Application:
    """The whole local Telegram as an aiohttp application."""
    page = Page(world, stage or Stage())
    app = web.Application(client_max_size=UPLOAD_BYTES * 4, middlewares=[_only_here])
    app.add_routes([*BotApi(world).routes(), *page.routes()])
    webhook = Webhook(world)

    async def background(_: web.Application) -> None:
        task = asyncio.create_task(webhook.run())
        app.on_shutdown.append(_stopper(task, page.live))

    app.on_startup.append(background)
    return app


async def serve(world: World, host: str = "127.0.0.1", port: int = 0, stage: Stage | None = None) -> web.AppRunner:
    """Start serving; `runner.addresses[0]` tells where (port 0 takes a free one), `await runner.cleanup()` stops.

    ValueError for a host that is not this machine: nobody else may play these people.
    """
    if host not in _LOOPBACK:
        raise ValueError(f"the local Telegram is served on this machine only, not on {host}")
    runner = web.AppRunner(application(world, stage), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner


def _stopper(task: "asyncio.Task[None]", live: Live) -> Callable[[web.Application], Awaitable[None]]:
    async def stop(_: web.Application) -> None:
        live.close()
        task.cancel()

    return stop


@web.middleware
async def _only_here(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse names that only pretend to be this machine: a foreign site must not reach the page through a browser."""
    origin = request.headers.get("Origin")
    names = {urlsplit(f"//{request.host}").hostname, urlsplit(origin).hostname if origin else "localhost"}
    if not names <= _LOOPBACK:
        raise web.HTTPForbidden
    response = await handler(request)
    if not response.prepared:
        response.headers.update(_SECURITY)
    return response
