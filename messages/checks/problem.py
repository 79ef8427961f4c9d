"""What a check reports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """A fault at a place in a file, in one line: what is wrong and how to mend it. A note does not fail the check."""

    path: Path
    line: int
    fault: str
    note: bool = False

    def line_from(self, folder: Path) -> str:
        """As a compiler would print it, with the path seen from `folder`."""
        path = self.path.relative_to(folder) if self.path.is_relative_to(folder) else self.path
        return f"{path}:{self.line}: {'note: ' if self.note else ''}{self.fault}"
