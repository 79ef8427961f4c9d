"""How fast names are found, and how surely with slips of the finger in them.

The other column holds what is aimed at, or what an exhaustive search finds: nothing here is compared with another bot.
Times are those of the thread itself, so that a busy machine does not count.
"""

import asyncio
import gc
import sys

from bench.databases import NOW
from bench.names import million, private_memory, recall, slipped, slowest
from bench.rounds import Plan
from bench.table import Row
from bot.rules.asking.places import decide
from bot.rules.asking.question import read
from bot.rules.names.index import Index, Kind, Name
from bot.rules.records.register import Register
from bot.rules.spelling.folding import fold
from bot.services.answers import near_names
from bot.services.answers.gazetteer import elsewhere, shipped
from bot.services.answers.near_names import NearNames
from bot.services.register.reading import read_register
from db.gazetteer.reading import world
from db.kept import Kept
from db.session import make_engine, reading
from tests.quality.question_set import questions

ASKED, COMPARED, CLOSELY = 2000, 2000, 150
ONE, TWO = 1, 2  # slips


async def lookups(plan: Plan) -> list[Row]:
    """Start, look-ups at four sizes, recall, and whole questions. To make a million names takes most of a minute."""
    await _child("bot", "prepare")
    url = plan.databases.fresh("finding")
    start, register = await _started(url), _register(url)
    gc.freeze()  # as when the bot is started
    places = list(dict.fromkeys(fold(name.text) for name in register.book.register if name.kind is Kind.PLACE))
    known = [name for name, _ in world().names(near_names.LEAST)]
    return [
        _row("all indexes at the start, CPU", start, 300, digits=0),
        *_of_register(register, places),
        *_of_ten_thousand(known[:: len(known) // 10_000][:10_000]),
        *_of_gazetteer(known),
        *_of_million(plan, [name for name, _ in world().names(0)]),
        _row("a whole question to its answer, 99 of 100", _questions(register), 5, digits=2),
    ]


def _row(what: str, ours: float, aim: float, digits: int = 3, unit: str = "ms") -> Row:
    return Row(what, unit, [ours], [aim], most=1, digits=digits)


async def _started(url: str) -> float:
    """Milliseconds of CPU; the first start of a machine makes what the others find."""
    printed = b""
    for _ in range(2):
        printed = await _child("bench.started", url, stdout=asyncio.subprocess.PIPE)
    return float(printed)


async def _child(*words: str, stdout: int | None = None) -> bytes:
    """What it prints. Ctrl-C does not reach it: it would print where it was. It ends with us in any case."""
    child = await asyncio.create_subprocess_exec(sys.executable, "-m", *words, stdout=stdout, start_new_session=True)
    try:
        printed, _ = await child.communicate()
    finally:
        if child.returncode is None:
            child.kill()
    return printed or b""


def _register(url: str) -> Register:
    engine = make_engine(url)
    with reading(engine) as db:
        register = read_register(db, NOW)
    engine.dispose()
    return register


def _of_register(register: Register, places: list[str]) -> list[Row]:
    index = register.book.register
    typed = [typed for _, typed in slipped(places, ONE, ASKED)]
    return [
        _row(f"look-up among the register's {len(index):,} names, 99 of 100", slowest(index.exact, places), 0.1),
        _row("the same with a slip", slowest(lambda one: index.near(one, by_sound=False), typed), 0.1),
        *_recalls("the register", places, COMPARED),
    ]


def _of_ten_thousand(names: list[str]) -> list[Row]:
    index = Index.build(Name(name, Kind.PLACE, at) for at, name in enumerate(names))
    typed = [typed for _, typed in slipped(names, ONE, ASKED)]
    return [
        _row("look-up among 10,000 names, 99 of 100", slowest(index.exact, names), 0.3),
        _row("the same with a slip", slowest(lambda one: index.near(one, by_sound=False), typed), 0.3),
        *_recalls("10,000 names", names, COMPARED),
    ]


def _recalls(where: str, names: list[str], count: int) -> list[Row]:
    index = Index.build(Name(name, Kind.PLACE, at) for at, name in enumerate(names))  # of one place one name is found

    def find(typed: str) -> set[str]:
        return {fold(hit.name.text).replace(" ", "") for hit in index.near(typed, len(index), by_sound=False)}

    one, two = recall(find, names, ONE, count), recall(find, names, TWO, count)
    return [_recall(f"found in {where} with one slip", one, 0.99), _recall("the same with two", two, 0.95)]


def _recall(what: str, counted: tuple[int, int], least: float) -> Row:
    found, there = counted
    return Row(what, "", [found], [there], least=least)


def _of_gazetteer(names: list[str]) -> list[Row]:
    before = private_memory()
    with near_names.kept().opened(near_names.make) as file:
        near = NearNames(file)
    typed = [typed for _, typed in slipped(names, ONE, ASKED)]
    return [
        _row("exact look-up in the gazetteer, 99 of 100", slowest(shipped().exact, names[:: len(names) // ASKED]), 0.3),
        _row(f"with a slip, among {len(near):,} names", slowest(lambda one: list(near.near(one)), typed), 1),
        _row("places to offer, ready to show", slowest(lambda one: shipped().facts(shipped().nearly(one)), typed), 5),
        *(_near_recall(near, names, slips) for slips in (ONE, TWO)),
        _row("private memory for it", private_memory() - before, 30, digits=1, unit="MB"),
    ]


def _of_million(plan: Plan, names: list[str]) -> list[Row]:
    names = million(names)
    kept = Kept("near-*.bin", "0" * 16, cache=plan.folder)
    with kept.opened(lambda file: near_names.write(file, names)) as file:
        size = file.seek(0, 2) / 1e6
        near = NearNames(file)
    one, two = ([typed for _, typed in slipped(names, slips, ASKED)] for slips in (ONE, TWO))
    return [
        _row("with one slip among 1,000,000 names, 99 of 100", slowest(lambda typed: list(near.near(typed)), one), 1),
        _row("with two", slowest(lambda typed: list(near.near(typed)), two), 1),
        *(_near_recall(near, names, slips) for slips in (ONE, TWO)),
        _row("size of their file", size, 300, digits=0, unit="MB"),
    ]


def _near_recall(near: NearNames, names: list[str], slips: int) -> Row:
    def find(typed: str) -> set[str]:
        return {name.replace(" ", "") for name, _ in near.near(typed)}

    least, words = (0.99, "one slip") if slips == ONE else (0.95, "two slips")
    return _recall(f"found of {len(near):,} names with {words}", recall(find, names, slips, CLOSELY), least)


def _questions(register: Register) -> float:
    def answered(text: str) -> object:
        question = read(text, register.book)
        return decide(question, register.atlas, elsewhere(question, register))

    texts = [asking.text[:1000] for asking in questions()]
    answered("warm up")
    return slowest(answered, list(dict.fromkeys(texts)))
