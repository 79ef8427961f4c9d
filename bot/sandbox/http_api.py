"""The Bot API's addresses: `/bot<token>/<method>` and `/file/bot<token>/<path>`, faults included."""

import asyncio
import json
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from bot.sandbox import api
from bot.sandbox.api import Upload
from bot.sandbox.faults import Fault
from bot.sandbox.records import Json
from bot.sandbox.refusals import Refusal, bad_request
from bot.sandbox.world import World

_UNAUTHORIZED = Refusal(401, "Unauthorized")


class BotApi:
    """Answers bots."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[web.RouteDef]:
        """Where what is found."""
        return [
            web.route("*", "/bot{token:[^/]+}/{method}", self._call),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self._download),
        ]

    async def _call(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self._world.bot.token:
            return _answer(401, _UNAUTHORIZED.body())
        name = request.match_info["method"]
        try:
            raw, uploads = await _read(request)
        except Refusal as refusal:
            return _answer(refusal.code, refusal.body())
        fault = self._world.faults.next(name)
        if fault is None:
            return _answer(*await api.call(self._world, name, raw, uploads))
        return await self._suffer(request, fault, name, raw, uploads)

    async def _suffer(
        self, request: web.Request, fault: Fault, name: str, raw: dict[str, Any], uploads: dict[str, Upload]
    ) -> web.StreamResponse:
        if fault.refusal is not None:
            return _answer(fault.refusal.code, fault.refusal.body())
        if fault.kind in {"reset_before", "timeout_before"}:
            return await _break(request, fault)
        answer = _answer(*await api.call(self._world, name, raw, uploads))
        if fault.kind in {"reset_after", "timeout_after"}:
            return await _break(request, fault)
        if fault.kind == "truncated":
            whole = json.dumps(json.loads(answer.text or "")).encode()
            return web.Response(body=whole[: len(whole) // 2], content_type="application/json")
        await self._world.clock.wait(asyncio.Event(), fault.seconds)
        return answer

    async def _download(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self._world.bot.token:
            return _answer(401, _UNAUTHORIZED.body())
        try:
            data = self._world.files.data(request.match_info["path"].rsplit("/", 1)[-1])
        except Refusal:
            return _answer(404, Refusal(404, "Not Found").body())
        return web.Response(body=data, content_type="application/octet-stream")


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters from the address, a form, a form with files, or JSON."""
    raw: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        raw |= await _json(request)
        return raw, {}
    uploads: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            uploads[name] = Upload(value.filename, value.file.read(), value.content_type)
        else:
            raw[name] = value if isinstance(value, str) else bytes(value).decode("utf-8", "replace")
    return raw, uploads


async def _json(request: web.Request) -> Json:
    try:
        given = await request.json()
    except ValueError as wrong:
        raise bad_request("can't parse JSON object") from wrong
    if not isinstance(given, dict):
        raise bad_request("object expected")
    return given


async def _break(request: web.Request, fault: Fault) -> web.StreamResponse:
    """Cut the connection, or keep silent until the bot gives up."""
    if fault.kind.startswith("timeout"):
        await asyncio.Event().wait()
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _answer(code: int, body: Json) -> web.Response:
    return web.json_response(body, status=code)
