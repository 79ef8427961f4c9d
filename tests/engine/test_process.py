"""The real command in a process of its own, against the local Telegram over HTTP: it starts, stops and is killed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from bot.commands import house, preparing
from bot.receiving.line import Line
from bot.sandbox import World
from bot.sandbox.server import serve
from bot.settings import Settings
from db.session import make_engine

ROOT = Path(__file__).parents[2]
TOKEN = "4242424242:" + "AAF-a-made-up-token-for-tests-000000"

READS_FOR_EVER = """
import sys, time, bot.__main__, bot.commands.run, bot.present
bot.commands.run.LEAVING = 0.5
bot.present.read_register = lambda *_, **__: sys.stderr.write("reading\\n") and sys.stderr.flush() or time.sleep(600)
sys.exit(bot.__main__.main())
"""


class Machine:
    """A world on a socket, and the bot's process beside it."""

    def __init__(self, world: World, server: web.AppRunner, folder: Path) -> None:
        self.world = world
        self.folder = folder
        self.address = f"http://127.0.0.1:{server.addresses[0][1]}"
        self.process: asyncio.subprocess.Process | None = None

    async def starts(self, token: str = TOKEN) -> asyncio.subprocess.Process:
        self.process = await self._begins("run", token=token)
        return self.process

    async def reads_for_ever(self) -> asyncio.subprocess.Process:
        """A start that does not come to the end of its register, and leaves half a second after it was told to."""
        self.process = await self._begins("run", program=("-c", READS_FOR_EVER))
        return self.process

    async def does(self, *words: str) -> tuple[int, str]:
        """Another command beside it: its exit code, and what it says of failures."""
        beside = await self._begins(*words)
        _, said = await beside.communicate()
        assert beside.returncode is not None
        return beside.returncode, said.decode()

    async def _begins(
        self, *words: str, token: str = TOKEN, program: tuple[str, ...] = ("-m", "bot")
    ) -> asyncio.subprocess.Process:
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": token,
            "BOT_API_URL": self.address,
            "DATABASE_URL": f"sqlite:///{self.folder / 'bot.db'}",
            "LOG_JSON": "true",
        }
        command, pipe = (sys.executable, *program, *words), asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(*command, cwd=self.folder, env=environment, stderr=pipe)

    async def answers(self, count: int) -> None:
        """Wait until the bot has said so many things in the chat, and nothing is left to confirm."""
        while len(self.said()) < count or self.world.queue.pending():
            assert self.process is not None
            if self.process.returncode is not None:
                _, log = await self.process.communicate()
                raise AssertionError(log.decode())
            await asyncio.sleep(0.02)

    def said(self) -> list[str]:
        return [message.text for message in self.world.person(7).sees() if message.sender_id == self.world.bot.id]


@pytest.fixture
async def machine(tmp_path: Path) -> AsyncIterator[Machine]:
    async with a_machine(tmp_path) as machine:
        yield machine


@asynccontextmanager
async def a_machine(folder: Path) -> AsyncIterator[Machine]:
    world = World(token=TOKEN)
    server = await serve(world, "127.0.0.1", 0)
    machine = Machine(world, server, folder)
    try:
        yield machine
    finally:
        if machine.process is not None and machine.process.returncode is None:
            machine.process.kill()
        if machine.process is not None:
            await machine.process.communicate()
        await server.cleanup()


async def test_it_answers_stops_when_told_and_goes_on_after_a_kill(machine: Machine) -> None:
    omar = machine.world.person(7, "Omar", "en")
    process = await machine.starts()
    omar.opens()
    await machine.answers(1)
    process.send_signal(signal.SIGTERM)
    _, log = await process.communicate()
    assert process.returncode == 0
    assert TOKEN not in log.decode()

    omar.says("How many signed?")
    process = await machine.starts()
    await machine.answers(2)
    process.kill()
    await process.communicate()

    omar.says("/help")
    await machine.starts()
    await machine.answers(3)


async def test_a_second_bot_on_the_same_file_is_turned_away_and_so_is_a_restore_under_the_first(
    machine: Machine,
) -> None:
    omar = machine.world.person(7, "Omar", "en")
    first = await machine.starts()
    omar.opens()
    await machine.answers(1)
    await machine.does("backup", "kept.db")
    for words in (("run",), ("restore", "--replace", "kept.db")):
        code, said = await machine.does(*words)
        assert (code, "Traceback" in said) == (1, False)
        assert "A bot is running on" in said
    omar.says("/help")
    await machine.answers(2)
    first.kill()
    await first.communicate()
    code, said = await machine.does("restore", "--replace", "kept.db")
    assert (code, said) == (0, ""), "a lock goes with the process that was killed"


async def test_a_wrong_token_is_one_clear_line(machine: Machine) -> None:
    process = await machine.starts(token=TOKEN[:-1] + "1")
    _, log = await process.communicate()
    assert process.returncode == 2, "a supervisor need not try again"
    assert "BOT_TOKEN" in log.decode()
    assert "Traceback" not in log.decode()
    assert TOKEN[:-1] not in log.decode()


async def test_it_can_be_stopped_while_telegram_cannot_be_reached(machine: Machine) -> None:
    machine.address = "http://127.0.0.1:9"
    process = await machine.starts()
    assert process.stderr is not None
    while b"cannot be reached" not in await process.stderr.readline():
        assert process.returncode is None
    process.send_signal(signal.SIGTERM)
    _, log = await process.communicate()
    assert process.returncode == 0
    assert b"stopped" in log


async def test_a_start_that_reads_a_large_register_can_be_stopped(machine: Machine) -> None:
    process = await machine.reads_for_ever()
    assert process.stderr is not None
    while b"reading" not in await process.stderr.readline():
        assert process.returncode is None
    process.send_signal(signal.SIGTERM)
    _, log = await process.communicate()  # without an end to it, this would wait ten minutes
    assert process.returncode == 0
    assert b"stopped" in log


async def test_a_start_that_takes_long_says_that_it_is_not_ready_yet(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def soon() -> None:
        """Nothing is to be made."""

    async def slowly(*_: object, **__: object) -> str:
        while not caplog.records:  # noqa: ASYNC110 (a line of the log rings no bell)
            await asyncio.sleep(0.001)
        return "the bot"

    monkeypatch.setattr(house, "TELLING", 0.001)
    monkeypatch.setattr(house, "build", slowly)
    monkeypatch.setattr(preparing, "words", soon)
    with caplog.at_level("INFO"):
        built: object = await house._built(Settings(), make_engine("sqlite://"), Line(Settings(bot_token="1:made-up")))
    assert built == "the bot"
    assert "not ready yet, after 0 s" in caplog.text
