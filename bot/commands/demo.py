"""Play all three sides in one browser page: a leader, the staff, a resident.

The real bot on the real register, through the same code that serves Telegram with a token; only Telegram itself is a
local stand-in on this machine. Everything is kept in the folder `.demo` and survives a restart; --reset starts afresh.
"""

import argparse
import asyncio
import os
import signal
import sqlite3
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from aiohttp.web import AppRunner
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from bot.app import build, serve
from bot.commands import preparing
from bot.commands.demo_folder import forget, kept_by_one
from bot.commands.demo_scene import FIRST_REVIEWER, STAFF_GROUP, language_of, people_in, staff_in, stage_of
from bot.commands.failing import CommandFailed
from bot.logs import configure
from bot.sandbox import World
from bot.sandbox.server import serve as serve_telegram
from bot.services.house.opening import bring_up
from bot.settings import Settings
from db.session import make_engine
from messages import say
from messages.catalogue import Catalogue

FOLDER = Path(".demo")
PORT = 8090
LANGUAGES = ("en", "ar")  # the bot's own; what else it may have learnt is chosen on each telephone
TOKEN = "4242424242:opens-nothing-but-the-local-telegram"  # noqa: S105
UNDO_SECONDS = 10  # so that nobody waits a minute to see what they have just approved


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--reset", action="store_true", help="forget everything that was played before")
    parser.add_argument("--port", type=_port, default=PORT, help=f"of the page on this machine (default: {PORT})")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the demo keeps its data (default: .demo)")
    parser.add_argument(
        "--language", choices=LANGUAGES, help="of all who play, in a fresh demo (default: this machine's)"
    )
    parser.add_argument("--no-browser", action="store_true", help="only print the address")


def run(options: argparse.Namespace) -> int:
    """Serve until Ctrl-C. Raises CommandFailed where the folder or the port cannot be used."""
    configure(as_json=False, quiet=True)
    print("Getting ready; the first time on a machine this takes some seconds", flush=True)
    with kept_by_one(options.folder):
        if options.reset:
            forget(options.folder)
        try:
            asyncio.run(_play(options))
        except (sqlite3.Error, DatabaseError) as reason:
            said = " ".join(str(getattr(reason, "orig", reason)).split())
            raise CommandFailed(f"{options.folder} cannot be used: {said}. `make demo-reset` starts afresh.") from None
    print("Stopped. `make demo` goes on where you were; `make demo-reset` starts afresh.")
    return 0


def settings_of(folder: Path, address: str, token: str, language: str, catalogue: Catalogue) -> Settings:
    """The demo's own: neither the environment nor `.env` is read, no real token, database or webhook is ever used."""
    return Settings(
        bot_token=token,
        bot_api_url=address,
        database_url=f"sqlite:///{folder / 'bot.db'}",
        admin_ids=frozenset({FIRST_REVIEWER}),
        staff_chat_id=STAFF_GROUP,
        operator_name=catalogue.plain(say.demo_name_operator(), language),
        operator_contact="desk@example.org",
        default_language=language,
        undo_seconds=UNDO_SECONDS,
    )


async def _play(options: argparse.Namespace) -> None:
    stop = asyncio.Event()
    for wish in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(wish, stop.set)
    catalogue = Catalogue.load()
    world = _world(options.folder, catalogue, options.language or _own_language())
    try:
        page = await _page(world, options.port, catalogue)
        try:
            await _bot(world, options, catalogue, f"http://127.0.0.1:{page.addresses[0][1]}", stop)
        finally:
            await page.cleanup()
    finally:
        world.close()


async def _bot(
    world: World, options: argparse.Namespace, catalogue: Catalogue, address: str, stop: asyncio.Event
) -> None:
    language = language_of(world, LANGUAGES)
    settings = settings_of(options.folder, address, world.bot.token, language, catalogue)
    with _engine(settings) as engine:
        bring_up(engine, datetime.now(UTC))  # nobody else's data, so an older schema is mended without asking
        staff_in(engine, world)
        app = await build(settings, engine, catalogue=catalogue)
        print(f"The demo is at {address} (Ctrl-C stops it; nothing is lost)", flush=True)
        if not options.no_browser:
            webbrowser.open(address)
        with preparing.beside():
            await serve(app, stop)


@contextmanager
def _engine(settings: Settings) -> Iterator[Engine]:
    engine = make_engine(settings.database_url)
    try:
        yield engine
    finally:
        engine.dispose()


def _world(folder: Path, catalogue: Catalogue, language: str) -> World:
    world = World.load(folder / "telegram.db", token=TOKEN, first_name=catalogue.plain(say.demo_name_bot(), language))
    people_in(world, catalogue, language)
    return world


async def _page(world: World, port: int, catalogue: Catalogue) -> AppRunner:
    try:
        return await serve_telegram(world, port=port, stage=stage_of(world, catalogue, language_of(world, LANGUAGES)))
    except OSError as reason:
        raise CommandFailed(
            f"Port {port} cannot be used ({os.strerror(reason.errno or 0)}): is a demo running already? "
            f"Another one: python -m bot demo --port {port + 1}"
        ) from None


def _own_language() -> str:
    """This machine's, where the bot speaks it: `ar_EG.UTF-8` is Arabic."""
    said = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return said[:2] if said[:2] in LANGUAGES else LANGUAGES[0]


def _port(given: str) -> int:
    if not given.isdecimal() or int(given) > 65535:
        raise argparse.ArgumentTypeError("a port is a number up to 65535; 0 takes a free one")
    return int(given)
