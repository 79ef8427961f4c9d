"""The composition root: the one file that knows every room. It builds the bot from its settings and runs it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from telegram.request import BaseRequest

from bot.account import Account
from bot.announcing import announce
from bot.counts import Counts
from bot.delivery import Delivery
from bot.garbage import seldom, uncollected
from bot.handlers import CONTENTS, where_we_are
from bot.handlers.rows import Contents
from bot.mapping.gallery import Gallery
from bot.outbox import Outbox
from bot.present import Clock, Present
from bot.receiving.heartbeat import Heartbeat
from bot.receiving.line import Line
from bot.receiving.polling import Poller
from bot.schedule import AFTER_SILENCE, SCHEDULE
from bot.sending import Sender
from bot.settings import Settings
from bot.ticker import Ticker
from bot.transactions import NotNow, Transactions
from bot.turn import Me, Turns
from bot.watching import Watch
from messages.catalogue import Catalogue

if TYPE_CHECKING:
    from bot.receiving.doors import Doors
    from bot.receiving.metrics import Metrics
    from bot.receiving.webhook import Webhook

log = logging.getLogger(__name__)

EVERY = 1.0  # seconds between looks at the register and the schedule


@dataclass(frozen=True, slots=True)
class App:
    """The bot, built. Tests drive its parts; `serve` runs them all."""

    settings: Settings
    line: Line
    account: Account
    transactions: Transactions
    present: Present
    delivery: Delivery
    outbox: Outbox
    turns: Turns
    ticker: Ticker
    heartbeat: Heartbeat
    poller: Poller
    webhook: "Webhook | None"
    watch: Watch
    counts: Counts
    clock: Clock


def moment() -> datetime:
    """Now."""
    return datetime.now(UTC)


async def build(
    settings: Settings,
    engine: Engine,
    *,
    contents: Contents = CONTENTS,
    clock: Clock = moment,
    requests: tuple[BaseRequest, BaseRequest] | None = None,
    catalogue: Catalogue | None = None,
    line: Line | None = None,
) -> App:
    """Build the bot on an open database. Waits for Telegram; raises `InvalidToken` when it refuses the token, `NotNow`
    when the database is away. `line` is the line to Telegram, if it is open; `requests` are for a new one.
    """
    line = line or Line(settings, requests)
    try:
        await line.introduced()
        with uncollected():
            return await _assembled(settings, engine, contents, clock, catalogue or Catalogue.load(), line)
    except BaseException:  # stopped meanwhile, the token refused, no database: nothing stays open
        await line.close()
        raise


async def _assembled(
    settings: Settings,
    engine: Engine,
    contents: Contents,
    clock: Clock,
    catalogue: Catalogue,
    line: Line,
) -> App:
    account, counts = line.account, line.counts
    transactions = Transactions(engine)
    present = await Present.first(settings, account.username, catalogue.languages(), transactions, clock)
    sender = Sender(account, catalogue, Gallery(lambda: present.house.register, catalogue))
    outbox = Outbox(transactions, sender, clock, settings.default_language, settings.staff_chat_id)
    delivery = Delivery(sender, outbox)
    turns = Turns(
        Me(account.id, account.username),
        contents,
        where_we_are,
        transactions,
        present,
        delivery,
        catalogue,
        outbox.wake,
        clock,
        counts,
    )
    heartbeat = Heartbeat(transactions, clock, _after_silence(present))
    return App(
        settings=settings,
        line=line,
        account=account,
        transactions=transactions,
        present=present,
        delivery=delivery,
        outbox=outbox,
        turns=turns,
        ticker=Ticker(SCHEDULE, transactions, clock, present.desk),
        heartbeat=heartbeat,
        poller=Poller(account, turns.take, heartbeat.beat, line.first),
        webhook=_webhook(settings, turns),
        watch=Watch(settings, sender, transactions, counts, clock),
        counts=counts,
        clock=clock,
    )


async def serve(app: App, stop: asyncio.Event, doors: "Doors | None" = None) -> None:
    """Run until `stop` is set: receive, send what waits, look after the clock. Ends within about ten seconds. `doors`
    are open; a bot that polls and that nobody watches needs none.
    """
    seldom()
    beside = [
        asyncio.create_task(app.outbox.run()),
        asyncio.create_task(_every(EVERY, app.present.refresh)),
        asyncio.create_task(_every(EVERY, app.ticker.tick)),
        asyncio.create_task(_every(EVERY, app.watch.look)),
        asyncio.create_task(announce(app.account, app.present.house.languages, app.delivery.catalogue)),
    ]
    try:
        with _watched(app, doors):
            await _receive(app, beside, doors, stop)
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        await close(app)


async def _receive(app: App, beside: list["asyncio.Task[None]"], doors: "Doors | None", stop: asyncio.Event) -> None:
    if app.webhook is None:
        await app.poller.run(stop)
    else:
        assert doors is not None
        assert doors.posts is not None
        beside.append(asyncio.create_task(_every(EVERY, app.heartbeat.beat)))
        listening = import_module("bot.receiving.listening")
        await listening.listen(app.settings, app.account, app.webhook, app.transactions, doors.posts, stop)


def _webhook(settings: Settings, turns: Turns) -> "Webhook | None":
    """A bot that polls needs no web server."""
    if not settings.webhook_url:
        return None
    made: Webhook = import_module("bot.receiving.webhook").Webhook(settings.webhook_secret, turns.take)
    return made


def _watched(app: App, doors: "Doors | None") -> AbstractContextManager[None]:
    """With the addresses for whoever watches over the bot, if the settings name one."""
    if doors is None or doors.looks is None:
        return nullcontext()
    watchable = import_module("bot.receiving.metrics").watchable
    return watchable(doors.looks, _metrics(app))  # type: ignore[no-any-return]


def _metrics(app: App) -> "Metrics":
    load = app.webhook.load if app.webhook else app.poller.load
    shown: Metrics = import_module("bot.receiving.metrics").Metrics(
        app.counts, app.transactions, load, lambda: app.watch.pending, app.clock
    )
    return shown


async def close(app: App) -> None:
    """Let go of Telegram and of the database."""
    await app.delivery.close()
    await app.line.close()
    await app.transactions.close()


def _after_silence(present: Present) -> Callable[[Session, datetime], None]:
    def show_again(db: Session, since: datetime) -> None:
        for service in AFTER_SILENCE:
            service(present.desk(db), since)

    return show_again


async def _every(seconds: float, work: Callable[[], Awaitable[object]]) -> None:
    while True:
        try:
            await work()
        except NotNow as reason:
            log.warning("the database is away: %s", reason)
        except Exception:
            log.exception("work beside the turns failed")
        await asyncio.sleep(seconds)
