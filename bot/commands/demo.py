"""Play all three sides in one browser page: a leader, the staff, a resident.

The real bot on the real register, through the same code that serves Telegram with a token; only Telegram itself is a
local stand-in on this machine. Everything is kept in the folder `.demo` and survives a restart; --reset starts afresh.
"""

import argparse
import asyncio
import shutil
import signal
import webbrowser
from pathlib import Path

from pydantic import SecretStr

from bot.app import build, serve
from bot.commands.demo_scene import FIRST_REVIEWER, STAFF_GROUP, people_in, staff_in, stage_of
from bot.commands.opened import opened
from bot.logs import configure
from bot.sandbox import World
from bot.sandbox.server import serve as serve_telegram
from bot.settings import Settings
from messages.catalogue import Catalogue

HELP = "play a leader, the staff and a resident in the browser"
FOLDER = Path(".demo")
TOKEN = "4242424242:opens-nothing-but-the-local-telegram"  # noqa: S105
UNDO_SECONDS = 10  # so that nobody waits a minute to see what they have just approved


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--reset", action="store_true", help="forget everything that was played before")
    parser.add_argument("--port", type=int, default=8090, help="of the page on this machine (default: 8090)")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the demo keeps its data (default: .demo)")
    parser.add_argument("--no-browser", action="store_true", help="only print the address")


def run(options: argparse.Namespace) -> int:
    """Serve until Ctrl-C."""
    if options.reset and options.folder.exists():
        shutil.rmtree(options.folder)
    options.folder.mkdir(parents=True, exist_ok=True)
    configure(as_json=False, quiet=True)
    asyncio.run(_play(options))
    return 0


def settings_of(folder: Path, address: str, token: str) -> Settings:
    """The demo's settings: nothing is taken from the environment or `.env`, so that no real token is ever used."""
    return Settings.model_validate(
        {
            "bot_token": SecretStr(token),
            "bot_api_url": address,
            "database_url": f"sqlite:///{folder / 'bot.db'}",
            "admin_ids": frozenset({FIRST_REVIEWER}),
            "staff_chat_id": STAFF_GROUP,
            "operator_name": "Strong Cities demo desk",
            "operator_contact": "desk@example.org",
            "undo_seconds": UNDO_SECONDS,
        }
    )


async def _play(options: argparse.Namespace) -> None:
    world = World.load(options.folder / "telegram.db", token=TOKEN)
    people_in(world)
    page = await serve_telegram(world, port=options.port, stage=stage_of(Catalogue.load()))
    address = f"http://127.0.0.1:{page.addresses[0][1]}"
    settings = settings_of(options.folder, address, world.bot.token)
    stop = asyncio.Event()
    for wish in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(wish, stop.set)
    try:
        with opened(settings) as engine:
            staff_in(engine)
            app = await build(settings, engine)
            print(f"The demo is at {address} (Ctrl-C stops it; nothing is lost)", flush=True)
            if not options.no_browser:
                webbrowser.open(address)
            await serve(app, stop)
    finally:
        await page.cleanup()
        world.close()
    print("Stopped. `make demo` goes on where you were; `make demo-reset` starts afresh.")
