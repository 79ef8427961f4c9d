"""Rounds: both sides one after the other, again and again, so that whatever else this machine does hurts both alike."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.crowd import Measured
from bench.databases import Databases

Side = Callable[[], Awaitable[Measured]]


@dataclass(frozen=True, slots=True)
class Plan:
    """How much of everything. `databases` and `folder` are thrown away in the end."""

    folder: Path
    databases: Databases
    rounds: int = 5
    seconds: float = 2.0


async def rounds(count: int, sides: Mapping[str, Side]) -> dict[str, list[Measured]]:
    """A list for each side, with one measurement a round."""
    found: dict[str, list[Measured]] = {name: [] for name in sides}
    for number in range(count):
        for name in list(sides) if number % 2 else reversed(list(sides)):
            found[name].append(await sides[name]())
    return found


def rates(side: list[Measured]) -> list[float]:
    """Answers a second."""
    return [each.rate for each in side]


def costs(side: list[Measured]) -> list[float]:
    """Milliseconds of CPU for one answer."""
    return [each.cost for each in side]


def slowest(side: list[Measured]) -> list[float]:
    """Milliseconds within which 99 of 100 answers came."""
    return [each.slowest for each in side]
