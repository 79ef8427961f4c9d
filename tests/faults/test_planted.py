"""Every planted bug still fits the code; that the suite catches them all is tried by `make planted`."""

import shutil
from pathlib import Path

import pytest

from tests.faults.bugs import Bug
from tests.faults.planted import BUGS
from tests.faults.planting import ROOT, planted

LEAST = 20


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_a_planted_bug_still_fits_and_goes_without_a_trace(bug: Bug, tmp_path: Path) -> None:
    files = [edit.file for edit in bug.edits]
    for file in files:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    with planted(bug, tmp_path):
        assert all((tmp_path / file).read_text() != (ROOT / file).read_text() for file in files)
    assert all((tmp_path / file).read_text() == (ROOT / file).read_text() for file in files)
    for named in bug.tests:
        assert (ROOT / named).exists()


def test_there_are_twenty_or_more() -> None:
    assert len({bug.name for bug in BUGS}) == len(BUGS) >= LEAST
