"""Starts `prepare` beside the bot, on a machine's first start. However often bots are started and killed meanwhile,
there is one of it at a time: it holds a lock that it was handed, which goes when it goes.
"""

import subprocess
import sys

from bot.services.answers import near_names


def beside() -> "subprocess.Popen[bytes] | None":
    """Start it, unless everything is there or somebody is at it. The bot works without it."""
    kept = near_names.kept()
    if (there := kept.found()) is not None:
        there.close()
        return None
    lock = kept.alone()
    if lock is None:
        return None
    with lock:
        return subprocess.Popen([sys.executable, "-m", "bot", "prepare"], pass_fds=[lock.fileno()])
