"""The bot's account at Telegram: every call is its name and plain values, in and out."""

from typing import Any, Protocol

from bot.calls import CallFailed, Unsure, result_of
from bot.counts import Counts
from bot.errors import judged


class Transport(Protocol):
    """How calls travel."""

    async def open(self) -> None:
        """Make ready, in the loop that will use it; a second time does nothing."""

    async def close(self) -> None:
        """Let go of every connection."""

    async def post(self, url: str, fields: dict[str, Any], seconds: float | None) -> tuple[int, bytes]:
        """The answer's code and body. Raises `CallFailed`. Without `seconds` it waits as long as is usual."""
        ...


class Account:
    """One bot. `id` and `username` are its own once it is introduced. The same values that `call` sends may stand in
    the response to a webhook's post.

    Updates are fetched on a line of their own: a fetch lasts as long as nobody writes.
    """

    def __init__(self, address: str, counts: Counts, calling: Transport, fetching: Transport) -> None:
        self.id = 0
        self.username = ""
        self._address = address  # with the token
        self._counts = counts
        self._calling = calling
        self._fetching = fetching

    async def introduce(self) -> None:
        """Learn its own name. Raises `CallFailed`, which is `TokenRefused` where Telegram knows no such bot."""
        await self._calling.open()
        await self._fetching.open()
        me = await self.call("getMe", {})
        try:
            self.id, self.username = int(me["id"]), str(me["username"])
        except (TypeError, KeyError, ValueError):
            raise Unsure("the answer names no bot") from None

    async def close(self) -> None:
        """Hang up."""
        await self._calling.close()
        await self._fetching.close()

    async def call(self, method: str, fields: dict[str, Any], seconds: float | None = None) -> Any:
        """Make a call and return its result; None among the fields is left out. `seconds` is the time for the answer.

        Raises `CallFailed`; `bot.errors` judges it.
        """
        line = self._fetching if method == "getUpdates" else self._calling
        sent = {name: value for name, value in fields.items() if value is not None}
        try:
            result = result_of(*await line.post(f"{self._address}/{method}", sent, seconds))
        except CallFailed as error:
            failure = judged(error)
            self._counts.called(method, "too many" if failure.wait else failure.fate.value)
            raise
        self._counts.called(method, "ok")
        return result
