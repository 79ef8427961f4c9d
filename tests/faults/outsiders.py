"""Who is not Telegram posts to the webhook while the story is played: forged updates, and bodies of 50 MB."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from aiohttp import ClientConnectionError, ClientSession
from sqlalchemy import Engine, func, select

from db.people import Person
from db.session import make_engine, reading
from messages.catalogue import Catalogue
from tests.faults.cradle import Nursery
from tests.faults.kills import End, environment, posted_to, telegram
from tests.faults.story import LEADER, Story

FORGED, FLOODS = 1000, 8
FORGER = 6666  # nobody: if anything is known of them, a forged post was carried out
BODY, PIECE = 50 * 1024 * 1024, b"x" * 64 * 1024
MOST_TAKEN = 16 * 1024 * 1024  # bytes that both ends' buffers may take in before the door is shut
HEADER = "X-Telegram-Bot-Api-Secret-Token"
AT_ONCE = 20
LIES = [{}, *({HEADER: lie} for lie in ("", "m", "made-u", "made-up!", "MADE-UP", "wrong"))]


@dataclass
class Visits:
    """What came of it."""

    answers: Counter[int] = field(default_factory=Counter)
    most_taken: int = 0  # bytes of one large body
    wrong: list[str] = field(default_factory=list)

    @property
    def figures(self) -> str:
        """As it stands in the table."""
        return f"{len(self.wrong)} carried out or in the way; a large body was cut off after {self.most_taken >> 20} MB"


async def visited(folder: Path, warm: str, url: str, expected: End) -> Visits:
    """A story by webhook, with forged and far too large posts in between."""
    async with Nursery(folder / "visited.log", warm) as nursery, telegram() as (world, address):
        engine, cradle, found, settings = make_engine(url), nursery.cradle(), Visits(), posted_to()
        story = Story(world, engine, Catalogue.load())
        await cradle.bears(environment(url, address) | settings, None)
        door = settings["WEBHOOK_URL"].replace("https:", "http:")
        playing = asyncio.create_task(story.play())
        async with ClientSession() as session:
            await _open(session, door)
            await asyncio.gather(
                _forges(session, door, found), _floods(session, door, settings["WEBHOOK_SECRET"], found)
            )
        await playing
        cradle.stops()
        await cradle.buries()
        found.wrong += story.wrong(expected[0])
        found.wrong += _carried_out(engine)
        engine.dispose()
        return found


async def _open(session: ClientSession, door: str) -> None:
    while True:
        try:
            async with session.get(door.removesuffix("/hook") + "/readyz") as answer:
                if answer.status == 200:
                    return
        except ClientConnectionError:
            pass
        await asyncio.sleep(0.05)


async def _forges(session: ClientSession, door: str, found: Visits) -> None:
    """In the leader's name, in a reviewer's, in nobody's; each with another wrong secret."""
    turns, lies, people = asyncio.Semaphore(AT_ONCE), cycle(LIES), cycle((FORGER, LEADER))

    async def post(number: int, person: int, headers: dict[str, str]) -> None:
        async with turns, session.post(door, data=_update(number, person), headers=headers) as answer:
            found.answers[answer.status] += 1
            if answer.status != 403:
                found.wrong.append(f"a forged post was answered {answer.status}: {headers}")

    await asyncio.gather(*(post(number, next(people), next(lies)) for number in range(FORGED)))


async def _floods(session: ClientSession, door: str, secret: str, found: Visits) -> None:
    """With the right secret or not, with its length said before or not."""
    for number in range(FLOODS):
        headers = {HEADER: secret if number % 2 else "wrong"} | (
            {"Content-Length": str(BODY)} if number % 4 > 1 else {}
        )
        body = _Flood()
        try:
            async with session.post(door, data=body.pieces(), headers=headers) as answer:
                found.answers[answer.status] += 1
                if answer.status != (413 if number % 2 else 403):
                    found.wrong.append(f"50 MB were answered {answer.status}")
        except ClientConnectionError:
            found.answers[0] += 1  # the door was shut while they still pushed
        found.most_taken = max(found.most_taken, body.taken)
    if found.most_taken > MOST_TAKEN:
        found.wrong.append(f"{found.most_taken} bytes were taken in")


class _Flood:
    def __init__(self) -> None:
        self.taken = 0

    async def pieces(self) -> AsyncIterator[bytes]:
        while self.taken < BODY:
            self.taken += len(PIECE)
            yield PIECE


def _update(number: int, person: int) -> bytes:
    sender = {"id": person, "is_bot": False, "first_name": "Forger", "language_code": "en"}
    message = {
        "message_id": number,
        "date": 1,
        "from": sender,
        "chat": {"id": person, "type": "private"},
        "text": "/forget",
    }
    return json.dumps({"update_id": number + 1, "message": message}).encode()


def _carried_out(engine: Engine) -> list[str]:
    with reading(engine) as db:
        known = db.scalar(select(func.count()).where(Person.id == FORGER))
    return [f"the forger is known: {known}"] if known else []
