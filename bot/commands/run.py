"""Run the bot: by polling, or by webhook when WEBHOOK_URL is set. Ctrl-C or SIGTERM stops it within ten seconds.

An empty database is created and loaded with the register that the project ships; an older one must be migrated first.
Nothing is lost by stopping or by a crash: Telegram keeps what was not confirmed for 24 hours.
"""

import argparse
import asyncio
import errno
import gc
import logging
import signal
import socket
from collections.abc import Callable, Coroutine
from time import monotonic
from typing import Any

import uvloop
from sqlalchemy import Engine
from telegram.error import InvalidToken

from bot.app import App, build, serve
from bot.commands import preparing
from bot.commands.failing import CommandFailed
from bot.commands.opened import alone, opened
from bot.logs import configure
from bot.settings import Settings, SettingsError, read_settings, require_token
from bot.transactions import NotNow

TELLING = 5.0  # seconds between two words about a start that takes long
STOPPING = (signal.SIGINT, signal.SIGTERM)

log = logging.getLogger(__name__)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("-q", "--quiet", action="store_true", help="log only what needs attention")


def run(options: argparse.Namespace) -> int:
    """Run until a signal says stop."""
    settings = read_settings()
    require_token(settings)
    configure(as_json=settings.log_json, quiet=options.quiet)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_run(settings))
    return 0


async def _run(settings: Settings) -> None:
    gc.freeze()  # what was imported stays: looking through it while the register is read takes a third of a second
    stop = _stopped_by_signals(asyncio.get_running_loop().add_signal_handler)
    with opened(settings) as engine, alone(engine):
        try:
            app = await _unless_stopped(_built(settings, engine), stop)
        except InvalidToken:
            raise SettingsError("BOT_TOKEN: Telegram refuses it; compare it with what @BotFather says") from None
        except NotNow as reason:
            raise CommandFailed(f"The database cannot be used: {reason}.") from None
        if app is not None:
            log.info("running as @%s by %s", app.account.username, "webhook" if app.webhook else "polling")
            with preparing.beside():
                await _served(app, stop)
    log.info("stopped")


async def _built(settings: Settings, engine: Engine) -> App:
    telling = asyncio.create_task(_not_ready_yet())
    try:
        await preparing.words()
        return await build(settings, engine)
    finally:
        telling.cancel()


async def _not_ready_yet() -> None:
    """A large register that this machine has not read before takes a while: nobody shall take that for a fault."""
    begun = monotonic()
    while True:
        await asyncio.sleep(TELLING)
        seconds = round(monotonic() - begun)
        log.info("not ready yet, after %d s: the register is read and its names are indexed for later starts", seconds)


async def _served(app: App, stop: asyncio.Event) -> None:
    try:
        await serve(app, stop)
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


def _stopped_by_signals(listen: Callable[..., None]) -> asyncio.Event:
    stop = asyncio.Event()
    for wish in STOPPING:
        listen(wish, stop.set)
    return stop
