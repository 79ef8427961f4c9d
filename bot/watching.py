"""Once a minute: how much waits at Telegram, and does the database take anything in?

The count is written down for the alarms in `bot/services/house/alarming.py`; that write is the probe, too. On a full
disk PostgreSQL still finds room for so small a change and none for a turn's new rows: so turns that wait count as well.
When the database takes nothing in, no notice can be written: then the administrators of the settings are told straight
away, by each copy of the bot, once; and once more when it is over.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from telegram.error import TelegramError

from bot.counts import Counts
from bot.errors import judged
from bot.sending import Sender
from bot.services.house import alarming
from bot.settings import Settings
from bot.transactions import NotNow, Transactions
from bot.visit import Notice
from db.facts import learn
from messages import say
from messages.text import Text

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=1)
PATIENCE = timedelta(seconds=30)  # a short absence is nobody's business
LULL = timedelta(seconds=75)  # after which nobody waits for the database: whoever does asks it every half minute
SECONDS = 10.0  # for telling one administrator


class Watch:
    """`pending` is the newest count of updates at Telegram, None before the first."""

    def __init__(
        self,
        settings: Settings,
        sender: Sender,
        transactions: Transactions,
        counts: Counts,
        clock: Callable[[], datetime],
    ) -> None:
        self.pending: int | None = None
        self._settings = settings
        self._sender = sender
        self._transactions = transactions
        self._clock = clock
        self._asked: datetime | None = None
        self._counts = counts
        self._turns = (0, 0)  # that wrote, and that had to wait, at the last look
        self._waited_at: datetime | None = None  # when a turn was last seen to wait
        self._failing_since: datetime | None = None
        self._told = False

    async def look(self) -> None:
        """Look if it is time: every minute, and every few seconds while the database takes nothing in."""
        passed = self._clock() - self._asked if self._asked else EVERY
        due = not timedelta(0) <= passed < EVERY  # the clock may have been set back
        if due:
            self._asked = self._clock()
            await self._ask_telegram()
        if due or self._failing_since:
            await self._write()

    async def _ask_telegram(self) -> None:
        try:
            self.pending = int((await self._sender.account.call("getWebhookInfo", {}))["pending_update_count"])
        except TelegramError as error:
            log.warning("Telegram does not say how much waits: %s", judged(error).reason)

    async def _write(self) -> None:
        why = await self._refusal()
        if why:
            self._failing_since = self._failing_since or self._clock()
            if not self._told and self._clock() - self._failing_since >= PATIENCE:
                self._told = True
                await self._tell(say.alarm_database(reason=why))
        elif self._waited_at is None or self._clock() - self._waited_at > LULL:
            self._failing_since = self._waited_at = None
            if self._told:
                self._told = False
                await self._tell(say.alarm_database_over())

    async def _refusal(self) -> str:
        """Why the database takes nothing in, if it does not."""
        (wrote, waited), self._turns = self._turns, (self._counts.turns["wrote"], self._counts.turns["not now"])
        try:
            await self._transactions.write(lambda db: learn(db, alarming.PENDING, self.pending or 0))
        except NotNow as reason:
            return str(reason)
        if self._turns[0] > wrote:
            self._waited_at = None
        elif self._turns[1] > waited:
            self._waited_at = self._clock()
            return self._counts.refusal
        return ""

    async def _tell(self, words: Text) -> None:
        for person in sorted(self._settings.admin_ids):
            await self._sender.attempt(Notice(person, (words,)), self._settings.default_language, SECONDS)
