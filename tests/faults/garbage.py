"""What Telegram answers to `getUpdates` is cut off or is garbage, again and again, while the story is played."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import cycle
from pathlib import Path

from aiohttp import ClientConnectionError, ClientSession, web

from db.session import make_engine
from messages.catalogue import Catalogue
from tests.faults.cradle import Nursery
from tests.faults.kills import End, environment, telegram
from tests.faults.story import Story, Stuck

BODIES = (
    b"",
    b"\x00\xff\xfe garbage \x80",
    b"<html><body>502 Bad Gateway</body></html>",
    b'{"ok": true',
    b"[]",
    b'"yes"',
    b'{"ok": true}',
    b'{"ok": true, "result": null}',
    b'{"ok": true, "result": {"update_id": 7}}',
    b'{"ok": true, "result": "abc"}',
    b'{"ok": true, "result": [null, 7, "x", [], {}, {"update_id": "seven"}, {"update_id": null}]}',
    b'{"ok": false}',
    b"x" * 10_000_000,
)
CUT = 3  # of as many answers that carry updates, all but one are cut off


async def garbled(folder: Path, warm: str, url: str, expected: End) -> tuple[int, list[str]]:
    """How many answers were bad, and what was lost or doubled over them."""
    async with Nursery(folder / "garbled.log", warm) as nursery, telegram() as (world, address):
        engine, cradle, given = make_engine(url), nursery.cradle(), list[bytes]()
        async with _garbling(address, given) as garbling:
            story = Story(world, engine, Catalogue.load())
            await cradle.bears(environment(url, garbling), None)
            wrong = []
            try:
                await story.play()
            except Stuck as stuck:
                wrong.append(f"stuck: {stuck}, {nursery.log.read_text()[-2000:]}")
            cradle.stops()
            await cradle.buries()
        wrong += story.wrong(expected[0])
        engine.dispose()
        return len(given), wrong


@asynccontextmanager
async def _garbling(address: str, given: list[bytes]) -> AsyncIterator[str]:
    """The address of one who passes every call on, and spoils most answers to `getUpdates`."""
    turn, bodies = cycle(range(CUT)), cycle(BODIES)
    async with ClientSession() as session:

        async def passed_on(request: web.Request) -> web.Response:
            data, kind = await request.read(), request.headers.get("Content-Type", "")
            try:
                async with session.post(address + request.path, data=data, headers={"Content-Type": kind}) as answer:
                    body, status = await answer.read(), answer.status
            except ClientConnectionError:
                return web.Response(status=502)
            if request.path.endswith("getUpdates") and (spoilt := next(turn)):
                body, status = (body[: len(body) // 2] if spoilt == 1 else next(bodies)), 200
                given.append(body)
            return web.Response(body=body, status=status, content_type="application/json")

        proxy = web.Application(client_max_size=1 << 26)
        proxy.router.add_post("/{rest:.*}", passed_on)
        runner = web.AppRunner(proxy, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()
