"""Keeps a world in an SQLite file: each batch of changes is one transaction, on disk before anybody is answered."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.sandbox.shelf import Shelf, plain

_TABLE = "CREATE TABLE IF NOT EXISTS records (shelf TEXT, key TEXT, record TEXT, UNIQUE (shelf, key))"
_PUT = (
    "INSERT INTO records (shelf, key, record) VALUES (?, ?, ?) "
    "ON CONFLICT (shelf, key) DO UPDATE SET record = excluded.record"
)
_REMOVE = "DELETE FROM records WHERE shelf = ? AND key = ?"
_ALL = "SELECT shelf, key, record FROM records ORDER BY rowid"

Batch = list[tuple[str, list[tuple[str, Any]]]]


class Store:
    """The file. One process uses it at a time."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = sqlite3.connect(path, isolation_level=None)
        self._file.execute("PRAGMA journal_mode=WAL")
        self._file.execute("PRAGMA synchronous=FULL")
        self._file.execute(_TABLE)

    def fill(self, shelves: Iterable[Shelf[Any]]) -> None:
        """Put what was kept back on its shelves, in its order."""
        by_name = {shelf.name: shelf for shelf in shelves}
        for name, key, record in self._file.execute(_ALL):
            by_name[name].restore(key, json.loads(record))

    def keep(self, batch: Batch) -> None:
        """Write a batch of changes, all or nothing."""
        self._file.execute("BEGIN IMMEDIATE")
        for name, changes in batch:
            for key, record in changes:
                if record is None:
                    self._file.execute(_REMOVE, (name, key))
                else:
                    self._file.execute(_PUT, (name, key, json.dumps(plain(record), ensure_ascii=False)))
        self._file.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
