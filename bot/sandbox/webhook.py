"""Delivers updates to the bot's own address as Telegram does: in order within a lane, again until it is taken."""

import asyncio
import contextlib
import json
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.sandbox import api
from bot.sandbox.limits import WEBHOOK_MAX_DELAY, WEBHOOK_MAX_RETRY_AFTER, WEBHOOK_SECONDS
from bot.sandbox.records import Json, Update

if TYPE_CHECKING:
    from bot.sandbox.world import World

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
_NOT_IN_ANSWERS = ("get", "setwebhook", "deletewebhook", "close", "logout")


@dataclass
class Answer:
    """What the bot's address said: status, headers, body; status 0 when it could not be reached or kept silent."""

    status: int
    retry_after: int = 0
    body: bytes = b""
    reason: str = ""


@dataclass
class _Lane:
    """Updates that may not overtake each other, and how long the first of them has to wait."""

    fails: int = 0
    delay: float = 1
    not_before: float = 0
    busy: bool = False


class Webhook:
    """Delivers while an address is set; idle otherwise."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self._lanes: dict[str, _Lane] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        try:
            async with aiohttp.ClientSession() as session:
                while True:
                    await self._world.queue.arrival(self._start_deliveries(session))
        finally:
            for task in self._tasks:
                task.cancel()

    def _start_deliveries(self, session: aiohttp.ClientSession) -> float:
        """Send the first update of every lane that is free; answers after how many seconds to look again."""
        if not self._world.bot.webhook_url:
            return 3600
        now, again = self._world.clock.now(), 3600.0
        for update in self._heads():
            lane = self._lanes.setdefault(update.lane, _Lane())
            if lane.busy or len(self._tasks) >= self._world.bot.webhook_connections:
                continue
            if lane.not_before > now:
                again = min(again, lane.not_before - now)
                continue
            lane.busy = True
            task = asyncio.create_task(self._deliver(session, update, lane))
            self._tasks.add(task)
            task.add_done_callback(self._done)
        return again

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        self._world.queue.wake()

    def _heads(self) -> list[Update]:
        heads: dict[str, Update] = {}
        for update in self._world.queue.pending():
            heads.setdefault(update.lane, update)
        return list(heads.values())

    async def _deliver(self, session: aiohttp.ClientSession, update: Update, lane: _Lane) -> None:
        try:
            answer = await self._post(session, update)
            if 200 <= answer.status <= 299:
                await self._take(update, answer)
                self._lanes.pop(update.lane, None)
            else:
                self._put_off(update, lane, answer)
        finally:
            lane.busy = False
            self._world.settle()

    async def _post(self, session: aiohttp.ClientSession, update: Update) -> Answer:
        bot = self._world.bot
        headers = {_SECRET_HEADER: bot.webhook_secret} if bot.webhook_secret else {}
        body = {"update_id": update.id, update.kind: update.body}
        limit = aiohttp.ClientTimeout(total=WEBHOOK_SECONDS)
        try:
            async with session.post(bot.webhook_url, json=body, headers=headers, timeout=limit) as response:
                after = response.headers.get("Retry-After", "")
                return Answer(response.status, int(after) if after.isdecimal() else 0, await response.read())
        except (aiohttp.ClientError, TimeoutError, OSError) as wrong:
            return Answer(0, reason=type(wrong).__name__)

    async def _take(self, update: Update, answer: Answer) -> None:
        """The update is done; a method named in the answer is carried out, unseen by the bot."""
        self._world.queue.confirm(update)
        given: Any = None
        with contextlib.suppress(ValueError):
            given = json.loads(answer.body or b"null")
        if isinstance(given, dict) and isinstance(given.get("method"), str):
            await self._carry_out(given)

    async def _carry_out(self, given: Json) -> None:
        name = given["method"]
        if not name.lower().startswith(_NOT_IN_ANSWERS):
            await api.call(self._world, name, {key: value for key, value in given.items() if key != "method"})

    def _put_off(self, update: Update, lane: _Lane, answer: Answer) -> None:
        """The first failure is tried again at once, then after 2, 4, 8 … seconds, or when the bot says so."""
        bot, now = self._world.bot, self._world.clock.now()
        bot.webhook_error = answer.reason or f"Wrong response from the webhook: {answer.status}"
        bot.webhook_error_at = int(now)
        bot.webhook_failures += 1
        self._world.touch_bot()
        wait: float = min(answer.retry_after, WEBHOOK_MAX_RETRY_AFTER)
        if not wait and lane.fails:
            most = random.uniform(WEBHOOK_MAX_DELAY, WEBHOOK_MAX_DELAY * 2)  # noqa: S311 - not a secret
            lane.delay = wait = min(most, lane.delay * 2)
        lane.fails += 1
        lane.not_before = now + wait
        if lane.not_before > update.expires:
            self._world.queue.confirm(update)
            self._lanes.pop(update.lane, None)
