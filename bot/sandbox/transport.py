"""Takes a bot's calls straight to the local Telegram, without a socket: what tests give to `telegram.Bot`."""

import asyncio
import json
from typing import IO, Any

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.sandbox import api
from bot.sandbox.api import Upload
from bot.sandbox.faults import Fault
from bot.sandbox.refusals import Refusal
from bot.sandbox.world import World


class DirectRequest(BaseRequest):
    """Pass one as `request` and another as `get_updates_request`. Planned faults look as they would through httpx."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    @property
    def read_timeout(self) -> float | None:
        """Seconds that are waited for an answer: here, as long as it takes."""
        return None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """Carry out one call; time-outs mean nothing here, only planned faults do."""
        if "/file/bot" in url:
            return self._download(url)
        if f"/bot{self.world.bot.token}/" not in url:
            return _answer(401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
        name = url.rsplit("/", 1)[-1]
        raw: dict[str, Any] = dict(request_data.json_parameters) if request_data else {}
        self.calls.append((name, raw))
        fault = self.world.faults.next(name)
        if fault is None:
            return _answer(*await api.call(self.world, name, raw, _uploads(request_data)))
        return await self._suffer(fault, name, raw, request_data)

    async def _suffer(
        self, fault: Fault, name: str, raw: dict[str, Any], data: RequestData | None
    ) -> tuple[int, bytes]:
        if fault.refusal is not None:
            return _answer(fault.refusal.code, fault.refusal.body())
        if fault.kind in {"reset_before", "timeout_before"}:
            raise _broken(fault)
        code, body = _answer(*await api.call(self.world, name, raw, _uploads(data)))
        if fault.kind in {"reset_after", "timeout_after"}:
            raise _broken(fault)
        if fault.kind == "truncated":
            return code, body[: len(body) // 2]
        await self.world.clock.wait(_never(), fault.seconds)
        return code, body

    def _download(self, url: str) -> tuple[int, bytes]:
        try:
            return 200, self.world.files.data(url.rsplit("/", 1)[-1])
        except Refusal:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'


def _answer(code: int, body: dict[str, Any]) -> tuple[int, bytes]:
    return code, json.dumps(body).encode()


def _broken(fault: Fault) -> NetworkError:
    """The very exceptions that PTB's own transport raises in these cases."""
    return TimedOut() if fault.kind.startswith("timeout") else NetworkError("httpx.ReadError: ")


def _never() -> asyncio.Event:
    return asyncio.Event()


def _uploads(data: RequestData | None) -> dict[str, Upload]:
    parts = (data.multipart_data if data else None) or {}
    return {name: Upload(part[0], _bytes(part[1]), part[2]) for name, part in parts.items()}


def _bytes(content: bytes | IO[bytes]) -> bytes:
    return content if isinstance(content, bytes) else content.read()
