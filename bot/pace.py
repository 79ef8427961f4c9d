"""How fast Telegram lets a bot speak: about 30 messages a second, 1 a second in a chat, 20 a minute in a group."""

from collections.abc import Callable

OVERALL = (30, 1.0)  # messages, seconds
CHAT = (3, 3.0)  # a short burst, one a second over time
GROUP = (20, 60.0)
CHATS_REMEMBERED = 10_000


class Pace:
    """Remembers what was sent when. `clock` tells seconds; ids below zero are groups."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._sent: dict[int, list[float]] = {}
        self._silent_until = 0.0

    def wait(self, chat: int) -> float:
        """Seconds until the next message to this chat may leave; 0 for now, which counts as sent."""
        now = self._clock()
        waits = [self._silent_until - now, self._until_free(0, OVERALL, now), self._until_free(chat, _limit(chat), now)]
        if max(waits) > 0:
            return max(waits)
        for key in (0, chat):
            self._sent.setdefault(key, []).append(now)
        if len(self._sent) > CHATS_REMEMBERED:
            self._sent = {key: times for key, times in self._sent.items() if times[-1] > now - GROUP[1]}
        return 0

    def silence(self, seconds: float) -> None:
        """Telegram asked everybody to wait."""
        self._silent_until = max(self._silent_until, self._clock() + seconds)

    def _until_free(self, key: int, limit: tuple[int, float], now: float) -> float:
        most, seconds = limit
        times = self._sent.get(key, [])
        while times and times[0] <= now - seconds:
            times.pop(0)
        return times[0] + seconds - now if len(times) >= most else 0


def _limit(chat: int) -> tuple[int, float]:
    return GROUP if chat < 0 else CHAT
