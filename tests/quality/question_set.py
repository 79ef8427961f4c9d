"""The questions as data: their files, the signs nobody sees in an editor, and which are kept out of sight."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SEEN = Path(__file__).with_name("questions")
UNSEEN = Path(__file__).with_name("unseen")  # what nobody looks at while the rules are being tuned
_HIDDEN_SIGN = re.compile(r"\\u([0-9a-f]{4})")  # hidden signs are written as \u200b
_AGAIN = re.compile(r"\{(\d+)×([^}]*)\}")  # long texts are written as {10000×x}


@dataclass(frozen=True, slots=True)
class Asking:
    """One question, and the answers that are right (see README.md in the folder for how they are written)."""

    kind: str
    language: str
    trap: bool
    expected: str
    question: str
    unseen: bool

    @property
    def text(self) -> str:
        """What is sent."""
        seen = _HIDDEN_SIGN.sub(lambda sign: chr(int(sign.group(1), 16)), self.question)
        return _AGAIN.sub(lambda again: int(again.group(1)) * again.group(2), seen)


def questions() -> Iterator[Asking]:
    """Every question of every file: those the rules are tuned on, then those kept out of sight."""
    for folder in (SEEN, UNSEEN):
        for path in sorted(folder.glob("*.tsv")):
            yield from _of(path, unseen=folder == UNSEEN)


def seen() -> list[Asking]:
    """The questions the rules are tuned on."""
    return [asking for asking in questions() if not asking.unseen]


def _of(path: Path, *, unseen: bool) -> Iterator[Asking]:
    with path.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Asking(row["kind"], row["language"], bool(row["trap"]), row["expected"], row["question"], unseen)
