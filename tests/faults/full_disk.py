"""The disk is full in the middle of a story, until it has room again: SQLite's, or that of a PostgreSQL server."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from resource import RLIM_INFINITY, RLIMIT_FSIZE, prlimit

from sqlalchemy import Engine, make_url, select

from bot.sandbox import World
from bot.services.house.opening import open_database
from db.drafts import Draft
from db.session import make_engine, reading
from messages import say
from messages.catalogue import Catalogue
from tests.chat import bare
from tests.conftest import OPENED_AT
from tests.faults.cradle import Nursery
from tests.faults.kills import End, environment, telegram
from tests.faults.small_disk import no_room, small_disk
from tests.faults.story import LEADER, Story
from tests.postgres import start_server

ADMIN, SECONDS = 900, 60.0
LONG = 2.0  # seconds for which it stays full after the alarm: two minutes of the bot's hurried clock
Full = Callable[[int, Engine], AbstractContextManager[None]]


async def filled_up(folder: Path, warm: str, url: str, expected: End) -> list[str]:
    """What was lost, torn or not told on SQLite, when the bot may write no more bytes into any file."""
    wrong = await _told_through(folder / "full.log", warm, url, expected, lambda process, _: _full(process))
    return wrong + _torn(url)


async def filled_up_server(folder: Path, warm: str, expected: End) -> tuple[list[str], bool]:
    """The same of PostgreSQL, and whether its disk really was full, or it only said so."""
    with small_disk() as disk:
        server = start_server(lasting=True, disk=disk)
        try:
            url = server.create("full")
            engine = make_engine(url)
            open_database(engine, OPENED_AT)
            engine.dispose()
            log, full = folder / "full_server.log", lambda _, engine: no_room(disk, engine)
            return await _told_through(log, warm, url, expected, full), disk is not None
        finally:
            server.stop()


async def _told_through(log: Path, warm: str, url: str, expected: End, full: Full) -> list[str]:
    async with Nursery(log, warm) as nursery, telegram() as (world, address):
        admin, cradle, engine = world.person(ADMIN, "Chief", "en"), nursery.cradle(), make_engine(url)
        admin.opens()
        story = Story(world, engine, Catalogue.load())
        await cradle.bears(environment(url, address) | {"ADMIN_IDS": str(ADMIN)}, None)
        playing = asyncio.create_task(story.play())
        await _until(lambda: _drafting(story))
        with full(cradle.victim, engine):
            await _until(lambda: _told(world, story, say.alarm_database))
            await asyncio.sleep(LONG)
            wrong = ["the story went on without a disk"] if playing.done() else []
        await playing
        await _until(lambda: _told(world, story, say.alarm_database_over))
        cradle.stops()
        await cradle.buries()
        wrong += story.wrong(expected[0])
        engine.dispose()
        told = _told(world, story, say.alarm_database)
        return wrong + ([f"told {told} times"] if told != 1 else [])


@contextmanager
def _full(process: int) -> Iterator[None]:
    """No byte more, in any file."""
    prlimit(process, RLIMIT_FSIZE, (0, RLIM_INFINITY))
    try:
        yield
    finally:
        prlimit(process, RLIMIT_FSIZE, (RLIM_INFINITY, RLIM_INFINITY))


def _drafting(story: Story) -> bool:
    with reading(story.engine) as db:
        return db.scalar(select(Draft.id).where(Draft.person_id == LEADER)) is not None


def _told(world: World, story: Story, what: Callable[..., object]) -> int:
    words = bare(story.catalogue.say(say.alarm_database_over(), "en"))
    if what is not say.alarm_database_over:
        words = bare(story.catalogue.say(say.alarm_database(reason=""), "en")).partition(":")[0]
    return sum(words in bare(message.text) for message in world.history(ADMIN))


def _torn(url: str) -> list[str]:
    with sqlite3.connect(str(make_url(url).database)) as connection:
        (answer,) = connection.execute("PRAGMA integrity_check").fetchone()
    return [] if answer == "ok" else [answer]


async def _until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(SECONDS):
        while not true():  # noqa: ASYNC110 (another process's work, seen from outside)
            await asyncio.sleep(0.02)
