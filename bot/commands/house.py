"""What `run` runs once it is imported: the house on its database, built while Telegram is already being reached."""

import asyncio
import errno
import logging
import socket
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine
from telegram.error import InvalidToken

from bot.app import App, build, serve
from bot.commands import preparing
from bot.commands.failing import CommandFailed
from bot.commands.opened import opened
from bot.receiving.line import Line
from bot.settings import Settings, SettingsError
from bot.transactions import NotNow

if TYPE_CHECKING:
    from bot.receiving.doors import Doors

TELLING = 5.0  # seconds between two words about a start that takes long

log = logging.getLogger(__name__)


async def run(settings: Settings, line: Line, stop: asyncio.Event) -> None:
    """Build it and serve until `stop` is set. Raises SettingsError and CommandFailed."""
    with opened(settings) as engine:
        async with _doors(settings) as doors:
            try:
                app = await _unless_stopped(_built(settings, engine, line), stop)
            except InvalidToken:
                raise SettingsError("BOT_TOKEN: Telegram refuses it; compare it with what @BotFather says") from None
            except NotNow as reason:
                raise CommandFailed(f"The database cannot be used: {reason}.") from None
            if app is not None:
                log.info("running as @%s by %s", app.account.username, "webhook" if app.webhook else "polling")
                with preparing.beside():
                    await serve(app, stop, doors)


@asynccontextmanager
async def _doors(settings: Settings) -> AsyncIterator["Doors | None"]:
    """Where somebody may ask after the bot, they are told from now on how it is. A bot that polls and that nobody
    watches needs no web server.
    """
    async with AsyncExitStack() as held:
        doors = None
        if settings.webhook_url or settings.metrics_listen:
            with _listening():
                doors = await held.enter_async_context(import_module("bot.receiving.doors").opened(settings))
        yield doors


async def _built(settings: Settings, engine: Engine, line: Line) -> App:
    telling = asyncio.create_task(_not_ready_yet())
    try:
        await preparing.words()
        return await build(settings, engine, line=line)
    finally:
        telling.cancel()


async def _not_ready_yet() -> None:
    """A large register that this machine has not read before takes a while: nobody shall take that for a fault."""
    begun = monotonic()
    while True:
        await asyncio.sleep(TELLING)
        seconds = round(monotonic() - begun)
        log.info("not ready yet, after %d s: the register is read and its names are indexed for later starts", seconds)


@contextmanager
def _listening() -> Iterator[None]:
    """An address that cannot be had becomes one line."""
    try:
        yield
    except OSError as reason:
        nobody = isinstance(reason, socket.gaierror)  # a host that has no address
        if not nobody and reason.errno not in (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES):
            raise
        raise CommandFailed(f"Cannot listen: {reason.strerror} (WEBHOOK_LISTEN, METRICS_LISTEN).") from None


async def _unless_stopped(building: Coroutine[Any, Any, App], stop: asyncio.Event) -> App | None:
    """The bot, or None when somebody stops it while it still waits for Telegram."""
    tasks = work, stopping = asyncio.create_task(building), asyncio.create_task(stop.wait())
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    if not work.done():
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
        return None
    stopping.cancel()
    return work.result()
