"""Work that nobody asks for, done on time: each row of the table runs in a transaction of its own.

When it ran last is a fact in the database, so that a restart forgets nothing and only one of several copies runs it.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.desk import Desk
from bot.transactions import NotNow, Transactions
from db.facts import known, learn

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Scheduled:
    """`service` runs about every so often. It finds what is due by itself, and tells by notices only.

    `everywhere`: in every copy of the bot, for that copy's own memory, or because it guards by itself what it takes.
    """

    name: str
    every: timedelta
    service: Callable[[Desk], None]
    everywhere: bool = False


class Ticker:
    """Asks the table what is due. `desk` makes a desk for a session."""

    def __init__(
        self,
        table: Iterable[Scheduled],
        transactions: Transactions,
        clock: Callable[[], datetime],
        desk: Callable[[Session], Desk],
    ) -> None:
        self._table = tuple(table)
        self._transactions = transactions
        self._clock = clock
        self._desk = desk
        self._next: dict[str, datetime] = {}
        self._one = asyncio.Lock()

    async def tick(self) -> bool:
        """Run what is due, and return when nothing of it is under way; True when this call ran anything."""
        async with self._one:
            return await self._run_due()

    async def _run_due(self) -> bool:
        due = [row for row in self._table if self._clock() >= self._next.get(row.name, self._clock())]
        for row in due:
            self._next[row.name] = self._clock() + row.every
            try:
                await self._transactions.write(lambda db, row=row: self._run(db, row))  # type: ignore[misc]
            except NotNow as reason:
                log.warning("scheduled work waits for the database: %s: %s", row.name, reason)
            except Exception:
                log.exception("scheduled work failed: %s", row.name)
        return bool(due)

    def _run(self, db: Session, row: Scheduled) -> None:
        if row.everywhere:
            row.service(self._desk(db))
            return
        name, now = f"ran:{row.name}", self._clock()
        before = known(db, name)
        if before and datetime.fromisoformat(before) + row.every > now:
            self._next[row.name] = datetime.fromisoformat(before) + row.every
            return
        learn(db, name, now.isoformat())
        row.service(self._desk(db))
