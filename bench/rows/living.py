"""One whole endorsement; how long a start takes."""

import asyncio
from itertools import repeat
from time import perf_counter
from typing import NamedTuple

from sqlalchemy import Engine, func, select

from bench.bots import Bot, bare, ours
from bench.crowd import Measured, Polled, measured, message
from bench.databases import RESIDENTS
from bench.machine import cpu_seconds
from bench.questions import is_echoed
from bench.rounds import Plan
from bench.table import Row
from bench.telegram import TOKEN, Telegram, telegram
from bot.sandbox import World
from bot.sandbox.server import serve
from db.mailbox import SeenUpdate
from db.session import make_engine, reading
from messages.catalogue import Catalogue
from tests.faults.story import GROUP, Story

STORIES = 3
STARTS = 5
WORDS = "Amina Diallo, Mayor of Nairobi"
ASKED = "Has Nairobi signed?"


class Elsewhere(Telegram):
    """The local Telegram of the tests, which keeps chats: a story reads what it is shown."""

    def forget(self) -> None:
        """It is ready: nobody is told when a bot first polls."""
        self.polled.set()


async def story(plan: Plan) -> list[Row]:
    """From the leader's first button to the news, with two reviewers; beside as many messages echoed, one by one."""
    found = [await _played(plan, number) for number in range(STORIES)]
    turns = round(sum(turns for _, _, turns in found) / STORIES)
    async with telegram() as there, bare(there, plan.folder, webhook=False) as echo:
        echoed = [await _echoed(echo, turns) for _ in range(STORIES)]
    return [
        Row(f"CPU of one endorsement, {turns} turns (bare: as many echoes)", "ms", [f[1] for f in found], echoed),
        Row("its time, people's looking included", "ms", [f[0] for f in found]),
    ]


async def _played(plan: Plan, number: int) -> tuple[float, float, int]:
    """Its time and CPU in milliseconds, and how many updates it took."""
    world = World(token=TOKEN)
    server = await serve(world, "127.0.0.1", 0)
    url = plan.databases.fresh(f"story-{number}")
    engine = make_engine(url)
    more = {"STAFF_CHAT_ID": str(GROUP), "UNDO_SECONDS": "0"}
    performance = Story(world, engine, Catalogue.load())
    there = Elsewhere()
    there.address = f"http://127.0.0.1:{server.addresses[0][1]}"
    try:
        async with ours(there, plan.folder, url, webhook=False, **more) as bot:
            await _is_there(world)
            began, used = perf_counter(), cpu_seconds(bot.process)
            await performance.play()
            time, cpu = perf_counter() - began, cpu_seconds(bot.process) - used
            return time * 1000, cpu * 1000, _turns(engine)
    finally:
        engine.dispose()
        await server.cleanup()


async def _is_there(world: World) -> None:
    """Wait until somebody is answered: the bot has started."""
    passer = world.person(9, "Ruth", "en")
    passer.says("/help")
    while not any(message.sender_id == world.bot.id for message in passer.sees()):  # noqa: ASYNC110 (it has no bell)
        await asyncio.sleep(0.05)


def _turns(engine: Engine) -> int:
    with reading(engine) as db:
        return db.scalar(select(func.count()).select_from(SeenUpdate)) or 0


async def _echoed(bot: Bot, turns: int) -> float:
    """Milliseconds of CPU for as many echoes, measured over some seconds of one person's talk."""
    found: Measured = await measured(bot, RESIDENTS[:1], lambda _: repeat(WORDS), 1.0)
    is_echoed(found.exchanges)
    return found.cost * turns


async def starts(plan: Plan) -> list[Row]:
    """From the command to the first poll, with a database that is there; to the first answer, because Telegram may be
    asked before the house is whole; and, ours alone, with no database.
    """
    async with telegram() as there:
        url = plan.databases.fresh("start")
        mine, theirs = [], []
        for _ in range(STARTS):
            async with ours(there, plan.folder, url, webhook=False) as bot:
                mine.append(await _started(bot))
            async with bare(there, plan.folder, webhook=False) as echo:
                theirs.append(await _started(echo))
        async with ours(there, plan.folder, f"sqlite:///{plan.folder / 'new.sqlite3'}", webhook=False) as bot:
            first = await _started(bot)
    return [
        Row("cold start to first poll", "s", _each("polled", mine), _each("polled", theirs), most=1.8, digits=2),
        Row("cold start to first answer", "s", _each("answered", mine), _each("answered", theirs), digits=2),
        Row(
            "its CPU, which other work on the machine disturbs less",
            "s",
            _each("cpu", mine),
            _each("cpu", theirs),
            digits=2,
        ),
        Row("the very first answer, for which the database is made and filled", "s", [first.answered], digits=2),
    ]


class Started(NamedTuple):
    """Seconds until it polled, until it answered, and of CPU by then."""

    polled: float
    answered: float
    cpu: float


async def _started(bot: Bot) -> Started:
    """Somebody writes to it when it polls."""
    began = perf_counter()
    await Polled(bot).say(RESIDENTS[0], message(RESIDENTS[0], ASKED))
    return Started(bot.started, bot.started + perf_counter() - began, cpu_seconds(bot.process))


def _each(what: str, found: list[Started]) -> list[float]:
    return [getattr(each, what) for each in found]
