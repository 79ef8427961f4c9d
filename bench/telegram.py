"""A Telegram that costs next to nothing: a queue of updates, canned answers, and a word to whoever waits for one.

It keeps no chats; `bot.sandbox` does, and is the one to trust. Answers may be held back, as if Telegram were far away.
"""

import asyncio
import json
import re
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bench.wire import Serving

TOKEN = "4242424242:" + "a-made-up-token-of-the-bench-" + "0" * 6
SHOWN = 100  # updates, at most, in one answer
# In a form or in JSON.
_CHAT = re.compile(rb"\bchat_id\"?[=:] ?(\d+)")
_OFFSET = re.compile(rb"\boffset\"?[=:] ?(\d+)")
_TIMEOUT = re.compile(rb"\btimeout\"?[=:] ?(\d+)")
_ME = {"id": 4242424242, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
_ABILITIES = dict.fromkeys(("can_join_groups", "can_read_all_group_messages", "supports_inline_queries"), False)
_TRUE = b'{"ok":true,"result":true}'
_CANNED = {
    "getMe": json.dumps({"ok": True, "result": _ME | _ABILITIES}).encode(),
    "getWebhookInfo": b'{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}',
}
Write = Callable[[bytes], None]


class Telegram:
    """`said` is called with the chat and the call's body for every message that a bot sends or edits."""

    def __init__(self) -> None:
        self.address = ""
        self.away = 0.0  # seconds until a bot has its answer
        self.said: Callable[[int, bytes], None] = lambda _chat, _body: None
        self.polled = asyncio.Event()  # somebody has asked for updates
        self.calls = 0
        self._updates: deque[tuple[int, bytes]] = deque()
        self._polling: Write | None = None
        self._numbers = 0

    def put(self, update: bytes) -> None:
        """One more update for whoever polls; `update` is its JSON without id and opening brace."""
        self._updates.append((self.number(), update))
        if self._polling is not None:
            polling, self._polling = self._polling, None
            self._answer(polling, self._shown())

    def number(self) -> int:
        """The next update's id."""
        self._numbers += 1
        return self._numbers

    def forget(self) -> None:
        """Nothing waits any more, neither updates nor a bot that is gone."""
        self._updates.clear()
        self._polling = None
        self.polled.clear()

    def asked(self, path: str, body: bytes, write: Write) -> None:
        """One call of the Bot API."""
        method = path.rpartition("/")[2]
        self.calls += 1
        if method == "getUpdates":
            self._asked_for_updates(body, write)
        elif method.startswith(("send", "edit")):
            chat = _CHAT.search(body)
            self._answer(write, self._message(int(chat.group(1)) if chat else 0, body))
        else:
            self._answer(write, _CANNED.get(method, _TRUE))

    def _message(self, chat: int, body: bytes) -> bytes:
        if self.away:
            asyncio.get_running_loop().call_later(self.away, self.said, chat, body)
        else:
            self.said(chat, body)
        where = b'{"id":%d,"type":"private","first_name":"Resident"}' % chat
        return b'{"ok":true,"result":{"message_id":%d,"date":1772355600,"chat":%s,"text":"ok"}}' % (self.calls, where)

    def _asked_for_updates(self, body: bytes, write: Write) -> None:
        offset, timeout = _OFFSET.search(body), _TIMEOUT.search(body)
        confirmed = int(offset.group(1)) if offset else 0
        while self._updates and self._updates[0][0] < confirmed:
            self._updates.popleft()
        self.polled.set()
        if self._updates or not (timeout and int(timeout.group(1))):
            self._answer(write, self._shown())
        else:
            self._polling = write

    def _shown(self) -> bytes:
        shown = (self._updates[at] for at in range(min(SHOWN, len(self._updates))))
        return b'{"ok":true,"result":[%s]}' % b",".join(b'{"update_id":%d,%s' % update for update in shown)

    def _answer(self, write: Write, body: bytes) -> None:
        if self.away:
            asyncio.get_running_loop().call_later(self.away, write, body)
        else:
            write(body)


@asynccontextmanager
async def telegram() -> AsyncIterator[Telegram]:
    """One on this machine, for one bot."""
    made = Telegram()
    server = await asyncio.get_running_loop().create_server(lambda: Serving(made.asked), "127.0.0.1", 0)
    made.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield made
    finally:
        server.close()
