"""The bot's own web server. An address is open from the moment it is had until the bot has ended; only what stands
behind it changes. With one server after the other, whoever comes between the two is refused, and now and then worse:
a connection that Python 3.11 accepts in the very step in which its server closes is neither answered nor closed.

It is aiohttp's plain server: four pages need no application with its router, and are reached a little sooner.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from bot.receiving.shutting import answered
from bot.settings import Settings

GRACE = 1.0  # seconds for open connections when stopping
RETRY_AFTER = "5"  # seconds

Page = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


def only_alive(word: str) -> Page:
    """/healthz: the process lives. Whatever else is asked, it can't say yet or any more, and why."""

    async def page(request: web.BaseRequest) -> web.Response:
        if request.path == "/healthz":
            return await alive(request)
        return web.Response(status=503, text=f"{word}\n", headers={"Retry-After": RETRY_AFTER})

    return page


def pages(table: Mapping[tuple[str, str], Page]) -> Page:
    """Pages by method and path; HEAD is answered as GET is, without the body."""

    async def page(request: web.BaseRequest) -> web.StreamResponse:
        method = "GET" if request.method == "HEAD" else request.method
        if found := table.get((method, request.path)):
            return await found(request)
        if allowed := [known for known, path in table if path == request.path]:
            raise web.HTTPMethodNotAllowed(request.method, allowed)
        raise web.HTTPNotFound

    return page


async def alive(_: web.BaseRequest) -> web.Response:
    """The process answers."""
    return web.Response(text="ok\n")


STARTING, STOPPING = only_alive("starting"), only_alive("stopping")


class Door:
    """One address. `behind` is who answers there now."""

    def __init__(self, behind: Page = STARTING) -> None:
        self.behind = behind

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Whatever is asked, by whoever stands behind it at that moment."""
        return await answered(request, self.behind)


@dataclass(frozen=True, slots=True)
class Doors:
    """`posts` is for Telegram, if it posts; `looks` for whoever watches over the bot, if the settings say where."""

    posts: Door | None
    looks: Door | None


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Doors]:
    """The doors that the settings name, until the bot has ended. Raises OSError when an address cannot be had."""
    async with AsyncExitStack() as held:
        posts = await _opened(held, settings.webhook_listen if settings.webhook_url else "")
        yield Doors(posts, await _opened(held, settings.metrics_listen))


async def _opened(held: AsyncExitStack, address: str) -> Door | None:
    if not address:
        return None
    door = Door()
    runner = web.ServerRunner(web.Server(door.answer, access_log=None), shutdown_timeout=GRACE)
    held.push_async_callback(runner.cleanup)
    await runner.setup()
    host, _, port = address.rpartition(":")
    await web.TCPSite(runner, host, int(port)).start()
    return door
