"""The line to Telegram, which is open before the house is: while it is still being built, the bot learns its own name
and, where it polls, the first fetch is under way. Nothing is confirmed before its turn has committed, so a house that
is never finished loses nothing.
"""

import asyncio
from typing import Any

from telegram.error import InvalidToken
from telegram.request import BaseRequest

from bot.account import Account
from bot.counts import Counts
from bot.receiving import fetching
from bot.receiving.trying import until_it_works
from bot.settings import Settings
from bot.transport import AiohttpRequest


class Line:
    """`account` may be used once the bot is `introduced`. `requests` are the transports for calls and for polling."""

    def __init__(self, settings: Settings, requests: tuple[BaseRequest, BaseRequest] | None = None) -> None:
        self.counts = Counts()
        self.account = _account(settings, self.counts, requests or (AiohttpRequest(), AiohttpRequest(connections=2)))
        self._is_polled = not settings.webhook_url
        self._host = settings.bot_api_url
        self._introducing: asyncio.Task[None] | None = None
        self._fetching: asyncio.Task[list[dict[str, Any]]] | None = None

    def begin(self) -> None:
        """Be introduced, and fetch, from now on and beside whatever else is done."""
        self._introducing = asyncio.create_task(_introduce(self.account, self._host))
        if self._is_polled:
            self._fetching = asyncio.create_task(self._fetch())

    async def introduced(self) -> None:
        """Wait until the bot knows its own name. Raises `InvalidToken` when Telegram refuses the token."""
        await (self._introducing or _introduce(self.account, self._host))

    async def first(self) -> list[dict[str, Any]]:
        """The first updates."""
        return await (self._fetching or fetching.first(self.account))

    async def close(self) -> None:
        """Hang up; what was fetched and not confirmed comes again."""
        tasks = [task for task in (self._fetching, self._introducing) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.account.shutdown()

    async def _fetch(self) -> list[dict[str, Any]]:
        await self.introduced()
        return await fetching.first(self.account)


def _account(settings: Settings, counts: Counts, requests: tuple[BaseRequest, BaseRequest]) -> Account:
    return Account(
        settings.bot_token,
        counts,
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        request=requests[0],
        get_updates_request=requests[1],
    )


async def _introduce(account: Account, host: str) -> None:
    """Let the bot learn its own name. While Telegram is away it waits: so does everybody who writes."""
    amiss = f"Telegram cannot be reached yet at {host}"
    await until_it_works(account.initialize, amiss, final=(InvalidToken,))
