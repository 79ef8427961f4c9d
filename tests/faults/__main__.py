"""`python -m tests.faults`: attack the bot for some minutes on both databases, and print what came of it as a table."""

import asyncio
import logging
import sys
import warnings
from argparse import ArgumentParser
from functools import partial
from itertools import product
from time import perf_counter

from messages.catalogue import Catalogue
from tests.faults.answers import FEW, MANY, every_failure
from tests.faults.cradle import Nursery
from tests.faults.grounds import SORTS, Grounds, grounds
from tests.faults.kills import WAYS, Field, Toll, deaths
from tests.faults.repeats import delivered_again

PEOPLE, MESSAGES, POISON = 100, 10, 100
FIELDS = 2  # stories at once, for each sort of database and each way
Row = tuple[str, str, str, bool]  # database, attack, figures, well


def main() -> int:
    """Print the table. The exit code is 1 when anything was lost, doubled or swapped."""
    parser = ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="in all (%(default)s)")
    parser.add_argument("--seconds", type=float, default=300, help="for the kills, at most (%(default)s)")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    began = perf_counter()
    with grounds() as ground:
        well = asyncio.run(_attack(ground, options.kills, options.seconds))
    print(f"\n{perf_counter() - began:.0f} s")
    return 0 if well else 1


async def _attack(ground: Grounds, kills: int, seconds: float) -> bool:
    well = [_printed(row) for row in await _killed(ground, kills, seconds)]
    for sort in SORTS:
        well.append(_printed(await _repeated(ground, sort)))
        well += [_printed(row) for row in await _refused(ground, sort)]
    return all(well)


def _printed(row: Row) -> bool:
    sort, attack, figures, well = row
    print(f"| {sort:<10} | {attack:<62} | {figures:<42} | {'as promised' if well else 'BROKEN'} |", flush=True)
    return well


async def _killed(ground: Grounds, kills: int, seconds: float) -> list[Row]:
    """Several stories at once: much of each is waiting for a lease to end. All of them end alike."""
    battles = list(product(SORTS, WAYS))
    async with Nursery(ground.folder / "victims.log", ground.warm) as nursery:
        catalogue = Catalogue.load()
        fields = [
            [Field(nursery.cradle(), partial(ground.url, sort), way, catalogue, toll) for _ in range(FIELDS)]
            for (sort, way), toll in zip(battles, (Toll() for _ in battles), strict=True)
        ]
        expected = await fields[0][0].undisturbed()
        fights = [
            field.fights(planned, expected, kills // len(battles), seconds)
            for number, each in enumerate(fields)
            for planned in [deaths(each[0].way, number)]
            for field in each
        ]
        await asyncio.gather(*fights)
    return [_of_kills(sort, each[0]) for (sort, _), each in zip(battles, fields, strict=True)]


def _of_kills(sort: str, field: Field) -> Row:
    toll = field.toll
    for wrong in (*toll.lost, *toll.doubled)[:5]:
        print(wrong[:2000])
    attack = f"{toll.total} kills at {len(toll.kills)} points, {toll.while_stopping} while stopping ({field.way})"
    figures = f"{len(toll.lost)} lost, {len(toll.doubled)} doubled, {toll.repeated} messages repeated"
    well = not toll.lost and not toll.doubled and toll.repeated <= toll.total
    return sort, attack, figures, well


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
