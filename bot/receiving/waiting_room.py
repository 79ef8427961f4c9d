"""While the house is still being built its addresses answer already: `/healthz` that the process lives, `/readyz`
that it is starting; whoever posts an update is asked to come again.

A first start with 100,000 entries takes a minute: whoever watches a bot that answers nothing so long takes it for dead.
"""

from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager

from aiohttp import web

from bot.receiving.listening import GRACE
from bot.receiving.shutting import shuts_the_door
from bot.receiving.webhook import RETRY_AFTER


@asynccontextmanager
async def answering(addresses: Iterable[str]) -> AsyncIterator[None]:
    """Answer at all of them meanwhile. Raises OSError when one is taken."""
    async with AsyncExitStack() as doors:
        for address in addresses:
            host, _, port = address.rpartition(":")
            runner = web.AppRunner(_site(), access_log=None, shutdown_timeout=GRACE)
            doors.push_async_callback(runner.cleanup)
            await runner.setup()
            await web.TCPSite(runner, host, int(port)).start()
        yield


def _site() -> web.Application:
    site = web.Application(middlewares=[shuts_the_door])
    site.router.add_get("/healthz", _alive)
    site.router.add_route("*", "/{anything:.*}", _not_yet)
    return site


async def _alive(_: web.Request) -> web.Response:
    return web.Response(text="ok\n")


async def _not_yet(_: web.Request) -> web.Response:
    return web.Response(status=503, text="starting\n", headers={"Retry-After": RETRY_AFTER})
