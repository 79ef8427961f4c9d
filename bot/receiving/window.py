"""What has been fetched and is not confirmed yet, in order of arrival.

Ids have gaps and may go backwards (a new server draws them anew), so they are never counted, compared or maximised: the
order of arrival is the only order there is.
"""

from dataclasses import dataclass

SIZE = 100  # Telegram shows no more than the first hundred unconfirmed updates


@dataclass(slots=True)
class _Slot:
    done: bool = False


class Window:
    """`offset` is what confirms everything that was popped; None until then, and never stored."""

    def __init__(self) -> None:
        self.offset: int | None = None
        self._slots: dict[int, _Slot] = {}

    def __len__(self) -> int:
        return len(self._slots)

    @property
    def unfinished(self) -> int:
        """How many are not done."""
        return sum(not slot.done for slot in self._slots.values())

    @property
    def finished(self) -> int:
        """How many the next fetch would confirm: those that are done, and all before them too."""
        return next((at for at, slot in enumerate(self._slots.values()) if not slot.done), len(self._slots))

    @property
    def head(self) -> int | None:
        """The oldest id that is not confirmed."""
        return next(iter(self._slots), None)

    def take_in(self, update_id: int) -> bool:
        """Add a fetched update; False when it is here already, running or done."""
        if update_id in self._slots:
            return False
        self._slots[update_id] = _Slot()
        return True

    def done(self, update_id: int) -> None:
        """This one's turn is over."""
        self._slots[update_id].done = True

    def pop_finished(self) -> None:
        """Drop the finished prefix and move the offset behind it."""
        for update_id, slot in list(self._slots.items()):
            if not slot.done:
                break
            del self._slots[update_id]
            self.offset = update_id + 1
