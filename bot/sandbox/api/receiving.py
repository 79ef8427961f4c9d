"""Methods that say how the bot receives its updates: by asking for them, or at an address of its own."""

import re

from bot.sandbox.api.call import Call
from bot.sandbox.queue import KINDS
from bot.sandbox.records import Json
from bot.sandbox.refusals import bad_request, conflict

_SECRET = re.compile(r"[A-Za-z0-9_-]*")


async def get_updates(call: Call) -> list[Json]:
    """What happened since the last time; what lies before the offset is forgotten."""
    if call.world.bot.webhook_url:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _remember_kinds(call)
    limit = call.get("limit", 100)
    return await call.world.queue.fetch(call.get("offset", 0), limit, call.get("timeout", 0))


def set_webhook(call: Call) -> bool:
    """Deliver updates to an address. Like a server of one's own, this one takes http and any port."""
    url, secret = str(call.get("url") or ""), str(call.get("secret_token") or "")
    if url and re.match(r"https?://\S+", url) is None:
        raise bad_request("invalid webhook URL specified")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if _SECRET.fullmatch(secret) is None:
        raise bad_request("secret token contains unallowed characters")
    _remember_kinds(call)
    _set(call, url, secret)
    return True


def delete_webhook(call: Call) -> bool:
    """Go back to asking for updates."""
    _set(call, "", "")
    return True


def get_webhook_info(call: Call) -> Json:
    """Where updates go, and how many wait."""
    bot = call.world.bot
    info: Json = {
        "url": bot.webhook_url,
        "has_custom_certificate": False,
        "pending_update_count": len(call.world.queue.pending()),
    }
    if bot.webhook_url:
        info |= {"max_connections": bot.webhook_connections, "ip_address": "127.0.0.1"}
    if bot.webhook_error:
        info |= {"last_error_date": bot.webhook_error_at, "last_error_message": bot.webhook_error}
    return info | ({"allowed_updates": bot.allowed_updates} if bot.allowed_updates else {})


def _set(call: Call, url: str, secret: str) -> None:
    bot = call.world.bot
    bot.webhook_url, bot.webhook_secret, bot.webhook_error = url, secret, ""
    bot.webhook_connections = max(1, min(call.get("max_connections", 40), 100))
    if call.get("drop_pending_updates"):
        call.world.queue.clear()
    call.world.touch_bot()
    if url:
        call.world.queue.interrupt()
    call.world.queue.wake()


def _remember_kinds(call: Call) -> None:
    """Left out means: as before. Given, even empty, it is remembered."""
    given = call.get("allowed_updates")
    if given is None:
        return
    if not isinstance(given, list):
        raise bad_request("expected an Array of update types")
    kinds = [kind for kind in given if kind in KINDS]
    if kinds != call.world.bot.allowed_updates:
        call.world.bot.allowed_updates = kinds
        call.world.touch_bot()
