"""The whole bot in one process: the real application, a real database, a Telegram of ours and a clock moved by hand."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from types import TracebackType
from typing import Any

from sqlalchemy import Engine, select
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData

from bot.app import App, build, close
from bot.handlers import CONTENTS
from bot.handlers.rows import Contents
from bot.sandbox import Group, HandClock, World
from bot.sandbox.transport import DirectRequest
from bot.settings import Settings
from bot.transport import Unsure
from db.mailbox import Outgoing
from db.session import reading
from messages.catalogue import Catalogue
from messages.text import Text
from tests.chat import Visitor, bare

STARTS_AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
ADMIN = 900
TOKEN = "4242424242:" + "a-made-up-token-of-the-tests-" + "0" * 6
QUIET_SECONDS = 300  # how long `settles` lets the clock run for rows that wait for their next try


class Told(Catalogue):
    """The catalogue, remembering what it said, so that tests can name messages instead of words."""

    said: dict[str, set[str]]

    @classmethod
    @cache
    def loaded(cls) -> "Told":
        catalogue = cls.load()
        assert isinstance(catalogue, cls)
        catalogue.said = {}
        return catalogue

    def say(self, text: Text, reader: str) -> str:
        words = super().say(text, reader)
        self.said.setdefault(text.id, set()).add(bare(words))
        return words

    def plain(self, text: Text, reader: str) -> str:
        words = super().plain(text, reader)
        if hasattr(self, "said"):  # the catalogue asks itself while it is being read
            self.said.setdefault(text.id, set()).add(words)
        return words


class Straight(DirectRequest):
    """No socket; planned faults look as they do through our own transport."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> Any:
        try:
            return await super().do_request(url, method, request_data)
        except TimedOut:
            raise
        except NetworkError as error:
            raise Unsure(str(error)) from None


class Town:
    """`async with Town(engine) as town`. After everything people do, `settles` waits until all is quiet."""

    def __init__(self, engine: Engine, contents: Contents = CONTENTS, **settings: Any) -> None:
        self.engine = engine
        self.contents = contents
        self.clock = HandClock(STARTS_AT.timestamp())
        self.world = World(token=TOKEN, clock=self.clock)
        self.request = Straight(self.world)
        self.catalogue = Told.loaded()
        given = {"admin_ids": {ADMIN}, "operator_name": "Rana", "operator_contact": "rana@example.org"} | settings
        self.settings = Settings(bot_token=self.world.bot.token, **given)
        self.app: App = None  # type: ignore[assignment]  # built on entering
        self._stop = asyncio.Event()
        self._receiving: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Town":
        await self.opens()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.crashes()

    @property
    def now(self) -> datetime:
        """The town's moment."""
        return datetime.fromtimestamp(self.clock.now(), UTC)

    def visitor(self, number: int, language: str = "en", name: str = "", **account: Any) -> Visitor:
        """A person with this id; nothing is said yet."""
        return Visitor(self, self.world.person(number, name or f"Visitor {number}", language, **account), language)

    def group(self, number: int, members: list[Visitor], **more: Any) -> Group:
        """A group that the bot is in."""
        return self.world.group(number, "The team", [member.person for member in members], with_bot=True, **more)

    async def opens(self) -> None:
        """Start the bot: on the same world and database as before, if there was one."""
        requests = (self.request, self.request)
        self.app = await build(
            self.settings, self.engine, contents=self.contents, clock=lambda: self.now, requests=requests,
            catalogue=self.catalogue,
        )  # fmt: skip
        self._stop = asyncio.Event()
        self._receiving = asyncio.create_task(self.app.poller.run(self._stop))

    async def stops(self) -> None:
        """Stop the bot as SIGTERM does."""
        self._stop.set()
        if self._receiving:
            await self._receiving
        self._receiving = None
        await close(self.app)

    async def crashes(self) -> None:
        """The process is gone from one moment to the next: nothing is confirmed, nothing finished."""
        if self._receiving is None:
            return
        self._receiving.cancel()
        await asyncio.gather(self._receiving, return_exceptions=True)
        self._receiving = None
        await close(self.app)

    async def passes(self, **time: float) -> None:
        """Let time go by (`days=3`), and with it whatever is due."""
        self.clock.advance(timedelta(**time).total_seconds())
        await self.settles()

    async def again(self, update: dict[str, Any], times: int = 1) -> None:
        """Telegram delivers an update once more, which it does until it is confirmed."""
        for _ in range(times):
            await self.app.turns.take(update)
        await self.settles()

    async def until(self, true: Callable[[], object]) -> None:
        """Wait only for this to be true, while the bot goes on."""
        while not true():  # noqa: ASYNC110 (a row in the database rings no bell)
            await asyncio.sleep(0.005)

    async def settles(self) -> None:
        """Wait until every update is confirmed, every notice sent, and all that is due is done."""
        for _ in range(QUIET_SECONDS):
            await self._all_confirmed()
            await self.app.present.refresh()
            ticked = await self.app.ticker.tick()
            drained = await self.app.outbox.drain()
            if self.world.queue.pending() or drained or ticked:
                continue
            if not self._waiting():
                return
            self.clock.advance(1)
        raise AssertionError("the town does not come to rest")

    async def _all_confirmed(self) -> None:
        while self.world.queue.pending() or self.app.delivery.is_late():
            assert self._receiving is not None, "the bot is not running"
            if self._receiving.done():
                self._receiving.result()
            await asyncio.sleep(0.001)

    def _waiting(self) -> bool:
        """Is there a row that only waits for its next try?"""
        with reading(self.engine) as db:
            open_rows = select(Outgoing.id).where(Outgoing.sent_at.is_(None), Outgoing.failed_at.is_(None))
            return db.scalar(open_rows.where(Outgoing.not_before <= self.now).limit(1)) is not None

    def words(self, what: "Text | Callable[..., Text]", language: str) -> set[str]:
        """How a message reads: a `Text` in that language, or whatever a function of `say` has said so far."""
        if isinstance(what, Text):
            return {bare(self.catalogue.say(what, language)), self.catalogue.plain(what, language)}
        return self.catalogue.said.get(what.__name__.replace("_", "-"), set())
