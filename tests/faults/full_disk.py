"""The disk is full in the middle of a story: the bot may write no more bytes into any file, until it may again."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from resource import RLIM_INFINITY, RLIMIT_FSIZE, prlimit

from sqlalchemy import make_url, select

from bot.sandbox import World
from db.drafts import Draft
from db.session import make_engine, reading
from messages import say
from messages.catalogue import Catalogue
from tests.chat import bare
from tests.faults.cradle import Nursery
from tests.faults.kills import End, environment, telegram
from tests.faults.story import LEADER, Story

ADMIN, SECONDS = 900, 60.0
LONG = 2.0  # seconds for which it stays full after the alarm: two minutes of the bot's hurried clock


async def filled_up(folder: Path, warm: str, url: str, expected: End) -> list[str]:
    """What was lost, torn or not told. SQLite only: the limit is the process's, and a server has its own."""
    async with Nursery(folder / "full.log", warm) as nursery, telegram() as (world, address):
        admin, cradle, engine = world.person(ADMIN, "Chief", "en"), nursery.cradle(), make_engine(url)
        admin.opens()
        story = Story(world, engine, Catalogue.load())
        await cradle.bears(environment(url, address) | {"ADMIN_IDS": str(ADMIN)}, None)
        playing = asyncio.create_task(story.play())
        await _until(lambda: _drafting(story))
        with _full(cradle.victim):
            await _until(lambda: _told(world, story, say.alarm_database))
            await asyncio.sleep(LONG)
            wrong = ["the story went on without a disk"] if playing.done() else []
        await playing
        await _until(lambda: _told(world, story, say.alarm_database_over))
        cradle.stops()
        await cradle.buries()
        facts = story.facts()
        engine.dispose()
        wrong += [f"lost: {each}" for each in expected[0] - facts] + [
            f"doubled: {each}" for each in facts - expected[0]
        ]
        told = _told(world, story, say.alarm_database)
        return wrong + ([f"told {told} times"] if told != 1 else []) + _torn(url)


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
