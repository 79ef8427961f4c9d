"""HTTP by hand, as little of it as both bots need: a server that answers at once and a client that posts.

Whoever measures must cost less than what is measured. A web framework on this side would be the slower of the two.
"""

import asyncio
import re
from collections.abc import Callable
from typing import cast

_LENGTH = re.compile(rb"\r\ncontent-length:[ ]*(\d+)", re.IGNORECASE)
Answerer = Callable[[str, bytes, Callable[[bytes], None]], None]


class _Messages(asyncio.Protocol):
    """Cuts what comes in into heads and bodies; every one must say its length, as those of both bots do."""

    def __init__(self) -> None:
        self._unread = b""
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._unread += data
        while (ends := self._unread.find(b"\r\n\r\n")) >= 0:
            head = self._unread[:ends]
            length = _LENGTH.search(head)
            whole = ends + 4 + (int(length.group(1)) if length else 0)
            if len(self._unread) < whole:
                return
            body, self._unread = self._unread[ends + 4 : whole], self._unread[whole:]
            self.arrived(head, body)

    def arrived(self, head: bytes, body: bytes) -> None:
        """One whole message."""
        raise AssertionError("the server and the client say what it is")


class Serving(_Messages):
    """One connection of the server. `answerer` gets the path, the body and what writes the answer, now or later."""

    def __init__(self, answerer: Answerer) -> None:
        super().__init__()
        self._answerer = answerer

    def arrived(self, head: bytes, body: bytes) -> None:
        path = head.split(b" ", 2)[1].decode()
        self._answerer(path, body, self._write)

    def _write(self, body: bytes) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        if not self.transport.is_closing():
            self.transport.write(head + body)


class Posting(_Messages):
    """One connection of the client: posts, one after the other, kept open in between."""

    def __init__(self, path: str, headers: dict[str, str]) -> None:
        super().__init__()
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        self._head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{lines}".encode()
        self._waiting: asyncio.Future[tuple[bool, bytes]] | None = None

    async def post(self, body: bytes) -> tuple[bool, bytes]:
        """Whether it was accepted, and the answer's body. Raises ConnectionError when the other side hangs up."""
        self._waiting = asyncio.get_running_loop().create_future()
        self.transport.write(self._head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        return await self._waiting

    def arrived(self, head: bytes, body: bytes) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result((head.startswith(b"HTTP/1.1 200"), body))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(ConnectionError("the bot closed the connection"))
