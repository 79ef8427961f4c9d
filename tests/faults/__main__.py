"""`python -m tests.faults`: attack the bot for some minutes on both databases, and print what came of it as a table."""

import asyncio
import logging
import sys
import warnings
from argparse import ArgumentParser
from functools import partial
from time import perf_counter

from messages.catalogue import Catalogue
from tests.faults.answers import FEW, MANY, every_failure
from tests.faults.grounds import SORTS, Grounds, grounds
from tests.faults.kills import Field, Nursery, Toll, deaths
from tests.faults.repeats import delivered_again

PEOPLE, MESSAGES, POISON = 100, 10, 100
FIELDS = 3  # stories at once, for each database
Row = tuple[str, str, str, bool]  # database, attack, figures, well


def main() -> int:
    """Print the table. The exit code is 1 when anything was lost, doubled or swapped."""
    parser = ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="for each database, at most (%(default)s)")
    parser.add_argument("--seconds", type=float, default=100, help="for the kills (%(default)s)")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    began = perf_counter()
    with grounds() as ground:
        well = asyncio.run(_attack(ground, options.kills, options.seconds))
    print(f"\n{perf_counter() - began:.0f} s")
    return 0 if well else 1


async def _attack(ground: Grounds, kills: int, seconds: float) -> bool:
    tolls = await asyncio.gather(*(_killed(ground, sort, kills, seconds) for sort in SORTS))
    well = [_printed(_of_kills(sort, toll)) for sort, toll in zip(SORTS, tolls, strict=True)]
    for sort in SORTS:
        well.append(_printed(await _repeated(ground, sort)))
        well += [_printed(row) for row in await _refused(ground, sort)]
    return all(well)


def _printed(row: Row) -> bool:
    sort, attack, figures, well = row
    print(f"| {sort:<10} | {attack:<54} | {figures:<46} | {'as promised' if well else 'BROKEN'} |", flush=True)
    return well


async def _killed(ground: Grounds, sort: str, kills: int, seconds: float) -> Toll:
    """Several stories at once: much of each is waiting for a lease to end."""
    toll, planned, catalogue = Toll(), deaths(SORTS.index(sort)), Catalogue.load()

    async def field(number: int) -> None:
        folder = ground.folder / f"{sort}-victims-{number}"
        folder.mkdir()
        async with Nursery(folder, ground.warm) as nursery:
            await Field(nursery, partial(ground.url, sort), catalogue, toll).fights(planned, kills, seconds)

    await asyncio.gather(*map(field, range(FIELDS)))
    return toll


def _of_kills(sort: str, toll: Toll) -> Row:
    for wrong in (*toll.lost, *toll.doubled)[:5]:
        print(wrong[:2000])
    figures = f"{len(toll.lost)} lost, {len(toll.doubled)} doubled, {toll.repeated} messages repeated"
    well = not toll.lost and not toll.doubled and toll.repeated <= toll.total
    return sort, f"{toll.total} kills at {len(toll.kills)} points in {toll.stories} stories", figures, well


async def _repeated(ground: Grounds, sort: str) -> Row:
    with ground.fresh(sort) as engine:
        found = await delivered_again(engine, PEOPLE, MESSAGES, POISON)
    attack = f"{found.updates} updates in {found.deliveries} deliveries, {POISON} poison"
    figures = f"{found.wrong} wrong, {found.swapped_answers} swapped, {found.quarantined} set aside"
    return sort, attack, figures, not found.wrong and not found.swapped_answers and found.quarantined == POISON


async def _refused(ground: Grounds, sort: str) -> list[Row]:
    met, wrong = await every_failure(partial(ground.fresh, sort), MANY if sort == "sqlite" else FEW)
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return [_of_method(sort, method, count, wrong) for method, count in met.items()]


def _of_method(sort: str, method: str, count: int, wrong: list[str]) -> Row:
    bad = sum(each.startswith(f"{method}:") for each in wrong)
    return sort, f"{method} failing in {count} ways", f"{bad} stories ended badly", not bad


if __name__ == "__main__":
    sys.exit(main())
