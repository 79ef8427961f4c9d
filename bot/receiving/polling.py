"""Polling: fetch, hand out, and confirm by the next fetch's offset, always in order of arrival.

1. Start with `deleteWebhook`, never dropping what waits, and without an offset.
2. Every update is handed to its person's queue; one that is here already is skipped.
3. When the oldest are done, the next fetch confirms them. A stuck one holds back the confirmation, not the others.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from telegram.error import TelegramError

from bot.account import Account
from bot.handlers.reading import key_of
from bot.ordering import Lanes
from bot.receiving import fetching
from bot.receiving.fetching import LONG_POLL
from bot.receiving.trying import until_it_works
from bot.receiving.window import SIZE, Window
from bot.transactions import NotNow

log = logging.getLogger(__name__)

Json = dict[str, Any]
ENOUGH = SIZE // 4  # updates that a fetch had better confirm, while the others still run
SOON = 0.05  # seconds after which fewer will do
STUCK = 1.0  # seconds between looks while the oldest is not done: within half a second only one update would come
ALARM_AFTER = 30.0  # seconds with a full window
LAST_TURNS = 8.0  # seconds for running turns when stopping
CONFIRMING = 1.5  # seconds
CROWD = 10  # unfinished updates of one person; beyond it their answers may wait, so that nobody else's do
AT_ONCE = 8  # turns that begin together
TRIES = 5  # of an update that could not even be set aside: then it is let go, for it holds back all others
LONGEST_PAUSE = 30.0  # seconds between tries while the database is away


class Poller:
    """Runs until it is stopped. `heard` is called after every fetch that Telegram answered. `first` is the first one,
    which may be under way.
    """

    def __init__(
        self,
        account: Account,
        take: Callable[[Json, bool, bool], Awaitable[Any]],
        heard: Callable[[], Awaitable[None]],
        first: Callable[[], Awaitable[list[Json]]] | None = None,
    ) -> None:
        self._account = account
        self._take = take
        self._heard = heard
        self._first: Callable[[], Awaitable[list[Json]]] | None = first or partial(fetching.first, account)
        self._window = Window()
        self._lanes = Lanes()
        self._fresh: deque[tuple[int, Json]] = deque()  # whose, and what: taken in, and not handed out yet
        self._handing: asyncio.Task[None] | None = None
        self._progress = asyncio.Event()
        self._stopping = asyncio.Event()

    def load(self) -> tuple[int, float]:
        """How many updates are not finished, and for how many seconds the oldest has been here."""
        return self._lanes.load()

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until `stop` is set, then give running turns some seconds and confirm what is done."""
        fetching = asyncio.create_task(self._fetch_for_ever())
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({fetching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if fetching.done():
                fetching.result()  # it never ends by itself, so this says why it did
            await _ended(fetching)
            await self._wind_up()
        finally:  # also when this is cancelled: then nothing more is confirmed
            await _ended(fetching, stopping, *([self._handing] if self._handing else []))
            await self._lanes.finish(0)

    async def _wind_up(self) -> None:
        self._stopping.set()
        if self._handing is not None:
            await self._handing
        if not await self._lanes.finish(LAST_TURNS):
            log.warning("stopped with %d turns unfinished: they come again", self._window.unfinished)
        await self._confirm()

    async def _fetch_for_ever(self) -> None:
        while True:
            self._take_in(await until_it_works(self._fetch, fetching.AMISS))
            await self._heard()
            await self._worth_fetching()

    async def _fetch(self) -> list[Json]:
        if self._first is not None:
            first, self._first = self._first, None
            return await first()
        self._window.pop_finished()
        timeout = 0 if len(self._window) else LONG_POLL
        return await fetching.updates(self._account, self._window.offset, timeout)

    def _take_in(self, fetched: list[Json]) -> None:
        self._fresh.extend((key_of(raw), raw) for raw in fetched if self._window.take_in(int(raw["update_id"])))
        if self._handing is None or self._handing.done():
            if self._handing is not None:
                self._handing.result()  # whatever broke it must be heard of
            self._handing = asyncio.create_task(self._hand_out())

    async def _hand_out(self) -> None:
        """A few at a time: what turns say, and the next fetch, leave only when all that began together are worked out.
        While a hundred began together, Telegram waited for us for a tenth of a second and then we for it: with 50 ms to
        it, a third more are answered so.
        """
        while self._fresh:
            for _ in range(min(AT_ONCE, len(self._fresh))):
                self._begin(*self._fresh.popleft())
            await asyncio.sleep(0)

    def _begin(self, key: int, raw: Json) -> None:
        update_id = int(raw["update_id"])
        self._lanes.put(key, lambda: self._turn(update_id, raw, key))

    def _is_crowd(self, key: int) -> bool:
        """Whether so much of one person is unfinished that their answers may wait, handed out or not."""
        return self._lanes.crowd(key) + sum(key == whose for whose, _ in self._fresh) > CROWD

    async def _turn(self, update_id: int, raw: Json, key: int) -> None:
        pause, broken = 0.5, 0
        while broken < TRIES:
            try:
                await self._take(raw, False, self._is_crowd(key))  # noqa: FBT003
                break
            except NotNow as reason:
                log.warning("update %d waits for the database: %s", update_id, reason)
            except Exception:
                broken += 1
                log.exception("update %d broke its turn, %d of %d times", update_id, broken, TRIES)
            if broken < TRIES:  # after the last try nothing is waited for
                await self._pause(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        self._window.done(update_id)
        if self._is_enough_done():
            self._progress.set()

    async def _worth_fetching(self) -> None:
        """Return when a fetch would bring something: all is done, or enough is, or a little is and nothing more soon.

        With Telegram far away the window is what limits us: it is refilled while the rest of it is worked off. Only a
        fetch takes out what is done: while one is under way, its answer may still bring those updates again.
        """
        loop = asyncio.get_running_loop()
        began = alarmed = loop.time()
        while not self._is_enough_done():
            waited = loop.time() - began
            some, room = self._window.finished > 0, len(self._window) < SIZE
            if (some and waited >= SOON) or (room and waited >= STUCK):
                return
            if loop.time() - alarmed > ALARM_AFTER:
                log.error("a hundred updates wait behind %s, for %d seconds", self._window.head, int(waited))
                alarmed = loop.time()
            self._progress.clear()
            try:
                async with asyncio.timeout(SOON if waited < SOON else STUCK):  # wait_for may swallow our cancellation
                    await self._progress.wait()
            except TimeoutError:
                continue

    def _is_enough_done(self) -> bool:
        return self._window.finished >= min(ENOUGH, len(self._window))

    async def _pause(self, seconds: float) -> None:
        """Wait for the database, but not once we are stopping: an unfinished turn comes again."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return
        raise asyncio.CancelledError

    async def _confirm(self) -> None:
        """What is done is confirmed at once, or a restart would see it again. The answer is thrown away."""
        self._window.pop_finished()
        if self._window.offset is None:
            return
        try:
            async with asyncio.timeout(CONFIRMING):
                await fetching.updates(self._account, self._window.offset, 0, limit=1)
        except (TelegramError, TimeoutError):
            log.warning("could not confirm the last updates: they come again, and are recognised")


async def _ended(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
