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
from db.facts import held, learn, learn_first

log = logging.getLogger(__name__)

SOON = timedelta(seconds=10)  # without a database nothing was done: a daily row does not wait for tomorrow
APART = timedelta(minutes=1)  # what the clocks of two copies may differ by


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
        due = [row for row in self._table if self._is_due(row)]
        for row in due:
            self._next[row.name] = self._clock() + row.every
            try:
                await self._transactions.write(lambda db, row=row: self._run(db, row))  # type: ignore[misc]
            except NotNow as reason:
                self._next[row.name] = self._clock() + min(row.every, SOON)
                log.warning("scheduled work waits for the database: %s: %s", row.name, reason)
            except Exception:
                log.exception("scheduled work failed: %s", row.name)
        return bool(due)

    def _is_due(self, row: Scheduled) -> bool:
        """Or else the clock has been set back, and it would wait until that hour comes again."""
        now = self._clock()
        return not now < self._next.get(row.name, now) <= now + row.every

    def _run(self, db: Session, row: Scheduled) -> None:
        if row.everywhere:
            row.service(self._desk(db))
            return
        name, now = f"ran:{row.name}", self._clock()
        before = held(db, name)
        ran = datetime.fromisoformat(before) if before else None
        if ran is not None and now - row.every < ran <= now + APART:
            self._next[row.name] = min(ran, now) + row.every
            return
        if before is not None:
            learn(db, name, now.isoformat())
        elif not learn_first(db, name, now.isoformat()):
            return  # never before, and another copy of the bot does it at this moment
        row.service(self._desk(db))
