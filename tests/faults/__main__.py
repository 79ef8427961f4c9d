"""`python -m tests.faults`: attack the bot for some minutes on both databases, and print what came of it as a table.

With `--planted` it tries instead whether the suite notices bugs that are planted in a copy of the project.
"""

import asyncio
import logging
import sys
import warnings
from argparse import ArgumentParser
from time import perf_counter

from bench.machine import described, load
from tests.faults.attacks import Attacks, Row
from tests.faults.grounds import grounds
from tests.faults.planting import Fate, try_all

HEAD = "| database | attack | what came of it | |\n| --- | --- | --- | --- |"


def main() -> int:
    """Print the table. The exit code is 1 when anything was lost, doubled or swapped, or a bug was missed."""
    parser = ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=1040, help="in all (%(default)s)")
    parser.add_argument("--seconds", type=float, default=300, help="for the kills, at most (%(default)s)")
    parser.add_argument("--planted", nargs="*", metavar="WORDS", help="try the planted bugs, or those named so")
    options = parser.parse_args()
    began = perf_counter()
    print(f"{described()}; load {load()}\n", flush=True)
    well = _plants(tuple(options.planted)) if options.planted is not None else _attacks(options.kills, options.seconds)
    print(f"\n{perf_counter() - began:.0f} s; load {load()}")
    return 0 if well else 1


def _attacks(kills: int, seconds: float) -> bool:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    print(HEAD, flush=True)
    print(f"(the kills come first: their rows after {seconds:.0f} s at most)", file=sys.stderr, flush=True)

    async def all_of_them() -> bool:
        return all([_printed(row) async for row in Attacks(ground).all(kills, seconds)])

    with grounds() as ground:
        return asyncio.run(all_of_them())


def _printed(row: Row) -> bool:
    for wrong in row.wrong[:5]:
        print(wrong[:2000], file=sys.stderr)
    verdict = "BROKEN" if row.wrong else "as promised"
    print(f"| {row.database} | {row.attack} | {row.figures} | {verdict} |", flush=True)
    return not row.wrong


def _plants(names: tuple[str, ...]) -> bool:
    print("| bug | | noticed by |\n| --- | --- | --- |", flush=True)
    fates = []
    for bug, fate, test in try_all(names):
        print(f"| {bug.name} | {fate} | {test} |", flush=True)
        fates.append(fate)
    print(f"\n{fates.count(Fate.CAUGHT)} of {len(fates)} caught")
    return set(fates) == {Fate.CAUGHT}


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)  # what a shell expects
