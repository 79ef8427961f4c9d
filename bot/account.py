"""The bot's account at Telegram: every call is its name and plain values, in and out.

python-telegram-bot makes the call and tells the errors apart; its objects for messages and buttons are left out, since
reading one answer into them costs as much as making ours.
"""

from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.counts import Counts
from bot.errors import judged


class Account(Bot):
    """One bot. The same values that `call` sends may stand in the response to a webhook's post."""

    def __init__(self, token: str, counts: Counts, **more: Any) -> None:
        super().__init__(token, **more)
        self._counts = counts

    async def call(self, method: str, fields: dict[str, Any], seconds: float | None = None) -> Any:
        """Make a call and return its result; None among the fields is left out. `seconds` is the time for the answer.

        Raises `TelegramError`; `bot.errors` judges it.
        """
        try:
            result = await self._post(method, fields, read_timeout=seconds)
        except TelegramError as error:
            failure = judged(error)
            self._counts.called(method, "too many" if failure.wait else failure.fate.value)
            raise
        self._counts.called(method, "ok")
        return result
