"""The real `python -m bot demo` in a process of its own: started, stopped, killed, started again."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).parents[2]
_READY = re.compile(r"The demo is at (http://127\.0\.0\.1:(\d+)) ")
# A real bot's settings, as they may stand in the environment of whoever tries the demo.
FOREIGN = {
    "BOT_TOKEN": "99999999:of-a-real-bot-that-nobody-may-touch-here",
    "BOT_API_URL": "https://api.telegram.org",
    "DATABASE_URL": "postgresql+psycopg://nobody@127.0.0.1:1/nothing",
    "WEBHOOK_URL": "https://example.org/hook",
    "WEBHOOK_SECRET": "of-a-real-webhook",
    "DEFAULT_LANGUAGE": "ar",
    "LANG": "C.UTF-8",
}


class Demo:
    """One folder and one port; over them, one process after another."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        self._folder = folder
        self._language = language
        self._port = "0"
        self._process: subprocess.Popen[str] | None = None
        self.address = ""

    def starts(self, *more: str) -> str:
        """Start it and wait until it says where it is; returns what it printed until then."""
        where = ["--folder", str(self._folder), "--port", self._port, "--language", self._language, "--no-browser"]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "demo", *where, *more],
            cwd=HOME,
            env={**os.environ, **FOREIGN},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self._process.stdout is not None
        said = ""
        for line in self._process.stdout:
            said += line
            if found := _READY.search(line):
                self.address, self._port = found.groups()
                return said
        raise AssertionError(f"the demo ended with {self._process.wait()} before it was ready:\n{said}")

    def is_killed(self) -> None:
        """SIGKILL: no time for a last word."""
        self._ends(signal.SIGKILL)

    def is_interrupted(self) -> tuple[int, str]:
        """Ctrl-C: the exit code, and what it still said. It has ten seconds for that."""
        return self._ends(signal.SIGINT)

    def closes(self) -> None:
        """Leave nothing running."""
        if self._process is not None:
            self._ends(signal.SIGKILL)

    def _ends(self, how: signal.Signals) -> tuple[int, str]:
        assert self._process is not None
        self._process.send_signal(how)
        said, _ = self._process.communicate(timeout=10)
        code, self._process = self._process.returncode, None
        return code, said
