"""How calls reach Telegram: an aiohttp session behind python-telegram-bot's own interface.

Its default transport, httpx, was 62 % of the CPU of an echo bot, grew slower with every call in flight and logged the
token with each URL. What went wrong is told apart here, where it is still known, and judged in `bot.errors`.
"""

import json
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
CONNECTIONS = 128  # at once, to one host
JSON = {"Content-Type": "application/json"}


class Unconnected(NetworkError):
    """Nothing was sent: no connection could be made."""


class Unsure(NetworkError):
    """The connection broke after the call was written: it may or may not have been carried out."""


class AiohttpRequest(BaseRequest):
    """One session with its pool of connections. `read_timeout` in seconds is for calls that name none."""

    def __init__(self, read_timeout: float = ANSWER_SECONDS, connections: int = CONNECTIONS) -> None:
        self._read_timeout = read_timeout
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the session; it must happen in the loop that will use it."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=60)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """Send one call. Raises `Unconnected`, `Unsure` or `TimedOut`, never with the URL: the token is in it."""
        assert self._session is not None, "initialize() comes first"
        connect = _seconds(connect_timeout, CONNECT_SECONDS)
        timeout = aiohttp.ClientTimeout(sock_connect=connect, sock_read=_seconds(read_timeout, self._read_timeout))
        try:
            body, headers = _body(request_data)
            async with self._session.request(method, url, data=body, headers=headers, timeout=timeout) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise Unconnected(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise Unsure(type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """What Telegram said. JSON of another shape comes from somebody in between, and says nothing of the call."""
        said = BaseRequest.parse_json_payload(payload)
        if not isinstance(said, dict):
            raise Unsure("the answer is no answer of the Bot API")
        return {"result": None} | said


def _body(data: RequestData | None) -> tuple[Any, dict[str, str] | None]:
    """Plain fields as JSON: a form costs twice the call, in percent signs. With files, a form in several parts."""
    if data is None:
        return None, None
    if not data.contains_files:
        return json.dumps(data.parameters, ensure_ascii=False).encode(), JSON
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, None


def _seconds(given: Any, otherwise: float) -> float:
    """The time asked for; python-telegram-bot passes a marker object where the caller named none."""
    return float(given) if isinstance(given, int | float) else otherwise
