"""The latest values of something that is dear to make: what nobody has asked for lately makes room."""

from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Latest(Generic[Key, Value]):
    """So many at most, in two halves: when the newer one is full, the older one goes. Several threads may use it."""

    def __init__(self, most: int) -> None:
        self._half = most // 2
        self._newer: dict[Key, Value] = {}
        self._older: dict[Key, Value] = {}

    def get(self, key: Key) -> Value | None:
        """The value, if it is among the latest; it is one of the newer again."""
        found = self._newer.get(key)
        if found is None and (found := self._older.get(key)) is not None:
            self.keep(key, found)
        return found

    def keep(self, key: Key, value: Value) -> Value:
        """Keep it, and return it."""
        if len(self._newer) >= self._half:
            self._older, self._newer = self._newer, {}
        self._newer[key] = value
        return value
