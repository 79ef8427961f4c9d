"""What stands behind the bot's door while it works: Telegram's posts, and two addresses for whoever watches over it."""

import asyncio
import logging
from typing import Any
from urllib.parse import unquote, urlsplit

from aiohttp import web
from sqlalchemy import text

from bot.account import Account
from bot.receiving.doors import STOPPING, Door, Page, alive, pages
from bot.receiving.fetching import ALLOWED_UPDATES
from bot.receiving.trying import until_it_works
from bot.receiving.webhook import Webhook
from bot.settings import Settings
from bot.transactions import NotNow, Transactions

log = logging.getLogger(__name__)

CONNECTIONS = 100  # at once, from Telegram


async def listen(
    settings: Settings,
    account: Account,
    webhook: Webhook,
    transactions: Transactions,
    door: Door,
    stop: asyncio.Event,
) -> None:
    """Take what is posted at the door until `stop` is set; who posts later is asked to come again."""
    door.behind = site_of(settings, webhook, transactions)
    log.info("listening on %s", settings.webhook_listen)
    telling = asyncio.create_task(_tell_telegram(settings, account))
    await stop.wait()
    door.behind = STOPPING
    telling.cancel()
    await webhook.finish()


def site_of(settings: Settings, webhook: Webhook, transactions: Transactions) -> Page:
    """The addresses: Telegram's is the path of the webhook's own."""
    path = unquote(urlsplit(settings.webhook_url).path) or "/"
    return pages({("POST", path): webhook.post} | health(transactions))


def health(transactions: Transactions) -> dict[tuple[str, str], Page]:
    """/healthz: the process answers. /readyz: its database answers too."""

    async def ready(_: web.BaseRequest) -> web.Response:
        try:
            await transactions.read(lambda db: db.execute(text("SELECT 1")))
        except NotNow:
            return web.Response(status=503, text="the database is away\n")
        return web.Response(text="ok\n")

    return {("GET", "/healthz"): alive, ("GET", "/readyz"): ready}


async def _tell_telegram(settings: Settings, account: Account) -> None:
    await until_it_works(lambda: account.call("setWebhook", _wanted(settings)), "the webhook was not set")


def _wanted(settings: Settings) -> dict[str, Any]:
    """What waits at Telegram is never dropped."""
    return {
        "url": settings.webhook_url,
        "max_connections": CONNECTIONS,
        "allowed_updates": list(ALLOWED_UPDATES),
        "secret_token": settings.webhook_secret,
    }
