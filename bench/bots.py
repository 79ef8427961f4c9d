"""The two bots, each in a process: the real one as operators run it, the bare one as its library's README does."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from bench.machine import ROOT
from bench.telegram import TOKEN, Telegram

SECRET = "made-up-secret-of-the-bench"  # noqa: S105
PATH = "/telegram"
STARTING = 600.0  # seconds: a register of 100,000 is read for a while, on a busy machine for a long one
STOPPING = 12.0
OURS = ("-m", "bot", "run", "--quiet")


@dataclass(frozen=True, slots=True)
class Bot:
    """A running bot. `port` is where it is posted to; 0 where it polls. `started` is how long it took, in seconds."""

    process: int
    telegram: Telegram
    port: int
    started: float


@asynccontextmanager
async def ours(telegram: Telegram, folder: Path, database: str, webhook: bool, **more: str) -> AsyncIterator[Bot]:
    """`python -m bot run` on that database, with `more` settings."""
    port = _free_port() if webhook else 0
    environment = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": telegram.address,
        "DATABASE_URL": database,
        "OPERATOR_NAME": "Rana",
        "OPERATOR_CONTACT": "rana@example.org",
    }
    if webhook:
        environment |= {
            "WEBHOOK_URL": f"https://bot.example.org{PATH}",
            "WEBHOOK_SECRET": SECRET,
            "WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        }
    async with _process(OURS, environment | more, telegram, port, folder) as bot:
        yield bot


@asynccontextmanager
async def bare(
    telegram: Telegram, folder: Path, webhook: bool, script: str = "echo", at_once: int = 1
) -> AsyncIterator[Bot]:
    """A bare bot: `bench/echo.py` or `bench/form.py`, which carries out so many updates at once."""
    port = _free_port() if webhook else 0
    words = ("-m", f"bench.{script}", telegram.address, str(port), str(at_once))
    async with _process(words, {}, telegram, port, folder) as bot:
        yield bot


@asynccontextmanager
async def _process(
    words: Sequence[str], environment: dict[str, str], telegram: Telegram, port: int, folder: Path
) -> AsyncIterator[Bot]:
    """Started when it has polled for the first time, or listens; stopped in the end."""
    began, log = perf_counter(), folder / f"{'-'.join(words[:2]).strip('-')}.log"
    telegram.forget()
    with log.open("ab") as stream:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *words,
            cwd=folder,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)} | environment,
            stdout=stream,
            stderr=stream,
        )
    try:
        try:
            async with asyncio.timeout(STARTING):
                await _until_up(process, telegram, port)
        except (TimeoutError, ChildProcessError):
            raise ChildProcessError(f"{' '.join(words)} did not start: {log.read_text()[-3000:]}") from None
        yield Bot(process.pid, telegram, port, perf_counter() - began)
    finally:
        await _stop(process)


async def _until_up(process: asyncio.subprocess.Process, telegram: Telegram, port: int) -> None:
    ended = asyncio.create_task(process.wait())
    up = asyncio.create_task(_listens(port) if port else telegram.polled.wait())
    try:
        await asyncio.wait((ended, up), return_when=asyncio.FIRST_COMPLETED)
        if ended.done():
            raise ChildProcessError
    finally:
        for task in (ended, up):
            task.cancel()
        await asyncio.gather(ended, up, return_exceptions=True)


async def _listens(port: int) -> None:
    """Ours answers 503 as long as it is starting, the bare one nothing."""
    while True:
        with suppress(OSError):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            answered = await reader.readline()
            writer.close()
            if answered and b" 503 " not in answered:
                return
        await asyncio.sleep(0.02)


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(STOPPING):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
