"""How calls reach Telegram: over a session of aiohttp's, which keeps its connections.

What went wrong is told apart here, where it is still known, and judged in `bot.errors`.
"""

import json
from mimetypes import guess_type
from typing import Any, NamedTuple

import aiohttp

from bot.calls import TimedOut, Unconnected, Unsure

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
CONNECTIONS = 128  # at once, to one host
JSON = {"Content-Type": "application/json"}
ANY_FILE = "application/octet-stream"


class Attached(NamedTuple):
    """A file that goes with a call, as one of its fields."""

    content: bytes
    name: str


class Http:
    """One session with its pool of connections. `seconds` are for the answer of calls that name none."""

    def __init__(self, seconds: float = ANSWER_SECONDS, connections: int = CONNECTIONS) -> None:
        self._seconds = seconds
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Open the session; it must happen in the loop that will use it."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=60)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def close(self) -> None:
        """Close the session and its connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def post(self, url: str, fields: dict[str, Any], seconds: float | None) -> tuple[int, bytes]:
        """Send one call. Raises `Unconnected`, `Unsure` or `TimedOut`, never with the URL: the token is in it."""
        assert self._session is not None, "open() comes first"
        timeout = aiohttp.ClientTimeout(sock_connect=CONNECT_SECONDS, sock_read=seconds or self._seconds)
        body, headers = _body(fields)
        try:
            async with self._session.post(url, data=body, headers=headers, timeout=timeout) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise Unconnected(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError, RuntimeError) as error:  # the last: no thread is left to look up a host
            raise Unsure(type(error).__name__) from None


def _body(fields: dict[str, Any]) -> tuple[Any, dict[str, str] | None]:
    """Plain fields as JSON: a form costs twice the call, in percent signs. With files, a form in several parts."""
    if not any(isinstance(value, Attached) for value in fields.values()):
        return json.dumps(fields, ensure_ascii=False).encode(), JSON
    form = aiohttp.FormData()
    for name, value in fields.items():
        if isinstance(value, Attached):
            form.add_field(name, value.content, filename=value.name, content_type=guess_type(value.name)[0] or ANY_FILE)
        else:
            form.add_field(name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    return form, None
