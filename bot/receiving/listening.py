"""The bot's own small web server: Telegram's posts, and two addresses for whoever watches over the bot."""

import asyncio
import logging
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from sqlalchemy import text

from bot.account import Account
from bot.receiving.fetching import ALLOWED_UPDATES
from bot.receiving.shutting import shuts_the_door
from bot.receiving.trying import until_it_works
from bot.receiving.webhook import LARGEST_BODY, Webhook
from bot.settings import Settings
from bot.transactions import NotNow, Transactions

log = logging.getLogger(__name__)

CONNECTIONS = 100  # at once, from Telegram
GRACE = 1.0  # seconds for open connections when stopping


async def listen(
    settings: Settings, account: Account, webhook: Webhook, transactions: Transactions, stop: asyncio.Event
) -> None:
    """Serve until `stop` is set. Raises OSError when the address is taken."""
    host, _, port = settings.webhook_listen.rpartition(":")
    runner = web.AppRunner(site_of(settings, webhook, transactions), access_log=None, shutdown_timeout=GRACE)
    await runner.setup()
    await web.TCPSite(runner, host, int(port)).start()
    log.info("listening on %s", settings.webhook_listen)
    telling = asyncio.create_task(_tell_telegram(settings, account))
    await stop.wait()
    telling.cancel()
    await webhook.finish()
    await runner.cleanup()


def site_of(settings: Settings, webhook: Webhook, transactions: Transactions) -> web.Application:
    """The addresses: Telegram's is the path of the webhook's own."""
    site = web.Application(client_max_size=LARGEST_BODY, middlewares=[shuts_the_door])
    site.router.add_post(urlsplit(settings.webhook_url).path or "/", webhook.post)
    add_health(site, transactions)
    return site


def add_health(site: web.Application, transactions: Transactions) -> None:
    """/healthz: the process answers. /readyz: its database answers too."""

    async def alive(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def ready(_: web.Request) -> web.Response:
        try:
            await transactions.read(lambda db: db.execute(text("SELECT 1")))
        except NotNow:
            return web.Response(status=503, text="the database is away\n")
        return web.Response(text="ok\n")

    site.router.add_get("/healthz", alive)
    site.router.add_get("/readyz", ready)


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
