"""The part of `check` that only Telegram can answer: the token, the webhook, the staff chat."""

from typing import Any

from bot.commands.findings import Finding, fine, wrong
from bot.commands.telegram_api import Telegram, Unanswered, Unreachable
from bot.settings import Settings

MAY_WRITE = ("creator", "administrator", "member")


async def look_at_telegram(settings: Settings, staff_chat: int | None) -> list[Finding]:
    """What there is to say about the token and what hangs on it."""
    if not settings.bot_token:
        return [wrong("token", "there is none", "@BotFather gives you one: set BOT_TOKEN")]
    async with Telegram(settings) as telegram:
        try:
            me = await telegram.ask("getMe")
        except Unreachable as error:
            return [wrong("token", str(error), "is this machine on the network, and BOT_API_URL right?")]
        except Unanswered as error:
            return [wrong("token", str(error), "compare BOT_TOKEN with what @BotFather says, and look at BOT_API_URL")]
        token = fine(f"token: it is @{me['username']}")
        return [token, await _webhook(telegram, settings), await _staff_chat(telegram, staff_chat, me["id"])]


async def _webhook(telegram: Telegram, settings: Settings) -> Finding:
    try:
        there: dict[str, Any] = await telegram.ask("getWebhookInfo")
    except Unanswered as error:
        return wrong("webhook", str(error), "try again")
    if not settings.webhook_url:
        if there.get("url"):
            fault = f"WEBHOOK_URL is empty, and Telegram still calls {there['url']}"
            return wrong("webhook", fault, "`run` ends that; is another process of this bot running there?")
        return fine(f"webhook: none, updates are fetched; {there.get('pending_update_count', 0)} waiting")
    if not there.get("url"):
        return fine("webhook: not registered yet, `run` does it")
    if there["url"] != settings.webhook_url:
        return wrong("webhook", "Telegram calls another address", "`run` registers yours; is another process running?")
    if said := there.get("last_error_message"):
        return wrong("webhook", f"Telegram's last call failed: {said}", "is the address reachable from outside?")
    return fine(f"webhook: registered; {there.get('pending_update_count', 0)} waiting")


async def _staff_chat(telegram: Telegram, chat: int | None, bot: int) -> Finding:
    if chat is None:
        return fine("staff chat: none, cards go to each reviewer's private chat")
    try:
        there = await telegram.ask("getChat", chat_id=chat)
        member = await telegram.ask("getChatMember", chat_id=chat, user_id=bot)
    except Unanswered as error:
        return wrong(
            "staff chat", str(error), "add the bot to the group, and compare STAFF_CHAT_ID with what /id says there"
        )
    if member.get("status") not in MAY_WRITE:
        return wrong("staff chat", "the bot is not in that group any more", "add it again")
    return fine(f"staff chat: {there.get('title', chat)}")
