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

    def wait(self, chat: int) -> float:
        """Seconds until the next message to this chat may leave; 0 for now, which counts as sent."""
        now = self._clock()
        wait = max(self._until_free(0, OVERALL, now), self._until_free(chat, _limit(chat), now))
        if wait > 0:
            return wait
        for key in (0, chat):
            self._sent.setdefault(key, []).append(now)
        if len(self._sent) > CHATS_REMEMBERED:
            self._sent = {key: times for key, times in self._sent.items() if times[-1] > now - GROUP[1]}
        return 0

    def _until_free(self, key: int, limit: tuple[int, float], now: float) -> float:
        most, seconds = limit
        times = self._sent.get(key, [])
        while times and not now - seconds < times[0] <= now:  # later than now: the clock was set back since
            times.pop(0)
        return times[0] + seconds - now if len(times) >= most else 0


def _limit(chat: int) -> tuple[int, float]:
    return GROUP if chat < 0 else CHAT
