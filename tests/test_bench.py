"""What `make bench` measures is measured by itself; here is how it ends before its time."""

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from bench import __main__ as bench

AT_ONCE = 60  # seconds that the work below would take, and nobody waits for


async def _works_without_awaiting(plan: Any, parts: list[str]) -> list[Any]:
    """As long as a million names are made."""
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(AT_ONCE)  # noqa: ASYNC251
    raise AssertionError("Ctrl-C waited for the work")


def test_ctrl_c_ends_it_at_once_in_one_line_and_leaves_no_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("sys.argv", ["bench", "changes"])
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: None)
    monkeypatch.setattr(bench, "described", lambda: "this machine")
    monkeypatch.setattr(bench, "_measured", _works_without_awaiting)
    try:
        assert bench.main() == 130
    finally:
        signal.signal(signal.SIGINT, before)
    said = capsys.readouterr()
    assert said.out.rstrip().splitlines()[-1].startswith("Stopped by Ctrl-C")
    assert (said.err, list(tmp_path.iterdir())) == ("", [])
