"""A resident asks and is answered, whole: by webhook, by polling, and with Telegram far away."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from itertools import islice

from bench.bots import Bot, bare, ours
from bench.crowd import Measured, Way, measured, message, reaching
from bench.databases import RESIDENTS
from bench.machine import memory, own_memory
from bench.questions import is_answered, is_echoed, known, new
from bench.rounds import Plan, Side, costs, rates, rounds, slowest
from bench.table import Row
from bench.telegram import telegram

CROWD = 64
OUTSTANDING = 100
FAR = 0.05  # seconds to Telegram's answer
UPDATES = 10_000
AT_ONCE = 64
FOREIGN = "Hat die Stadt Nairobi die Erklärung unterzeichnet?"
SETTLING = 1.0  # seconds
Words = Callable[[int], Iterator[str]]


async def by_webhook(plan: Plan) -> list[Row]:
    """64 people at once, against both ways in which a bare bot may carry out what is posted to it."""
    async with AsyncExitStack() as stack:
        there = [await stack.enter_async_context(telegram()) for _ in range(3)]
        bot = await introduced(
            await stack.enter_async_context(ours(there[0], plan.folder, plan.databases.fresh("webhook"), webhook=True))
        )
        crowd = await stack.enter_async_context(bare(there[1], plan.folder, webhook=True, at_once=AT_ONCE))
        single = await stack.enter_async_context(bare(there[2], plan.folder, webhook=True))
        sides = {"new": _asked(plan, bot), "known": _asked(plan, bot, words=known)}
        found = await rounds(plan.rounds, sides | {"crowd": _echoed(plan, crowd), "single": _echoed(plan, single)})
    crowds = found["crowd"]
    return [
        *_beside(found["new"], crowds, "answers by webhook, 64 at once, each question new"),
        *_beside(found["known"], crowds, "the same, questions that were asked before"),
        Row("each new, beside an echo that takes one at a time", "/s", rates(found["new"]), rates(found["single"])),
        Row("its CPU", "ms", costs(found["new"]), costs(found["single"]), digits=2),
    ]


def _beside(mine: list[Measured], theirs: list[Measured], what: str) -> list[Row]:
    return [
        Row(what, "/s", rates(mine), rates(theirs), least=15),
        Row("its CPU", "ms", costs(mine), costs(theirs), most=0.07, digits=2),
        Row("its slowest of a hundred", "ms", slowest(mine), slowest(theirs), most=0.07),
    ]


async def by_polling(plan: Plan) -> list[Row]:
    """Beside the README's echo; and what both hold in memory before and after ten thousand updates."""
    async with AsyncExitStack() as stack:
        there = [await stack.enter_async_context(telegram()) for _ in range(2)]
        bot = await introduced(
            await stack.enter_async_context(ours(there[0], plan.folder, plan.databases.fresh("polling"), webhook=False))
        )
        echo = await stack.enter_async_context(bare(there[1], plan.folder, webhook=False))
        before = _held(bot, echo)
        sides = {"ours": _asked(plan, bot), "known": _asked(plan, bot, words=known), "bare": _echoed(plan, echo)}
        found = await rounds(plan.rounds, sides)
        for side, each in (("ours", bot), ("bare", echo)):
            await _until(each, UPDATES, found[side] + (found["known"] if each is bot else []))
        after = _held(bot, echo)
    mine, theirs = found["ours"], found["bare"]
    return [
        Row("answers by polling, 64 at once, each question new", "/s", rates(mine), rates(theirs), least=3),
        Row("its CPU", "ms", costs(mine), costs(theirs), digits=2),
        Row("the same, questions that were asked before", "/s", rates(found["known"]), rates(theirs), least=3),
        Row("its CPU", "ms", costs(found["known"]), costs(theirs), digits=2),
        *_memory("at the start", before),
        *_memory("after 10,000 updates", after),
    ]


def _held(*bots: Bot) -> list[tuple[float, float]]:
    return [(memory(bot.process), own_memory(bot.process)) for bot in bots]


def _memory(when: str, held: list[tuple[float, float]]) -> list[Row]:
    (mine, my_own), (theirs, their_own) = held
    return [
        Row(f"memory {when}", "MB", [mine], [theirs], most=2),
        Row("the same without mapped files", "MB", [my_own], [their_own]),
    ]


async def far_away(plan: Plan) -> list[Row]:
    """With 50 ms to the API, a hundred answers outstanding, and what a hundred cost more than eight."""
    async with AsyncExitStack() as stack:
        there = [await stack.enter_async_context(telegram()) for _ in range(2)]
        bot = await introduced(
            await stack.enter_async_context(ours(there[0], plan.folder, plan.databases.fresh("far"), webhook=False))
        )
        echo = await stack.enter_async_context(bare(there[1], plan.folder, webhook=False, at_once=OUTSTANDING))
        for each in there:
            each.away = FAR
        found = await rounds(
            plan.rounds,
            {
                "ours": _asked(plan, bot, 2 * OUTSTANDING),
                "bare": _echoed(plan, echo, 2 * OUTSTANDING),
                "few": _asked(plan, bot, 8),
            },
        )
        for each in there:
            each.away = 0.0
    mine, theirs, few = found["ours"], found["bare"], found["few"]
    return [
        Row("by polling, 50 ms to the API, 100 outstanding", "/s", rates(mine), rates(theirs), least=7),
        Row("its CPU", "ms", costs(mine), costs(theirs), digits=2),
        Row("CPU of our answer, 100 outstanding beside 8", "ms", costs(mine), costs(few), most=1.2, digits=2),
    ]


def _asked(plan: Plan, bot: Bot, crowd: int = CROWD, words: Words = new) -> Side:
    return lambda: asked(bot, crowd, plan.seconds, words)


def _echoed(plan: Plan, bot: Bot, crowd: int = CROWD) -> Side:
    return lambda: echoed(bot, crowd, plan.seconds)


async def asked(bot: Bot, crowd: int, seconds: float, words: Words = new) -> Measured:
    """Our bot answers; what it said is looked at."""
    found = await measured(bot, RESIDENTS[:crowd], words, seconds)
    is_answered(found.exchanges)
    return found


async def introduced(bot: Bot) -> Bot:
    """Everybody has heard which languages the bot answers in: it says so once, in a message before the answer."""
    await measured(bot, RESIDENTS[: 2 * OUTSTANDING], lambda _: iter([FOREIGN]), 0)
    await asyncio.sleep(SETTLING)
    return bot


async def echoed(bot: Bot, crowd: int, seconds: float) -> Measured:
    """The bare one."""
    found = await measured(bot, RESIDENTS[:crowd], new, seconds)
    is_echoed(found.exchanges)
    return found


async def _until(bot: Bot, count: int, done: list[Measured]) -> None:
    """Let a bot take as many more updates as there are missing, all of them."""
    missing = count - sum(len(each.exchanges) for each in done)

    async def says_a_share(way: Way, person: int) -> None:
        for said in islice(new(person), -(-missing // CROWD)):
            await way.say(person, message(person, said))

    if missing > 0:
        async with reaching(bot) as way:
            await asyncio.gather(*(says_a_share(way, person) for person in RESIDENTS[:CROWD]))
