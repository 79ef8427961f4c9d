"""One step of a form: an answer is filed and the next question asked. Ours is on disk by then, the bare one's is not.

The bare bot takes one update at a time: its library's conversations allow nothing else.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack

from sqlalchemy import Engine

from bench import form
from bench.bots import Bot, bare, ours
from bench.crowd import Exchange, Measured, measured
from bench.databases import LEADERS, prepare, steps_on_disk
from bench.questions import Wrong, bare_words, words_of
from bench.rounds import Plan, Side, costs, rates, rounds
from bench.rows.answering import CROWD, asked, introduced
from bench.table import Row
from bench.telegram import telegram
from db.drafts import STEPS_OF_A_LIFE
from db.session import make_engine
from messages import say
from messages.catalogue import Catalogue
from tests.postgres import start_server

NAME, BACK = "Amina Diallo", "back"


class Leaders:
    """People who answer a question and go back to it. Each goes on where the last round ended."""

    def __init__(self, bot: Bot, first: Sequence[str], questions: Sequence[str]) -> None:
        self._bot = bot
        self._questions = questions  # after a name, after going back
        self._said: defaultdict[int, Iterator[str]] = defaultdict(lambda: self._words(first))
        self.steps = 0

    async def measured(self, crowd: int, seconds: float) -> Measured:
        """Let so many of them walk. Raises `Wrong` when they are not asked what comes next."""
        found = await measured(self._bot, LEADERS[:crowd], self._said.__getitem__, seconds)
        for each in found.exchanges:
            self._is_asked(each)
        return found

    def _is_asked(self, each: Exchange) -> None:
        expected = self._questions[each.said != NAME]
        if expected not in words_of(each.answer):
            raise Wrong(f"{each.said!r} was answered with {words_of(each.answer)!r}")

    def _words(self, first: Sequence[str]) -> Iterator[str]:
        yield from first
        while True:
            for each in (NAME, BACK):
                self.steps += 1
                yield each


async def steps(plan: Plan) -> list[Row]:
    """One person at a time, and 64 at once; on SQLite, then on a PostgreSQL that waits for its disk too."""
    server = start_server(lasting=True)
    try:
        return await _steps(plan, server.create("bench"))
    finally:
        server.stop()


async def _steps(plan: Plan, postgres: str) -> list[Row]:
    urls = {"sqlite": plan.databases.fresh("steps"), "postgresql": postgres}
    engines = {name: make_engine(url) for name, url in urls.items()}
    prepare(engines["postgresql"])
    async with AsyncExitStack() as stack:
        there = [await stack.enter_async_context(telegram()) for _ in range(3)]
        sqlite = await stack.enter_async_context(ours(there[0], plan.folder, urls["sqlite"], webhook=True))
        other = await stack.enter_async_context(ours(there[1], plan.folder, urls["postgresql"], webhook=True))
        theirs = await stack.enter_async_context(bare(there[2], plan.folder, webhook=True, script="form"))
        mine = {"sqlite": Leaders(sqlite, (), our_questions()), "postgresql": Leaders(other, (), our_questions())}
        walkers = mine | {"bare": Leaders(theirs, ("/start",), their_questions())}
        alone = await rounds(plan.rounds, {name: _walk(plan, each, 1) for name, each in walkers.items()})
        many = await rounds(plan.rounds, {name: _walk(plan, each, CROWD) for name, each in walkers.items()})
        await introduced(other)
        answers = await rounds(plan.rounds, {"postgresql": lambda: asked(other, CROWD, plan.seconds)})
    for name, each in mine.items():
        _all_there(engines[name], each)
    return [
        Row("one form step with its durable commit", "/s", rates(alone["sqlite"]), rates(alone["bare"]), least=1),
        Row("form steps of 64 people at once", "/s", rates(many["sqlite"]), rates(many["bare"]), least=2),
        Row("their CPU", "ms", costs(many["sqlite"]), costs(many["bare"]), digits=2),
        Row("one form step on PostgreSQL", "/s", rates(alone["postgresql"]), rates(alone["bare"])),
        Row("form steps of 64 at once on PostgreSQL", "/s", rates(many["postgresql"]), rates(many["bare"])),
        Row("answers by webhook on PostgreSQL, 64 at once", "/s", rates(answers["postgresql"])),
    ]


def _walk(plan: Plan, leaders: Leaders, crowd: int) -> Side:
    return lambda: leaders.measured(crowd, plan.seconds)


def _all_there(engine: Engine, leaders: Leaders) -> None:
    """Every step that was answered is in the database, once. Who walks alone may use up a whole stretch of versions."""
    found = steps_on_disk(engine)
    engine.dispose()
    if (leaders.steps - found) % STEPS_OF_A_LIFE:
        raise Wrong(f"{leaders.steps} steps were answered, the database has {found}")


def our_questions() -> tuple[str, str]:
    """What our bot asks after a name, and after going back."""
    catalogue = Catalogue.load()
    texts = say.endorse_ask_proof(), say.endorse_ask_leader()
    after, before = (bare_words(catalogue.say(text, "en")) for text in texts)
    return after, before


def their_questions() -> tuple[str, str]:
    """The same of the bare form."""
    return bare_words(form.ASK_PROOF), bare_words(form.ASK_LEADER)
