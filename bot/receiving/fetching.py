"""What Telegram is asked for its updates with; the first time, also to end a webhook that a former start has set."""

from typing import Any

from telegram.error import TelegramError

from bot.account import Account
from bot.receiving.trying import until_it_works
from bot.receiving.window import SIZE

Json = dict[str, Any]
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
LONG_POLL = 50  # seconds
PATIENCE = 15.0  # seconds above the long poll
AMISS = "fetching failed"


async def first(account: Account) -> list[Json]:
    """The first updates: without an offset, and never dropping what waits."""
    await until_it_works(lambda: account.call("deleteWebhook", {}), AMISS)
    return await until_it_works(lambda: updates(account, None, LONG_POLL), AMISS)


async def updates(account: Account, offset: int | None, timeout: int, limit: int = SIZE) -> list[Json]:
    """`getUpdates` as it comes: one update that cannot be read must not cost the others, nor garbage our life."""
    fields = {"offset": offset, "limit": limit, "timeout": timeout, "allowed_updates": list(ALLOWED_UPDATES)}
    answer = await account.call("getUpdates", fields, timeout + PATIENCE)
    if not isinstance(answer, list):
        raise TelegramError("the answer holds no updates")
    return [raw for raw in answer if isinstance(raw, dict) and isinstance(raw.get("update_id"), int)]
