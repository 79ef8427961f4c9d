"""The demo's world survives a restart, and even a process that is killed: nothing acknowledged is lost."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import aiohttp
from telegram import Bot

from bot.sandbox import HandClock, World
from bot.sandbox.sharing import PIXEL
from bot.sandbox.transport import DirectRequest
from bot.sandbox.world import TOKEN

_SERVER = """
import asyncio, sys
from pathlib import Path
from bot.sandbox import World
from bot.sandbox.server import serve

async def main():
    runner = await serve(World.load(Path(sys.argv[1])))
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


async def test_everything_is_there_again(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "demo" / "telegram.db"
    world = World.load(path, clock=clock)
    salma = world.person(7, "Salma", "ar")
    staff = world.group(-5, "Staff", [salma], with_bot=True)
    salma.opens("?start=endorse")
    photo = salma.sends_photo(PIXEL, "look")
    async with Bot(world.bot.token, request=DirectRequest(world), get_updates_request=DirectRequest(world)) as bot:
        await bot.set_my_commands([("start", "Begin")])
        await bot.send_message(7, "<b>welcome</b>", parse_mode="HTML")
    press = salma.forges(salma.newest(), "go")
    waiting = [update.id for update in world.queue.pending()]
    world.close()

    again = World.load(path, clock=clock)
    salma = again.person(7)
    assert [message.text for message in salma.sees()] == ["/start endorse", "look", "welcome"]
    assert salma.newest().entities == [{"type": "bold", "offset": 0, "length": 7}]
    assert again.files.data(photo.content["photo"][-1]["file_id"]) == PIXEL
    assert [update.id for update in again.queue.pending()] == waiting
    assert again.group(staff.id).chat.members == {"7": "creator", str(again.bot.id): "member"}
    assert salma.commands() == [{"command": "start", "description": "Begin"}]
    async with Bot(again.bot.token, request=DirectRequest(again)) as bot:
        assert await bot.answer_callback_query(press.id)
    assert salma.says("next").id > photo.id
    assert again.queue.pending()[-1].id == waiting[-1] + 1
    again.close()


async def test_what_was_deleted_or_confirmed_stays_away(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "telegram.db"
    world = World.load(path, clock=clock)
    salma = world.person(7, "Salma")
    said = salma.says("gone")
    salma.deletes(said)
    world.queue.clear()
    world.close()
    again = World.load(path, clock=clock)
    assert again.person(7).sees() == []
    assert again.queue.pending() == []
    again.close()


async def test_a_killed_server_has_kept_what_it_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "telegram.db"
    server = _start(path)
    try:
        address = f"http://127.0.0.1:{await asyncio.to_thread(_port, server)}"
        async with aiohttp.ClientSession(address) as browser:
            async with browser.post("/act/person", json={"name": "Salma", "language": "ar"}) as answer:
                salma = (await answer.json())["person"]
            async with browser.post("/act/start", json={"person": salma}) as answer:
                assert answer.status == 200
            async with Bot(TOKEN, base_url=f"{address}/bot") as bot:
                sent = await bot.send_message(salma, "acknowledged")
        server.send_signal(signal.SIGKILL)
    finally:
        server.kill()
        server.wait()
        if server.stdout:
            server.stdout.close()
    world = World.load(path)
    assert [message.text for message in world.person(salma).sees()] == ["/start", "acknowledged"]
    assert world.person(salma).newest().id == sent.message_id
    assert len(world.queue.pending()) == 1
    world.close()


def _start(path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", _SERVER, str(path)], stdout=subprocess.PIPE, text=True)


def _port(server: "subprocess.Popen[str]") -> int:
    assert server.stdout is not None
    return int(server.stdout.readline())
