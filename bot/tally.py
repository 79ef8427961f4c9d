"""Counts in memory: what was asked for and not found. Written down every few seconds; a crash may lose those.

Answering must not wait for a write. Only a place's id or words without anything personal are counted, never who asked.
"""

from collections import Counter
from threading import Lock

PEOPLE = 10_000  # of whom it is known that they were told; then it begins anew
DIFFERENT = 1000  # words kept between two writings: a flood must not fill the memory


class Tally:
    """Counts from several threads at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._missed: Counter[int] = Counter()
        self._unanswered: Counter[str] = Counter()
        self._told: set[int] = set()

    def missed(self, place: int) -> None:
        """A known place that is not on the list was asked for."""
        with self._lock:
            self._missed[place] += 1

    def unanswered(self, words: str) -> None:
        """These words (see `bot.rules.asking.anonymous`) found no answer; empty ones say nothing."""
        with self._lock:
            if words and (words in self._unanswered or len(self._unanswered) < DIFFERENT):
                self._unanswered[words] += 1

    def first_time(self, person: int) -> bool:
        """Whether this person is told now, and not before, that the bot does not answer in their language.

        Only this copy of the bot knows: after a restart somebody may hear it once more.
        """
        with self._lock:
            if len(self._told) >= PEOPLE:
                self._told.clear()
            known = person in self._told
            self._told.add(person)
        return not known

    def was_told(self, person: int) -> bool:
        """Whether this person was told so already."""
        return person in self._told

    def take(self) -> tuple[Counter[int], Counter[str]]:
        """Places and words counted since the last time."""
        with self._lock:
            counted = self._missed, self._unanswered
            self._missed, self._unanswered = Counter(), Counter()
        return counted
