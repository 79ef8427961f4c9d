"""What has happened since the start, counted for `/metrics`: plain numbers in memory, each raised by one addition.

They are only touched in the event loop's thread, so no lock is needed; `bot/receiving/metrics.py` puts them into words.
"""

from collections import Counter
from functools import cache


class Counts:
    """`updates` came in; `turns` by how they ended; `calls` to Telegram by verb and outcome."""

    def __init__(self) -> None:
        self.updates = 0
        self.turns: Counter[str] = Counter()
        self.calls: Counter[tuple[str, str]] = Counter()
        self.refusal = ""  # why the database took nothing in, when a turn met that last

    def turned(self, outcome: str) -> None:
        """A turn ended so."""
        self.turns[outcome] += 1

    def refused(self, why: str) -> None:
        """A turn has to wait for the database."""
        self.turned("not now")
        self.refusal = why

    def called(self, method: str, outcome: str) -> None:
        """A call to Telegram ended so."""
        self.calls[_verb(method), outcome] += 1


@cache
def _verb(method: str) -> str:
    """`send` of `sendMessage`: how many methods there are is Telegram's affair."""
    return method[: next((at for at, letter in enumerate(method) if letter.isupper()), len(method))]
