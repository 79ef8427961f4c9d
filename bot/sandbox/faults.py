"""Things that go wrong on purpose: tests plan them, the transports (in process and HTTP) act them out."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusals import Refusal

ANY = "*"


@dataclass(frozen=True)
class Fault:
    """One call that goes wrong. `kind`:

    answer: the call has no effect and is answered with this refusal;
    reset_before, reset_after: the connection breaks before, or after the call had its effect;
    timeout_before, timeout_after: no answer ever comes, the effect is absent, or there;
    truncated: the call has its effect and half of the answer arrives;
    slow: the call is answered after so many seconds.
    """

    kind: str
    refusal: Refusal | None = None
    seconds: float = 0

    @staticmethod
    def too_many(retry_after: int = 3) -> "Fault":
        """429: wait so many seconds."""
        words = f"Too Many Requests: retry after {retry_after}"
        return Fault("answer", Refusal(429, words, retry_after=retry_after))

    @staticmethod
    def answers(code: int, description: str, **parameters: Any) -> "Fault":
        """Any refusal: 403 and 400 with Telegram's words, 500, 502."""
        return Fault("answer", Refusal(code, description, **parameters))

    @staticmethod
    def server_error(code: int = 502) -> "Fault":
        """5xx."""
        return Fault("answer", Refusal(code, {500: "Internal Server Error", 502: "Bad Gateway"}.get(code, "Error")))

    @staticmethod
    def reset(*, after: bool = False) -> "Fault":
        """The connection breaks."""
        return Fault("reset_after" if after else "reset_before")

    @staticmethod
    def timeout(*, after: bool = False) -> "Fault":
        """No answer comes."""
        return Fault("timeout_after" if after else "timeout_before")

    @staticmethod
    def truncated() -> "Fault":
        """Half an answer."""
        return Fault("truncated")

    @staticmethod
    def slow(seconds: float) -> "Fault":
        """A late answer."""
        return Fault("slow", seconds=seconds)


@dataclass
class FaultPlan:
    """What the next calls suffer, by method."""

    _planned: dict[str, deque[Fault]] = field(default_factory=dict)

    def plan(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next so many calls of this method (or of any, with "*") suffer this fault."""
        self._planned.setdefault(method.lower(), deque()).extend([fault] * times)

    def next(self, method: str) -> Fault | None:
        """The fault that this call suffers, if any; it is then used up."""
        for name in (method.lower(), ANY):
            if self._planned.get(name):
                return self._planned[name].popleft()
        return None

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self._planned.clear()
