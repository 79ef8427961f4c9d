"""`python -m tests.faults`: attack the bot for some minutes on both databases, and print what came of it as a table."""

import asyncio
import logging
import sys
import warnings
from argparse import ArgumentParser
from collections.abc import Iterator
from functools import partial
from time import perf_counter

from messages.catalogue import Catalogue
from tests.faults.answers import FAULTS, every_failure
from tests.faults.grounds import SORTS, Grounds, grounds
from tests.faults.kills import Field, Nursery, Toll, deaths
from tests.faults.repeats import delivered_again

PEOPLE, MESSAGES, POISON = 100, 10, 100
Row = tuple[str, str, str, bool]  # database, attack, figures, well


def main() -> int:
    """Print the table. The exit code is 1 when anything was lost, doubled or swapped."""
    parser = ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="for each database, at most (%(default)s)")
    parser.add_argument("--seconds", type=float, default=80, help="for the kills (%(default)s)")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    began, well = perf_counter(), True
    with grounds() as ground:
        for row in asyncio.run(_attacks(ground, options.kills, options.seconds)):
            well = well and row[3]
            print(f"| {row[0]:<10} | {row[1]:<44} | {row[2]} | {'as promised' if row[3] else 'BROKEN'} |")
    print(f"\n{perf_counter() - began:.0f} s")
    return 0 if well else 1


async def _attacks(ground: Grounds, kills: int, seconds: float) -> list[Row]:
    tolls = await asyncio.gather(*(_killed(ground, sort, kills, seconds) for sort in SORTS))
    rows = [row for sort, toll in zip(SORTS, tolls, strict=True) for row in _of_kills(sort, toll)]
    for sort in SORTS:
        rows += [await _repeated(ground, sort), *await _refused(ground, sort)]
    return rows


async def _killed(ground: Grounds, sort: str, kills: int, seconds: float) -> Toll:
    folder = ground.folder / f"{sort}-victims"
    folder.mkdir()
    async with Nursery(folder, ground.warm) as nursery:
        field = Field(nursery, partial(ground.url, sort), Catalogue.load())
        return await field.fights(deaths(SORTS.index(sort)), kills, seconds)


def _of_kills(sort: str, toll: Toll) -> Iterator[Row]:
    figures = f"{len(toll.lost)} lost, {len(toll.doubled)} doubled, {toll.repeated} messages repeated"
    well = not toll.lost and not toll.doubled and toll.repeated <= toll.total
    yield sort, f"{toll.total} kills at {len(toll.kills)} points, {toll.stories} stories", figures, well
    for wrong in (*toll.lost, *toll.doubled)[:5]:
        print(wrong[:2000])


async def _repeated(ground: Grounds, sort: str) -> Row:
    with ground.fresh(sort) as engine:
        found = await delivered_again(engine, PEOPLE, MESSAGES, POISON)
    attack = f"{found.updates} updates in {found.deliveries} deliveries, {POISON} poison"
    figures = f"{found.wrong} wrong, {found.swapped_answers} swapped, {found.quarantined} set aside"
    return sort, attack, figures, not found.wrong and not found.swapped_answers and found.quarantined == POISON


async def _refused(ground: Grounds, sort: str) -> list[Row]:
    names = FAULTS if sort == "sqlite" else ("429", "reset after", "403")
    played, wrong = await every_failure(partial(ground.fresh, sort), names)
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return [_of_method(sort, method, count, wrong) for method, count in played.items()]


def _of_method(sort: str, method: str, count: int, wrong: list[str]) -> Row:
    bad = sum(each.startswith(f"{method}:") for each in wrong)
    return sort, f"{method} failing in {count} ways, a story each", f"{bad} ended badly", not bad


if __name__ == "__main__":
    sys.exit(main())
