"""The house as it is at present: fixed facts and the register in memory, read again when the register has changed."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.desk import Desk, House
from bot.rules.records.register import Register
from bot.services.house import pausing
from bot.services.register.reading import is_stale, read_register
from bot.settings import Settings
from bot.transactions import NotNow, Transactions
from messages.languages import Language

Clock = Callable[[], datetime]


class Present:
    """`house` is swapped whole: a turn works with one register from beginning to end."""

    def __init__(self, house: House, transactions: Transactions, clock: Clock) -> None:
        self.house = house
        self._transactions = transactions
        self._clock = clock
        self._reading = asyncio.Lock()  # or else a slow reading would put an older register over a newer one
        self._begun = 0  # readings

    @classmethod
    async def first(
        cls,
        settings: Settings,
        username: str,
        languages: tuple[Language, ...],
        transactions: Transactions,
        clock: Clock,
    ) -> "Present":
        """Read the register for the first time. Raises `NotNow` when the database is away."""

        def read(db: Session) -> House:
            return House(settings, read_register(db, clock()), username, languages, paused=pausing.words(db))

        return cls(await transactions.read(read), transactions, clock)

    async def refresh(self) -> None:
        """Read the register again if it has changed: one cheap look otherwise, also for a pause. Raises `NotNow`."""
        async with self._reading:
            await self._read()

    async def when_due(self) -> None:
        """Read the register again if an approved entry became public since. Its leader hears of it at that moment and
        may ask at once, so this is looked at (in memory) before every turn; without a database the old one must do.

        Turns that come together share a reading, also one that fails: what begins after a turn came is new enough.
        """
        if not self._is_due():
            return
        begun = self._begun
        async with self._reading:
            if self._is_due() and begun == self._begun:
                with suppress(NotNow):
                    await self._read()

    def desk(self, db: Session) -> Desk:
        """A desk for work that nobody asked for."""
        return Desk(db, self.house, self._clock(), self.house.settings.default_language)

    def _is_due(self) -> bool:
        due = self.house.register.fresh_until
        return due is not None and due <= self._clock()

    async def _read(self) -> None:
        self._begun += 1
        register, paused = await self._transactions.read(lambda db: (self._if_changed(db), pausing.words(db)))
        if register is not None or paused != self.house.paused:
            self.house = replace(self.house, register=register or self.house.register, paused=paused)

    def _if_changed(self, db: Session) -> Register | None:
        now = self._clock()
        known = self.house.register
        return read_register(db, now, before=known) if is_stale(db, known, now) else None
