"""What a longer list costs: the same questions on registers of 113, 10,000 and 100,000 endorsements."""

from contextlib import AsyncExitStack
from functools import partial

from bench.bots import ours
from bench.machine import memory
from bench.rounds import Plan, costs, rates, rounds
from bench.rows.answering import CROWD, asked, introduced
from bench.table import Row
from bench.telegram import telegram

SHIPPED, MANY, MOST = 0, 10_000, 100_000


async def growth(plan: Plan) -> list[Row]:
    """Our own cost with fewer stands beside it: growth is what is aimed at."""
    async with AsyncExitStack() as stack:
        bots = {}
        for count in (SHIPPED, MANY, MOST):
            there = await stack.enter_async_context(telegram())
            url = plan.databases.fresh(f"register-{count}", count)
            bots[count] = await introduced(await stack.enter_async_context(ours(there, plan.folder, url, webhook=True)))
        sides = {str(count): partial(asked, bot, CROWD, plan.seconds) for count, bot in bots.items()}
        found = await rounds(plan.rounds, sides)
        held = {count: memory(bot.process) for count, bot in bots.items()}
    shipped, many, most = (found[str(count)] for count in (SHIPPED, MANY, MOST))
    return [
        Row("answers by webhook with 113 endorsements", "/s", rates(shipped)),
        Row("with 10,000", "/s", rates(many)),
        Row("with 100,000", "/s", rates(most)),
        Row("CPU of an answer with 10,000 beside 113", "ms", costs(many), costs(shipped), digits=2),
        Row("CPU of an answer with 100,000 beside 10,000", "ms", costs(most), costs(many), most=1.3, digits=2),
        Row("start with 100,000", "s", [bots[MOST].started], digits=1),
        Row("memory with 100,000", "MB", [held[MOST]]),
    ]
