"""Takes a bot's calls straight to the local Telegram, without a socket: how our transport does it in tests, and how
python-telegram-bot's does, which shows that the local Telegram is one to somebody else's library, too.
"""

import asyncio
import json
from typing import IO, Any

from telegram.error import NetworkError
from telegram.error import TimedOut as LibraryTimedOut
from telegram.request import BaseRequest, RequestData

from bot.calls import TimedOut, Unsure
from bot.sandbox import World, api
from bot.sandbox.api import Upload
from bot.sandbox.faults import Fault
from bot.sandbox.refusals import Refusal
from bot.transport import Attached

Uploads = dict[str, Upload]


class Direct:
    """One transport to a world. Time-outs mean nothing here, only planned faults do: they raise what a socket would."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def carried(self, url: str, raw: dict[str, Any], uploads: Uploads) -> tuple[int, bytes]:
        """Carry out one call, with its fields as a form has them."""
        if f"/bot{self.world.bot.token}/" not in url:
            return _answer(401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
        name = url.rsplit("/", 1)[-1]
        self.calls.append((name, raw))
        fault = self.world.faults.next(name)
        if fault is None:
            return _answer(*await api.call(self.world, name, raw, uploads))
        return await self._suffered(fault, name, raw, uploads)

    async def _suffered(self, fault: Fault, name: str, raw: dict[str, Any], uploads: Uploads) -> tuple[int, bytes]:
        if fault.refusal is not None:
            return _answer(fault.refusal.code, fault.refusal.body())
        if fault.kind in {"reset_before", "timeout_before"}:
            raise _broken(fault)
        code, body = _answer(*await api.call(self.world, name, raw, uploads))
        if fault.kind in {"reset_after", "timeout_after"}:
            raise _broken(fault)
        if fault.kind == "truncated":
            return code, body[: len(body) // 2]
        await self.world.clock.wait(asyncio.Event(), fault.seconds)
        return code, body


class Straight(Direct):
    """Ours. Planned faults look as they do through `bot.transport`."""

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to close."""

    async def post(self, url: str, fields: dict[str, Any], seconds: float | None) -> tuple[int, bytes]:
        """Carry out one call."""
        files = {name: value for name, value in fields.items() if isinstance(value, Attached)}
        plain = {name: value for name, value in fields.items() if name not in files}
        raw = {name: value if isinstance(value, str) else json.dumps(value) for name, value in plain.items()}
        uploads = {name: Upload(file.name, file.content, "application/octet-stream") for name, file in files.items()}
        try:
            return await self.carried(url, raw, uploads)
        except TimeoutError:
            raise TimedOut from None
        except ConnectionError as error:
            raise Unsure(str(error)) from None


class DirectRequest(BaseRequest):
    """The library's: pass one as `request` and another as `get_updates_request`. Faults look as through httpx."""

    def __init__(self, world: World) -> None:
        self._direct = Direct(world)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    @property
    def read_timeout(self) -> float | None:
        """Seconds that are waited for an answer: here, as long as it takes."""
        return None

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Carry out one call, or hand out a file."""
        if "/file/bot" in url:
            return self._download(url)
        raw: dict[str, Any] = dict(request_data.json_parameters) if request_data else {}
        try:
            return await self._direct.carried(url, raw, _uploads(request_data))
        except TimeoutError:
            raise LibraryTimedOut from None
        except ConnectionError as error:
            raise NetworkError(f"httpx.ReadError: {error}") from None

    def _download(self, url: str) -> tuple[int, bytes]:
        try:
            return 200, self._direct.world.files.data(url.rsplit("/", 1)[-1])
        except Refusal:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'


def _answer(code: int, body: dict[str, Any]) -> tuple[int, bytes]:
    return code, json.dumps(body).encode()


def _broken(fault: Fault) -> OSError:
    return TimeoutError() if fault.kind.startswith("timeout") else ConnectionResetError("reset by peer")


def _uploads(data: RequestData | None) -> Uploads:
    parts = (data.multipart_data if data else None) or {}
    return {name: Upload(part[0], _bytes(part[1]), part[2]) for name, part in parts.items()}


def _bytes(content: bytes | IO[bytes]) -> bytes:
    return content if isinstance(content, bytes) else content.read()
