"""Every method that the bot calls, failing in every way: each in the small scene in which it is called.

The methods of the whole story (sending, editing, answering presses, fetching) are broken in `tests.faults.answers`.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import Engine, select

from bot.announcing import announce
from bot.app import build, close
from bot.notices import row_of
from bot.receiving.doors import Door
from bot.receiving.listening import listen
from bot.sandbox import Fault
from bot.sandbox.api.call import Call
from bot.sandbox.api.methods import METHODS
from bot.sandbox.api.sending import document_content
from bot.sandbox.records import Json
from bot.visit import Notice, Upload
from db.mailbox import Outgoing, Quarantined
from db.session import reading, writing
from messages import say
from messages.text import Country
from tests.chat import Visitor
from tests.faults.answers import BLOCKED, FAULTS
from tests.town import Town

RESIDENT, TWICE = 7, 2
WEBHOOK: dict[str, Any] = {
    "webhook_url": "https://bot.example.org/hook",
    "webhook_secret": "made-up",
}
FILES = {"sendDocument": "document"} | {
    f"send{word}": kind
    for word, kind in (
        ("Video", "video"),
        ("Audio", "audio"),
        ("Voice", "voice"),
        ("VideoNote", "video_note"),
        ("Animation", "animation"),
        ("Sticker", "sticker"),
    )
}
Scene = Callable[[Town, Visitor, str, Fault], Awaitable[bool]]


async def every_call(engine: Engine) -> tuple[Counter[str], list[str]]:
    """How many sorts of failure each method met, and which of its scenes ended badly."""
    met, wrong = Counter[str](), list[str]()
    _learn_files()
    async with Town(engine) as town:
        resident = town.visitor(RESIDENT)
        await resident.opens()
        for method, scene in SCENES.items():
            for name, fault in FAULTS.items():
                met[method] += 1
                if not await scene(town, resident, method, fault) or not await _well(town, resident, method):
                    wrong.append(f"{method}: {name}")
    return met, wrong


async def _well(town: Town, resident: Visitor, method: str) -> bool:
    """The fault is used up; whoever was thought to be gone is heard again; nothing waits or was set aside."""
    await resident.says("/help")
    used = town.world.faults.next(method) is None
    with reading(town.engine) as db:
        waiting = select(Outgoing.id).where(Outgoing.sent_at.is_(None))
        quiet = not db.scalars(waiting).all() and not db.scalars(select(Quarantined.id)).all()
    return used and quiet and bool(resident.last().labels)


async def _start(town: Town, _: Visitor, method: str, fault: Fault) -> bool:
    """The bot starts while Telegram does not answer as it should."""
    await town.stops()
    town.world.faults.plan(method, fault)
    await town.opens()
    return True


async def _by_webhook(town: Town, _: Visitor, method: str, fault: Fault) -> bool:
    """Telegram is told the address until it takes it; then the bot polls again."""
    settings, stop = replace(town.settings, **WEBHOOK), asyncio.Event()
    await town.stops()
    app = await build(settings, town.engine, requests=(town.request, town.request), catalogue=town.catalogue)
    assert app.webhook is not None
    town.world.faults.plan(method, fault)
    listening = asyncio.create_task(listen(settings, app.account, app.webhook, app.transactions, Door(), stop))
    await town.until(lambda: town.world.bot.webhook_url == settings.webhook_url)
    stop.set()
    await listening
    await close(app)
    await town.opens()
    return True


async def _counted(town: Town, _: Visitor, method: str, fault: Fault) -> bool:
    """How much waits is asked again a minute later."""
    town.world.faults.plan(method, fault)
    for _minute in range(2):
        await town.passes(seconds=61)
        await town.app.watch.look()
    return town.app.watch.pending == 0


async def _announced(town: Town, _: Visitor, method: str, fault: Fault) -> bool:
    """The next start says what this one could not."""
    told = town.world.bot.texts, town.world.bot.commands
    for each in told:
        each.clear()
    town.world.faults.plan(method, fault)
    for _start in range(2):
        await announce(town.app.account, town.app.present.house.languages, town.catalogue)
    return all(told)


async def _asked_inline(town: Town, resident: Visitor, method: str, fault: Fault) -> bool:
    """Whoever types on gets the cards."""
    town.world.faults.plan(method, fault)
    await resident.asks_inline("Kampala")
    return bool((await resident.asks_inline("Kampala?")).results)


async def _mapped(town: Town, resident: Visitor, method: str, fault: Fault) -> bool:
    """The map comes, once or, where its answer was lost, twice; whoever is thought to be gone asks again."""
    before = sum("photo" in message.content for message in resident.screen())
    town.world.faults.plan(method, fault)
    await resident.says("/map")
    if fault is BLOCKED:
        await resident.says("/map")
    return 1 <= sum("photo" in message.content for message in resident.screen()) - before <= TWICE


async def _mapped_anew(town: Town, resident: Visitor, method: str, fault: Fault) -> bool:
    """The picture of the world becomes one of Africa, in the same message; whoever is thought to be gone taps again."""
    await resident.says("/map")
    shown, africa = resident.last(), Country("002")
    town.world.faults.plan(method, fault)
    for _ in range(2 if fault is BLOCKED else 1):
        await resident.taps(say.button_map_of(where=africa), shown)
    return resident.last() is shown and town.catalogue.plain(say.map_title(where=africa), "en") in shown.text


async def _given_a_file(town: Town, resident: Visitor, method: str, fault: Fault) -> bool:
    """A notice with a file of this kind reaches its reader; one who blocked us reads it on returning."""
    words = say.ids(person=method, chat=str(len(resident.screen())))
    upload = Upload(town.world.files.add(b"%PDF-1.4", "letter.pdf").id, "unique", FILES[method])
    town.world.faults.plan(method, fault)
    with writing(town.engine) as db:
        db.add(row_of(Notice(resident.id, (words,), uploads=(upload,)), town.now))
    await town.settles()
    await resident.says("/help")
    shown = [town.words(words, "en") & {message.text} for message in resident.screen()]
    return 1 <= sum(map(bool, shown)) <= TWICE


def _learn_files() -> None:
    """The local Telegram takes every file as a document; here it takes it by its other names too."""
    for method, kind in FILES.items():
        if method.lower() not in METHODS:
            document = METHODS["senddocument"]
            METHODS[method.lower()] = replace(document, name=method, must=("chat_id", kind), run=_sends(kind))


def _sends(kind: str) -> Callable[[Call], Json]:
    return lambda call: call.shape(call.send(document_content(call, call.get(kind)) | call.caption()))


SCENES: dict[str, Scene] = {
    "getMe": _start,
    "deleteWebhook": _start,
    "setWebhook": _by_webhook,
    "getWebhookInfo": _counted,
    "setMyDescription": _announced,
    "setMyShortDescription": _announced,
    "setMyCommands": _announced,
    "answerInlineQuery": _asked_inline,
    "sendPhoto": _mapped,
    "editMessageMedia": _mapped_anew,
    **dict.fromkeys(FILES, _given_a_file),
}
