"""The questions as data: their files, the signs nobody sees in an editor, and which third is kept out of sight."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).with_name("questions")
_UNSEEN = re.compile(r"\\u([0-9a-f]{4})")  # hidden signs are written as \u200b
_AGAIN = re.compile(r"\{(\d+)×([^}]*)\}")  # long texts are written as {10000×x}


@dataclass(frozen=True, slots=True)
class Asking:
    """One question, and the answers that are right (see README.md in the folder for how they are written)."""

    kind: str
    language: str
    trap: bool
    expected: str
    question: str

    @property
    def text(self) -> str:
        """What is sent."""
        seen = _UNSEEN.sub(lambda sign: chr(int(sign.group(1), 16)), self.question)
        return _AGAIN.sub(lambda again: int(again.group(1)) * again.group(2), seen)

    @property
    def hidden(self) -> bool:
        """Whether it belongs to the third that nobody looks at while tuning. Decided by the question alone."""
        return sha256(self.question.encode()).digest()[0] % 3 == 0


def questions() -> Iterator[Asking]:
    """Every question of every file."""
    for path in sorted(FOLDER.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as table:
            for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Asking(row["kind"], row["language"], bool(row["trap"]), row["expected"], row["question"])
