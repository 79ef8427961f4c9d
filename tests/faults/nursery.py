"""`python -m tests.faults.nursery DATABASE`: has imported the whole bot, and forks a bot process for each order.

An order is one line of JSON: whose it is, the environment, the log's path, and where to die. The answers are two lines,
each with whose they are: the process number at once, the exit code when it is over (-9: killed). The database is any
loaded one, to warm up on: what is made once in a process is then there in every fork. A fork does not migrate and load
its database again.
"""

import argparse
import gc
import json
import os
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from typing import Any

import uvloop  # noqa: F401 (imported here so that the forked have it)
from sqlalchemy.orm import Session

from bot import app, outbox, present, watching
from bot.commands import house, run
from bot.commands.opened import connected
from bot.receiving import heartbeat
from bot.rules.records.register import Register
from bot.services.answers import near_names
from bot.services.register import prepared
from bot.services.register.reading import is_stale, read_register
from bot.settings import Settings, read_settings
from db.session import make_engine, reading
from messages.catalogue import Catalogue
from tests.faults.points import arm

HASTE = 60  # the bot's clock runs so many times as fast: a lease of a minute is over in a second


def main() -> None:
    """Serve orders until the input ends."""
    catalogue = Catalogue.load()
    prepared.world()
    near_names.kept().opened(near_names.make).close()
    _remember_the_register(sys.argv[1])
    gc.freeze()
    living, begun = DefaultSelector(), b""
    living.register(sys.stdin, EVENT_READ)
    while True:
        for key, _ in living.select():
            if key.data:
                living.unregister(key.fileobj)
                _bury(key.fd, *key.data)
                continue
            if not (more := os.read(sys.stdin.fileno(), 1 << 16)):
                return
            *orders, begun = (begun + more).split(b"\n")
            for order in map(json.loads, orders):
                child = _bear(order, catalogue)
                living.register(os.pidfd_open(child), EVENT_READ, (order["whose"], child))


def _bear(order: dict[str, Any], catalogue: Catalogue) -> int:
    child = os.fork()
    if child == 0:
        _live(order, catalogue)
    _answer(order["whose"], child)
    return child


def _bury(handle: int, whose: int, child: int) -> None:
    os.close(handle)
    _, status = os.waitpid(child, 0)
    _answer(whose, os.waitstatus_to_exitcode(status))


def _answer(whose: int, number: int) -> None:
    sys.stdout.write(f"{whose} {number}\n")
    sys.stdout.flush()


def _remember_the_register(url: str) -> None:
    """A fork does not read again what is as it was shipped; after the first publication it does."""
    engine = make_engine(url)
    with reading(engine) as db:
        shipped = read_register(db, datetime.now(UTC))
    engine.dispose()

    def remembered(db: Session, now: datetime, **given: Any) -> Register:
        return read_register(db, now, **given) if is_stale(db, shipped, now) else shipped

    vars(present).update(read_register=remembered)


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

    build = partial(app.build, clock=moment, catalogue=catalogue)
    vars(house).update(build=build, opened=connected)
    vars(run).update(read_settings=_settings)
    outbox.EVERY = 0.1
    heartbeat.LONG_SILENCE *= HASTE  # only the clock is in haste: restarts take no longer than in earnest
    watching.LULL *= HASTE  # … nor do those who wait for the database ask it more often


def _settings() -> Settings:
    """Telegram posts to https only; here nobody else listens in."""
    settings = read_settings()
    return replace(settings, webhook_url=settings.webhook_url.replace("https:", "http:"))


if __name__ == "__main__":
    main()
