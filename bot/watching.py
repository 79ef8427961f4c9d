"""Once a minute: how much waits at Telegram, and does the database take anything in?

The count is written down for the alarms in `bot/services/house/alarming.py`; that write is the probe, too. When the
database
takes nothing in, no notice can be written: then the administrators of the settings are told straight away, by each copy
of the bot, once; and once more when it is over.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from telegram.error import TelegramError

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
SECONDS = 10.0  # for telling one administrator


class Watch:
    """`pending` is the newest count of updates at Telegram, None before the first."""

    def __init__(
        self, settings: Settings, sender: Sender, transactions: Transactions, clock: Callable[[], datetime]
    ) -> None:
        self.pending: int | None = None
        self._settings = settings
        self._sender = sender
        self._transactions = transactions
        self._clock = clock
        self._asked: datetime | None = None
        self._failing_since: datetime | None = None
        self._told = False

    async def look(self) -> None:
        """Look if it is time: every minute, and every few seconds while the database takes nothing in."""
        due = self._asked is None or self._clock() - self._asked >= EVERY
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
        try:
            await self._transactions.write(lambda db: learn(db, alarming.PENDING, self.pending or 0))
        except NotNow as reason:
            self._failing_since = self._failing_since or self._clock()
            if not self._told and self._clock() - self._failing_since >= PATIENCE:
                self._told = True
                await self._tell(say.alarm_database(reason=str(reason)))
            return
        self._failing_since = None
        if self._told:
            self._told = False
            await self._tell(say.alarm_database_over())

    async def _tell(self, words: Text) -> None:
        for person in sorted(self._settings.admin_ids):
            await self._sender.attempt(Notice(person, (words,)), self._settings.default_language, SECONDS)
