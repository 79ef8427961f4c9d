"""Progress bars on the terminal: only where a person looks on, and never in what a command prints as its result."""

import argparse
from collections.abc import Iterable, Sequence
from typing import TypeVar

from tqdm import tqdm

Row = TypeVar("Row")


class Bars:
    """Bars for a command's long work; `quiet` or a standard error that is no terminal shows none."""

    def __init__(self, quiet: bool) -> None:
        self._disable = True if quiet else None  # None: tqdm looks whether there is a terminal

    def __call__(self, rows: Sequence[Row], name: str) -> Iterable[Row]:
        """The rows themselves, while a bar of that name fills."""
        return tqdm(rows, desc=name, unit="", disable=self._disable, leave=False, dynamic_ncols=True)


def add_quiet(parser: argparse.ArgumentParser) -> None:
    """The switch that turns bars off."""
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress bars; only the result")


class Bar:
    """One bar for work that tells how much of how much is done."""

    def __init__(self, quiet: bool, name: str) -> None:
        self._bar = tqdm(total=None, desc=name, disable=True if quiet else None, leave=False, dynamic_ncols=True)

    def __call__(self, done: int, total: int) -> None:
        """So much of so much."""
        self._bar.total = total
        self._bar.n = done
        self._bar.refresh()

    def __enter__(self) -> "Bar":
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()
