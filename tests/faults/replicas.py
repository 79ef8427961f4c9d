"""Several copies of the bot behind one webhook, on a PostgreSQL that ends and starts in the middle of many stories."""

import asyncio
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import ClientError, ClientSession, web

from bot.services.house.opening import open_database
from db.session import make_engine
from messages import say
from messages.catalogue import Catalogue
from messages.text import Text
from tests.chat import bare
from tests.conftest import OPENED_AT
from tests.faults.cradle import Cradle, Nursery
from tests.faults.kills import End, environment, telegram
from tests.faults.story import LEADER, Story, Stuck
from tests.postgres import Server, start_server

COPIES = 3
BETWEEN = 3.0  # seconds from one end of the server to the next
AWAY = 1.0  # seconds until it is started again
NAMES = "Amina Diallo, Wanjiru Otieno, Halima Juma, Fatou Sow, Esther Mwangi, Grace Kamau, Leila Haddad, Maria Lopez"
LEADERS = NAMES.split(", ")


@dataclass
class Shared:
    """What came of it: differences from the undisturbed story, and messages that came more than once."""

    stories: int = 0
    ends: int = 0  # of the server
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    repeated: int = 0
    taken: Counter[int] = field(default_factory=Counter)  # updates by copy


async def shared(folder: Path, warm: str, expected: End, leaders: int = len(LEADERS), ends: int = 3) -> Shared:
    """Every leader's story at once; `ends` is how often the server goes away meanwhile."""
    server, found = start_server(lasting=True), Shared()
    try:
        url = _loaded(server)
        engine = make_engine(url)
        async with (
            Nursery(folder / "copies.log", warm) as nursery,
            telegram() as (world, address),
            _door(found) as (ports, public),
        ):
            copies = [_Copy(nursery.cradle(), environment(url, address) | _behind(public, port)) for port in ports]
            living = [asyncio.create_task(copy.lives()) for copy in copies]
            stories = [
                Story(world, engine, Catalogue.load(), (), LEADER + number, name)
                for number, name in enumerate(LEADERS[:leaders])
            ]
            breaking = asyncio.create_task(_breaks(server, ends, found))
            await asyncio.gather(*(_played(story, expected, found) for story in stories))
            await breaking
            for copy in copies:
                copy.ends()
            await asyncio.gather(*living)
        engine.dispose()
    finally:
        server.stop()
    return found


def _loaded(server: Server) -> str:
    url = server.create("shared")
    engine = make_engine(url)
    open_database(engine, OPENED_AT)
    engine.dispose()
    return url


async def _breaks(server: Server, ends: int, found: Shared) -> None:
    """The server goes from one moment to the next, and comes back."""
    for _ in range(ends):
        await asyncio.sleep(BETWEEN)
        await asyncio.to_thread(server.crash)
        found.ends += 1
        await asyncio.sleep(AWAY)
        await asyncio.to_thread(server.start)


async def _played(story: Story, expected: End, found: Shared) -> None:
    try:
        await story.play()
    except Stuck as stuck:
        found.lost.append(f"{story.name}: {stuck}")
        return
    facts = story.facts()
    found.stories += 1
    found.lost += [f"{story.name}: {each}" for each in expected[0] - facts]
    found.doubled += [f"{story.name}: {each}" for each in facts - expected[0]]
    reference = story.reference()
    for text in (say.receipt(reference=reference), say.told_published_endorsement(reference=reference)):
        found.repeated += _shown(story, text) - 1


def _shown(story: Story, text: Text) -> int:
    words = bare(story.catalogue.say(text, "en"))
    return sum(words in bare(message.text) for message in story.leader.sees())


class _Copy:
    """One of the copies, started again should it end by itself."""

    def __init__(self, cradle: Cradle, environment: dict[str, str]) -> None:
        self._cradle = cradle
        self._environment = environment
        self._over = asyncio.Event()

    async def lives(self) -> None:
        """Until `ends`."""
        while not self._over.is_set():
            await self._cradle.bears(self._environment, None)
            if self._over.is_set():
                self._cradle.stops()
            await self._cradle.buries()

    def ends(self) -> None:
        """It is over."""
        self._over.set()
        self._cradle.stops()


@asynccontextmanager
async def _door(found: Shared) -> AsyncIterator[tuple[list[int], str]]:
    """What stands before the copies, as a web server does: each post goes to the next of them that takes it."""
    ports = [_free() for _ in range(COPIES)]
    async with ClientSession() as session:

        async def passed_on(request: web.Request) -> web.Response:
            body, headers = await request.read(), {k: v for k, v in request.headers.items() if k.startswith("X-")}
            for _ in ports:
                ports.append(ports.pop(0))
                try:
                    async with session.post(f"http://127.0.0.1:{ports[-1]}/hook", data=body, headers=headers) as answer:
                        found.taken[ports[-1]] += answer.status == 200
                        kept = {k: v for k, v in answer.headers.items() if k in ("Retry-After", "Content-Type")}
                        return web.Response(status=answer.status, body=await answer.read(), headers=kept)
                except ClientError:
                    continue
            return web.Response(status=502)

        door = web.Application()
        door.router.add_post("/hook", passed_on)
        runner = web.AppRunner(door, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield list(ports), f"https://127.0.0.1:{runner.addresses[0][1]}/hook"
        finally:
            await runner.cleanup()


def _behind(public: str, port: int) -> dict[str, str]:
    return {"WEBHOOK_URL": public, "WEBHOOK_SECRET": "made-up", "WEBHOOK_LISTEN": f"127.0.0.1:{port}"}


def _free() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
