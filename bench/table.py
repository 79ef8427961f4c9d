"""The table that `make bench` prints: ours, what stands beside it, their ratio, the aim, and whether it was met."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

HEAD = """Beside ours stands a bare python-telegram-bot 22.8, unless the line says otherwise. Medians of rounds in turn.

| what | ours | beside it | ratio | aim | |
| --- | ---: | ---: | ---: | ---: | --- |"""


@dataclass(frozen=True, slots=True)
class Row:
    """One line, from one figure a round and side. `most` and `least` bound the ratio that is aimed at.

    Without `theirs` there is nothing to compare with; `unit` and `digits` say how the figures are written.
    """

    what: str
    unit: str
    ours: Sequence[float]
    theirs: Sequence[float] = ()
    least: float | None = None
    most: float | None = None
    digits: int = 0

    @property
    def ratio(self) -> float | None:
        """The median of the rounds' ratios: both sides of one round met the same noise."""
        if not self.theirs:
            return None
        return median(ours / theirs for ours, theirs in zip(self.ours, self.theirs, strict=True))

    @property
    def met(self) -> bool:
        """Whether the ratio is within its bounds; true where nothing was aimed at."""
        ratio = self.ratio
        if ratio is None:
            return True
        return (self.least is None or ratio >= self.least) and (self.most is None or ratio <= self.most)

    def line(self) -> str:
        """The row as Markdown."""
        ratio = "" if self.ratio is None else f"{self.ratio:.3g}"
        aim = f"≥ {self.least:g}" if self.least is not None else f"≤ {self.most:g}" if self.most is not None else ""
        verdict = "" if not aim else "met" if self.met else "MISSED"
        figures = [self._figure(side) for side in (self.ours, self.theirs)]
        return f"| {self.what} | {' | '.join(figures)} | {ratio} | {aim} | {verdict} |"

    def _figure(self, side: Sequence[float]) -> str:
        return f"{median(side):,.{self.digits}f} {self.unit}" if side else ""


def show(row: Row) -> Row:
    """Print it as soon as it is known."""
    said(row.line())
    return row


def said(words: str) -> None:
    """Print at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()
