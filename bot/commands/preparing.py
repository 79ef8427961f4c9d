"""Has `prepare` done beside the bot, on a machine's first start. However often bots are started and killed meanwhile,
there is one of it at a time: it holds a lock that it was handed, which goes when it goes.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bot.services.answers import near_names


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
        return subprocess.Popen(
            [sys.executable, "-m", "bot", "prepare"], pass_fds=[lock.fileno()], start_new_session=True
        )
