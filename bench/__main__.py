"""`python -m bench`: measure both bots for some minutes, and print a table."""

import asyncio
import signal
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from time import perf_counter

import uvloop

from bench.databases import Databases
from bench.machine import described, load
from bench.rounds import Plan
from bench.rows import answering, changing, finding, growing, living, stepping
from bench.table import HEAD, Row, said, show

PARTS: Mapping[str, Callable[[Plan], Awaitable[list[Row]]]] = {
    "webhook": answering.by_webhook,
    "polling": answering.by_polling,
    "far": answering.far_away,
    "steps": stepping.steps,
    "story": living.story,
    "start": living.starts,
    "growth": growing.growth,
    "changes": changing.changes,
    "lookups": finding.lookups,
}

INTERRUPTED = 130  # what a shell expects after Ctrl-C


def main() -> int:
    """Print the table. The exit code is 0 also where an aim is missed: a busy machine is no mistake."""
    parser = ArgumentParser(prog="python -m bench", description=__doc__)
    help = f"only these of {', '.join(PARTS)}; all, if none is named"
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART", help=help)
    parser.add_argument("--rounds", type=int, default=5, help="of each comparison (%(default)s)")
    parser.add_argument("--seconds", type=float, default=2.0, help="of each side in each round (%(default)s)")
    options = parser.parse_args()
    signal.signal(signal.SIGINT, _at_once)
    try:
        _measure(options)
    except KeyboardInterrupt:
        said("\nStopped by Ctrl-C: what stands above is measured, the rest is not. Nothing is left behind.")
        return INTERRUPTED
    return 0


def _at_once(*_: object) -> None:
    """Asyncio would let Ctrl-C wait for the next `await`: a minute, while a million names are made."""
    raise KeyboardInterrupt


def _measure(options: Namespace) -> None:
    began = perf_counter()
    said(f"{described()}; load {load()} before\n\n{HEAD}")
    subprocess.run([sys.executable, "-m", "bot", "prepare", "--words"], check=True)  # once a machine, not at each start
    with (
        tempfile.TemporaryDirectory(prefix="bench-") as folder,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        plan = Plan(Path(folder), Databases(Path(folder)), options.rounds, options.seconds)
        rows = runner.run(_measured(plan, options.parts or list(PARTS)))
    missed = sum(not row.met for row in rows)
    said(f"\n{missed} aims missed. {perf_counter() - began:.0f} s; load {load()} after")


async def _measured(plan: Plan, parts: list[str]) -> list[Row]:
    return [show(row) for part in parts for row in await PARTS[part](plan)]


if __name__ == "__main__":
    sys.exit(main())
