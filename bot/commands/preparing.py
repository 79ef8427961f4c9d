"""Has `prepare` done beside the bot, on a machine's first start. However often bots are started and killed meanwhile,
there is one of it at a time: it holds a lock that it was handed, which goes when it goes.

The words it does first, and the bot waits for them: the bot could make them itself, but it would stay twice as large.
"""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from bot.services.answers import near_names
from bot.services.register import prepared

PATIENCE = 2.0  # seconds for it to put its file away
PREPARE = (sys.executable, "-m", "bot", "prepare")


async def words() -> None:
    """Made, where they are missing. Whatever goes wrong meanwhile, the bot will meet itself, and say so."""
    kept = prepared.kept()
    if (there := kept.found()) is not None:
        there.close()
        return
    if not kept.can_be_kept():
        return
    with suppress(OSError):  # no process can be had: the bot makes them itself
        making = await asyncio.create_subprocess_exec(*PREPARE, "--words", stderr=asyncio.subprocess.DEVNULL)
        try:
            await making.wait()
        finally:  # whoever stops the bot meanwhile stops this too
            if making.returncode is None:
                await _ended(making)


async def _ended(making: asyncio.subprocess.Process) -> None:
    """Asked to end, and made to where it does not."""
    with suppress(ProcessLookupError):
        making.send_signal(signal.SIGINT)
        try:
            async with asyncio.timeout(PATIENCE):
                await making.wait()
        except TimeoutError:
            making.kill()
            await making.wait()


@contextmanager
def beside() -> Iterator[None]:
    """While the bot works, what is missing is made; the bot works without it, and it ends with the bot."""
    making = _begun()
    try:
        yield
    finally:
        if making and making.poll() is None:
            making.send_signal(signal.SIGINT)


def _begun() -> "subprocess.Popen[bytes] | None":
    """None when everything is there, or somebody is at it."""
    kept = near_names.kept()
    if (there := kept.found()) is not None:
        there.close()
        return None
    lock = kept.alone()
    if lock is None:
        return None
    with lock:
        # A session of its own: Ctrl-C is for the bot, which then ends it in its own time.
        return subprocess.Popen(PREPARE, pass_fds=[lock.fileno()], start_new_session=True)  # noqa: S603
