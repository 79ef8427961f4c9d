"""The bot's queue of updates, with Telegram's rules: what is confirmed is gone, what waits too long is gone as well."""

import asyncio
import json
import random
from typing import Final

from bot.sandbox.clock import Clock
from bot.sandbox.limits import LONG_POLL_SECONDS, QUEUE_LENGTH, UPDATES_A_POLL
from bot.sandbox.records import BotState, Json, Update
from bot.sandbox.refusals import Refusal, conflict
from bot.sandbox.shelf import Shelf

KINDS: Final = (
    "message edited_message channel_post edited_channel_post business_connection business_message "
    "edited_business_message deleted_business_messages message_reaction message_reaction_count inline_query "
    "chosen_inline_result callback_query shipping_query pre_checkout_query purchased_paid_media poll poll_answer "
    "my_chat_member chat_member chat_join_request chat_boost removed_chat_boost"
).split()
# Sent only to a bot that asks for them by name.
_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
_AHEAD = 10  # a confirmation may run this far ahead of the queue's end; beyond it, it belongs to another queue


class UpdateQueue:
    """Updates in order, until they are confirmed or too old."""

    def __init__(self, shelf: Shelf[Update], state: Shelf[BotState], clock: Clock) -> None:
        self._updates = shelf
        self._state = state
        self._clock = clock
        self._arrived = asyncio.Event()
        self._poller: asyncio.Event | None = None
        self._last_offset = 0
        self._last_started = -100.0

    @property
    def _bot(self) -> BotState:
        return self._state["bot"]

    def add(self, kind: str, body: Json, life: float, lane: str) -> None:
        """Put an update at the end, unless the bot did not ask for its kind or the queue is full."""
        if kind not in self.allowed() or len(self._updates) >= QUEUE_LENGTH:
            return
        number = self._bot.next_update_id or random.randint(2_000_001, 1_000_000_000)  # noqa: S311 - not a secret
        self._bot.next_update_id = number + 1
        self._state.touch("bot")
        kept: Json = json.loads(json.dumps(body))  # as it is now: a later change to the message does not reach it
        self._updates.put(number, Update(number, kind, kept, self._clock.now() + life, lane))
        self.wake()

    def allowed(self) -> list[str]:
        """The kinds of updates that the bot receives."""
        return self._bot.allowed_updates or [kind for kind in KINDS if kind not in _ON_REQUEST]

    def redraw(self, number: int) -> None:
        """Go on counting from another number, as after an idle week or on another server. Only an empty queue can."""
        if self.pending():
            raise ValueError("the queue is not empty")
        self._bot.next_update_id = number
        self._state.touch("bot")

    def pending(self) -> list[Update]:
        """What waits, oldest first; what is too old is forgotten."""
        for update in self._updates:
            if update.expires < self._clock.now():
                self._updates.remove(update.id)
        return list(self._updates)

    def confirm(self, update: Update) -> None:
        """Forget one update: a webhook took it."""
        self._updates.remove(update.id)

    def clear(self) -> None:
        """Forget everything that waits (`drop_pending_updates`)."""
        for update in self._updates:
            self._updates.remove(update.id)

    def wake(self) -> None:
        """Tell whoever waits that there is something to fetch or to deliver."""
        self._arrived.set()
        self._arrived = asyncio.Event()

    async def arrival(self, seconds: float) -> bool:
        """Wait until something arrives, at most so many seconds."""
        return await self._clock.wait(self._arrived, seconds)

    async def fetch(self, offset: int, limit: int, timeout: int) -> list[Json]:
        """`getUpdates`: confirm what lies before the offset and return what follows, waiting for it if need be."""
        poller = self._take_over()
        now = self._clock.now()
        hurried = offset == self._last_offset and now < self._last_started + 0.5
        limit = 1 if hurried else max(1, min(limit, UPDATES_A_POLL))
        self._last_offset, self._last_started = offset, now
        until = now + min(max(timeout, 0), LONG_POLL_SECONDS)
        found = self._take(offset, limit)
        while not found and self._clock.now() < until:
            await self._pause(poller, until - self._clock.now())
            found = self._take(offset, limit)
        return [{"update_id": update.id, update.kind: update.body} for update in found]

    def interrupt(self) -> None:
        """A webhook is being set: whoever polls is sent away."""
        self._take_over()

    def _take_over(self) -> asyncio.Event:
        """The newer of two pollers wins; the older is told so."""
        if self._poller is not None:
            self._poller.set()
        self._poller = asyncio.Event()
        self.wake()
        return self._poller

    async def _pause(self, poller: asyncio.Event, seconds: float) -> None:
        await self.arrival(seconds)
        if poller.is_set():
            raise self._sent_away()

    def _sent_away(self) -> Refusal:
        if self._bot.webhook_url:
            return conflict("terminated by setWebhook request")
        return conflict("terminated by other getUpdates request; make sure that only one bot instance is running")

    def _take(self, offset: int, limit: int) -> list[Update]:
        waiting = self.pending()
        if offset < 0:
            for update in waiting[:offset]:
                self._updates.remove(update.id)
        elif 0 < offset <= self._bot.next_update_id + _AHEAD:
            for update in waiting:
                if update.id < offset:
                    self._updates.remove(update.id)
        return self.pending()[:limit]
