"""A dictionary of records that knows what changed since it was last asked, so that the change can be kept and shown."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Generic, TypeVar

Record = TypeVar("Record")


class Shelf(Generic[Record]):
    """Records of one kind by key, in the order in which they were put."""

    def __init__(self, name: str, kind: type[Record]) -> None:
        self.name = name
        self._kind = kind
        self._records: dict[str, Record] = {}
        self._changed: dict[str, None] = {}

    def __getitem__(self, key: object) -> Record:
        return self._records[str(key)]

    def __contains__(self, key: object) -> bool:
        return str(key) in self._records

    def __iter__(self) -> Iterator[Record]:
        return iter(list(self._records.values()))

    def __len__(self) -> int:
        return len(self._records)

    def get(self, key: object) -> Record | None:
        """The record under this key, or None."""
        return self._records.get(str(key))

    def put(self, key: object, record: Record) -> Record:
        """Keep a record under a key; a second one replaces the first."""
        self._records[str(key)] = record
        self._changed[str(key)] = None
        return record

    def touch(self, key: object) -> None:
        """Say that the record under this key was changed in place."""
        self._changed[str(key)] = None

    def remove(self, key: object) -> None:
        """Forget the record, if there is one."""
        if self._records.pop(str(key), None) is not None:
            self._changed[str(key)] = None

    def drain(self) -> list[tuple[str, Record | None]]:
        """What changed since the last call: key and record, or None for one that is gone."""
        changed = [(key, self._records.get(key)) for key in self._changed]
        self._changed.clear()
        return changed

    def restore(self, key: str, values: dict[str, Any]) -> None:
        """Put back a record that was kept; it does not count as changed."""
        self._records[key] = self._kind(**values)


def plain(record: Any) -> dict[str, Any]:
    """A record as the JSON values from which `Shelf.restore` makes it again."""
    return asdict(record)
