"""Run the bot: by polling, or by webhook when WEBHOOK_URL is set. Ctrl-C or SIGTERM stops it within ten seconds.

An empty database is created and loaded with the register that the project ships; an older one must be migrated first.
Nothing is lost by stopping or by a crash: Telegram keeps what was not confirmed for 24 hours.
"""

import argparse
import asyncio
import gc
import logging
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from types import ModuleType

import uvloop

from bot.commands.lonely import alone
from bot.frugal import one_heap, without_docstrings
from bot.garbage import uncollected
from bot.logs import configure
from bot.receiving.line import Line
from bot.settings import Settings, read_settings, require_token

STOPPING = (signal.SIGINT, signal.SIGTERM)
LEAVING = 10.0  # seconds from the wish to the end, whatever still runs

log = logging.getLogger(__name__)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("-q", "--quiet", action="store_true", help="log only what needs attention")


def run(options: argparse.Namespace) -> int:
    """Run until a signal says stop."""
    one_heap()
    settings = read_settings()
    require_token(settings)
    configure(as_json=settings.log_json, quiet=options.quiet)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_run(settings))
    return 0


async def _run(settings: Settings) -> None:
    """The line to Telegram is open before the rest of the house is even imported, which takes longer than to dial."""
    stop = _stopped_by_signals(asyncio.get_running_loop().add_signal_handler)
    with alone(settings.database_url):
        line = Line(settings)
        line.begin()
        try:
            house = await _imported("bot.commands.house")
            without_docstrings(gc.get_objects())
            gc.freeze()  # it stays: looking through it while the register is read takes a third of a second
            await house.run(settings, line, stop)
        finally:
            await line.close()
    log.info("stopped")


async def _imported(module: str) -> ModuleType:
    """In a thread: meanwhile somebody has to listen."""
    with ThreadPoolExecutor(1) as thread, uncollected():
        return await asyncio.get_running_loop().run_in_executor(thread, import_module, module)


def _stopped_by_signals(listen: Callable[..., None]) -> asyncio.Event:
    stop = asyncio.Event()

    def asked() -> None:
        stop.set()
        _leave_in_time()

    for wish in STOPPING:
        listen(wish, asked)
    return stop


def _leave_in_time() -> None:
    """A thread that reads a large register cannot be told to stop, and Python waits for it: a minute or more, till the
    supervisor killed the bot. Every turn has ended by then or been given up; what did not commit comes again.
    """
    leaving = threading.Timer(LEAVING, os._exit, (0,))
    leaving.daemon = True
    leaving.start()
