"""The outbox's other end: due rows are claimed, sent outside any transaction, and marked.

It wakes at once after a turn, and looks once a second otherwise. A row is never lost; one that was sent when the
process died before marking it is sent once more.
"""

import asyncio
import logging
import os
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.errors import Failure, Fate
from bot.notices import notice_in, row_of
from bot.pace import Pace
from bot.sending import Sender, Sent
from bot.services.house import shown
from bot.transactions import NotNow, Transactions
from bot.visit import Notice
from db import outgoing
from db.mailbox import Outgoing
from db.people import Person

log = logging.getLogger(__name__)

AT_ONCE = 25  # rows in one claim, each of another chat
LEASE = timedelta(seconds=60)  # longer than the attempt, so that nobody else takes the row meanwhile
SECONDS = 15.0  # for one attempt
EVERY = 1.0  # seconds between looks
LONGEST_WAIT = 3600.0  # seconds between two tries
UNSURE_TRIES = 4  # a row that may have arrived is not sent more often


class Outbox:
    """Posts and drains. `clock` tells the moment; `otherwise` is the language of readers nobody knows, `staff_chat` the
    staff group of the settings.
    """

    def __init__(
        self,
        transactions: Transactions,
        sender: Sender,
        clock: Callable[[], datetime],
        otherwise: str,
        staff_chat: int | None = None,
    ) -> None:
        self.behind: set[int] = set()  # chats whose replies wait here: the next ones must not overtake them
        self._transactions = transactions
        self._sender = sender
        self._clock = clock
        self._otherwise = otherwise
        self._staff_chat = staff_chat
        self._pace = Pace(lambda: clock().timestamp())
        self._woken = asyncio.Event()
        self._name = f"{socket.gethostname()}:{os.getpid()}"[:64]

    def wake(self) -> None:
        """A turn has written notices, perhaps."""
        self._woken.set()

    async def run(self) -> None:
        """Drain for ever; ends when it is cancelled."""
        while True:
            try:
                await self.drain()
            except NotNow:
                log.warning("the outbox waits for the database")
            with suppress(TimeoutError):
                async with asyncio.timeout(EVERY):
                    await self._woken.wait()
            self._woken.clear()

    async def drain(self) -> int:
        """Send all that is due now; returns how many rows were taken up. Raises `NotNow`."""
        taken = 0
        while await self._transactions.read(lambda db: outgoing.anything_due(db, self._clock())):
            rows = await self._transactions.write(self._claim)
            if not rows:
                break
            taken += len(rows)
            await asyncio.gather(*(self._deliver(row, language) for row, language in rows))
        return taken

    async def post(self, notice: Notice, wait: float) -> None:
        """Keep a reply that could not be sent; it is tried again after so many seconds."""
        now = self._clock()
        row = row_of(notice, now)
        row.claimed_until = now + timedelta(seconds=wait or 1)
        await self._transactions.write(lambda db: db.add(row))
        self.behind.add(notice.chat)

    async def remember(self, notice: Notice, outcome: Sent) -> None:
        """Note which message shows a reply, where that is wanted."""
        message = outcome.message
        if notice.keep is None or message is None:
            return
        try:
            await self._write_down(notice, message)
        except NotNow:
            log.warning("the database went away: a message will be shown anew instead of edited")

    async def _write_down(self, notice: Notice, message: int) -> None:
        """Which message shows a prompt is soon out of date: no reply waits for the disk a second time for it."""
        write = self._transactions.write_behind if shown.is_prompt(notice) else self._transactions.write
        await write(lambda db: shown.remember(db, notice, message, self._clock()))

    async def follow(self, old: int, new: int) -> None:
        """A group has become a supergroup."""
        await self._transactions.write(lambda db: outgoing.follow_chat(db, old, new, self._staff_chat))

    async def park(self, chat: int) -> None:
        """A reader cannot be reached any more."""
        await self._transactions.write(lambda db: outgoing.park(db, chat, self._clock()))

    def _claim(self, db: Session) -> Sequence[tuple[Outgoing, str]]:
        now = self._clock()
        rows = outgoing.claim(db, self._name, now, now + LEASE, AT_ONCE)
        return [(row, self._language(db, row)) for row in rows]

    def _language(self, db: Session, row: Outgoing) -> str:
        person = db.get(Person, row.chat_id)
        return person.language if person else self._otherwise

    async def _deliver(self, row: Outgoing, language: str) -> None:
        wait = self._pace.wait(row.chat_id)
        if wait > 0:
            await self._mark(row, lambda db: outgoing.release(db, row.id, self._after(wait)))
            return
        try:
            notice = notice_in(row)
        except (KeyError, ValueError, TypeError) as error:
            log.exception("outgoing row %d cannot be read", row.id)
            reason = type(error).__name__
            await self._mark(row, lambda db: outgoing.failed(db, row.id, self._clock(), reason))
            return
        outcome = await self._sender.attempt(notice, language, SECONDS)
        if isinstance(outcome, Sent):
            await self._mark(row, lambda db: self._sent(db, row, notice, outcome))
        else:
            log.warning("outgoing row %d not sent: %s", row.id, outcome.reason)
            await self._mark(row, lambda db: self._not_sent(db, row, notice, outcome))

    async def _mark(self, row: Outgoing, work: Callable[[Session], None]) -> None:
        def marked(db: Session) -> bool:
            work(db)
            return outgoing.waits_for(db, row.chat_id, self._clock())

        if not await self._noted(row, marked):
            self.behind.discard(row.chat_id)

    async def _noted(self, row: Outgoing, work: Callable[[Session], bool]) -> bool:
        """Written down once the database is back, while the claim lasts: else its chat would wait for the end of the
        claim, and read the same again. Raises `NotNow`.
        """
        while True:
            try:
                return await self._transactions.write(work)
            except NotNow:
                if row.claimed_until is None or self._clock() + timedelta(seconds=EVERY) >= row.claimed_until:
                    raise
            await asyncio.sleep(EVERY)

    def _sent(self, db: Session, row: Outgoing, notice: Notice, outcome: Sent) -> None:
        outgoing.sent(db, row.id, self._clock())
        if outcome.message is not None:
            shown.remember(db, notice, outcome.message, self._clock())

    def _not_sent(self, db: Session, row: Outgoing, notice: Notice, failure: Failure) -> None:
        unsure = failure.fate is Fate.AMBIGUOUS
        if failure.new_chat is not None:
            outgoing.follow_chat(db, row.chat_id, failure.new_chat, self._staff_chat)
            outgoing.release(db, row.id, self._clock())
        elif failure.unreachable and row.chat_id > 0 and not notice.fallback:
            outgoing.park(db, row.chat_id, self._clock())
        elif failure.fate is Fate.PERMANENT or (unsure and row.unsure + 1 >= UNSURE_TRIES):
            self._given_up(db, row, notice, failure)
        else:
            wait = failure.wait or min(2.0**row.attempts, LONGEST_WAIT)
            outgoing.try_again(db, row.id, self._after(wait), failure.reason, unsure)

    def _given_up(self, db: Session, row: Outgoing, notice: Notice, failure: Failure) -> None:
        outgoing.failed(db, row.id, self._clock(), failure.reason)
        for chat in notice.fallback:
            other = replace(notice, chat=chat, edit_message=None, fallback=(), language="")
            db.add(row_of(other, self._clock()))

    def _after(self, seconds: float) -> datetime:
        return self._clock() + timedelta(seconds=seconds)
