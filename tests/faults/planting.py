"""Plants one bug after the other in a copy of the project, and looks whether the tests named for it fail."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from enum import StrEnum
from importlib.util import cache_from_source
from pathlib import Path
from queue import SimpleQueue

from tests.faults.bugs import Bug
from tests.faults.planted import BUGS

ROOT = Path(__file__).parents[2]
COPIED = ("bot", "db", "messages", "migrations", "tests", "bench", "docs", "deploy", "pyproject.toml", "Makefile")
COPIES = 2  # that work at once
SECONDS = 600  # for the tests of one bug: they may hang over it
PASSED, FAILED = 0, 1  # pytest's exit codes


class Fate(StrEnum):
    """What became of a bug."""

    CAUGHT = "caught"
    MISSED = "MISSED"
    UNKNOWN = "THE TESTS DID NOT RUN"


def try_all(names: tuple[str, ...] = ()) -> Iterator[tuple[Bug, Fate, str]]:
    """Each bug (or those whose names contain one of these), its fate, and the test that noticed."""
    wanted = [bug for bug in BUGS if not names or any(name in bug.name for name in names)]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(COPIES) as threads:
        copies = SimpleQueue[Path]()
        for number in range(COPIES):
            copies.put(_copy(Path(folder) / f"copy{number}"))
        yield from threads.map(lambda bug: (bug, *_tried(bug, copies)), wanted)


def _copy(to: Path) -> Path:
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy(source, to / name)
    return to


def _tried(bug: Bug, copies: SimpleQueue[Path]) -> tuple[Fate, str]:
    tree = copies.get()
    try:
        with planted(bug, tree):
            return _outcome(bug, tree)
    finally:
        copies.put(tree)


def _outcome(bug: Bug, tree: Path) -> tuple[Fate, str]:
    chosen = ["-k", bug.named] if bug.named else []
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *chosen, *bug.tests]
    try:
        done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Fate.CAUGHT, "the tests hung"
    failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    if done.returncode == FAILED and failed:
        return Fate.CAUGHT, failed[0].split(" - ")[0].rpartition("::")[2]
    return (Fate.MISSED, "") if done.returncode == PASSED else (Fate.UNKNOWN, (done.stdout + done.stderr)[-300:])


@contextmanager
def planted(bug: Bug, tree: Path) -> Iterator[None]:
    """The bug is in the files of this tree meanwhile. ValueError when one of its changes no longer fits."""
    before = {edit.file: (tree / edit.file).read_text() for edit in bug.edits}
    try:
        for edit in bug.edits:
            words = (tree / edit.file).read_text()
            if words.count(edit.old) != 1:
                raise ValueError(f"{edit.file}: {edit.old!r} stands there {words.count(edit.old)} times")
            changed = words.replace(edit.old, edit.new)
            compile(changed, edit.file, "exec")
            _write(tree / edit.file, changed)
        yield
    finally:
        for file, words in before.items():
            _write(tree / file, words)


def _write(file: Path, words: str) -> None:
    """Two versions of the same second and length would look alike to Python: what it has compiled goes."""
    file.write_text(words)
    Path(cache_from_source(str(file))).unlink(missing_ok=True)
