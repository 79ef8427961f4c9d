"""`python -m tests.faults.nursery DATABASE`: has imported the whole bot, and forks a bot process for each order.

An order is one line of JSON: the environment, the log's path, and where to die. The answers are two lines: the process
number at once, the exit code when it is over (-9: killed). The database is any loaded one, to warm up on: what is
made once in a process is then there in every fork. A fork does not migrate and load its database again.
"""

import argparse
import gc
import json
import os
import sys
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import uvloop  # noqa: F401 (imported here so that the forked have it)

from bot import app, outbox
from bot.commands import run
from bot.commands.opened import connected
from bot.receiving import heartbeat
from bot.services.register.reading import read_register
from db.session import make_engine, reading
from messages.catalogue import Catalogue
from tests.faults.points import arm

HASTE = 60  # the bot's clock runs so many times as fast: a lease of a minute is over in a second


def main() -> None:
    """Serve orders until the input ends."""
    catalogue = Catalogue.load()
    _warm_up(sys.argv[1])
    gc.freeze()
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            _live(json.loads(line), catalogue)
        _answer(child)
        _, status = os.waitpid(child, 0)
        _answer(os.waitstatus_to_exitcode(status))


def _answer(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _warm_up(url: str) -> None:
    engine = make_engine(url)
    with reading(engine) as db:
        read_register(db, datetime.now(UTC))
    engine.dispose()


def _live(order: dict[str, Any], catalogue: Catalogue) -> None:
    """Be the bot; never returns."""
    log = os.open(Path(order["log"]), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    code = 1
    try:
        os.environ.update(order["environment"])
        if order["point"]:
            arm(order["point"], order["nth"])
        _hasten(order["since"], catalogue)
        code = run.run(argparse.Namespace(quiet=True))
    finally:
        sys.stderr.flush()
        os._exit(code)


def _hasten(since: float, catalogue: Catalogue) -> None:
    def moment() -> datetime:
        return datetime.fromtimestamp(since, UTC) + timedelta(seconds=(time.time() - since) * HASTE)

    vars(run).update(build=partial(app.build, clock=moment, catalogue=catalogue), opened=connected)
    outbox.EVERY = 0.1
    heartbeat.LONG_SILENCE *= HASTE  # only the clock is in haste: restarts take no longer than in earnest


if __name__ == "__main__":
    main()
