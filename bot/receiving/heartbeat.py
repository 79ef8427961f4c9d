"""A heartbeat in the database tells how long nobody listened.

A press lives 150 seconds in Telegram's queue and a message 24 hours: after a longer silence presses are lost, so what
people see is shown to them once more.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.transactions import NotNow, Transactions
from db.facts import held, learn

log = logging.getLogger(__name__)

FACT = "heartbeat"
EVERY = timedelta(seconds=30)
LONG_SILENCE = timedelta(seconds=150)


class Heartbeat:
    """`back` is called, in the same transaction, with the moment since which nobody listened."""

    def __init__(
        self, transactions: Transactions, clock: Callable[[], datetime], back: Callable[[Session, datetime], None]
    ) -> None:
        self._transactions = transactions
        self._clock = clock
        self._back = back
        self._last: datetime | None = None

    async def beat(self) -> None:
        """We are listening. Writes at most every half minute; a database that is away is asked again next time."""
        if self._last is not None and timedelta(0) <= self._clock() - self._last < EVERY:  # the clock may be set back
            return
        try:
            self._last = await self._transactions.write(self._write)
        except NotNow:
            log.warning("the heartbeat waits for the database")

    def _write(self, db: Session) -> datetime:
        now, before = self._clock(), held(db, FACT)  # of several copies that come back at once one shows it
        since = datetime.fromisoformat(before) if before else now
        if now - since > LONG_SILENCE:
            log.warning("nobody listened since %s", since)
            self._back(db, since)
        learn(db, FACT, now.isoformat())
        return now
