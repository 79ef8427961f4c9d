"""`python -m messages.check`: is the catalogue whole and sound? One line for each fault; with any, exit code 1."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from messages.checks import coverage, labels, markup, plurals, typed, usage, writing
from messages.checks.problem import Problem
from messages.languages import language
from messages.sources import Sources

FOLDER = Path(__file__).parent
PROJECT = FOLDER.parent


def problems(folder: Path, code: Iterable[Path]) -> list[Problem]:
    """All faults of the catalogue in `folder`, whose messages are said by the Python files of `code`."""
    sources = Sources.read(folder)
    rules = (writing, coverage, plurals, markup, labels, typed)
    found = [problem for rule in rules for problem in rule.faults(sources)]
    return sorted(set(found) | set(usage.faults(sources, folder, code)))


def main(folder: Path = FOLDER, code: Iterable[Path] = ()) -> int:
    """Print the faults, or what was found whole. Without `code` the project's own is read."""
    found = problems(folder, code or [*sorted((PROJECT / "bot").rglob("*.py")), FOLDER / "typed_words.py"])
    for problem in found:
        print(problem.line_from(folder.parent))
    faults = sum(not problem.note for problem in found)
    print(f"{faults} to mend" if faults else _summary(folder))
    return 1 if faults else 0


def _summary(folder: Path) -> str:
    sources = Sources.read(folder)
    return "; ".join(f"{language(code).name}: {len(sources.of(code))} messages" for code in sources.languages())


if __name__ == "__main__":
    sys.exit(main())
