"""What a process has used, and what machine this is."""

import os
import platform
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
ROOT = Path(__file__).parent.parent


def cpu_seconds(process: int) -> float:
    """User and system time of a process with all its threads, those that ended too; exact to about 10 ms."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def memory(process: int) -> float:
    """MB of a process in memory, pages of mapped files among them that were looked at of late."""
    return _megabytes(process, "VmRSS:")


def own_memory(process: int) -> float:
    """MB that nobody else can use: without mapped files, whose pages processes share and the system takes back."""
    return _megabytes(process, "RssAnon:")


def _megabytes(process: int, of: str) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith(of):
            return int(line.split()[1]) / 1024
    raise ProcessLookupError(process)


def described() -> str:
    """Date, commit and machine, in one line."""
    now = datetime.now(UTC).strftime("%-d %B %Y, %H:%M UTC")
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{now}, commit {_commit()}, {_model()}, {os.cpu_count()} cores, {python}"


def load() -> str:
    """How many processes wanted a core, on average of the last one, five and fifteen minutes."""
    return ", ".join(f"{each:.1f}" for each in os.getloadavg())


def _commit() -> str:
    done = subprocess.run(  # noqa: S603
        [shutil.which("git") or "git", "describe", "--always", "--dirty=+"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or "unknown"


def _model() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")
