"""Every update comes one to five times, among those of a hundred people: each has one effect, and nobody's swap."""

import random
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Engine, func, select

from bot.handlers.reading import key_of
from bot.ordering import Lanes
from db.mailbox import Quarantined
from db.session import reading
from tests.engine.house import ROWS
from tests.engine.test_turns import heard
from tests.town import Town

MOST = 5  # deliveries of one update
FIRST = 10_000  # the first person's id
SECONDS = 120.0  # for all of it; far more than it takes


@dataclass(frozen=True)
class Heard:
    """What came of it: people whose messages were lost, doubled or swapped; answers that stand in another order."""

    updates: int
    deliveries: int
    wrong: int
    swapped_answers: int
    quarantined: int


async def delivered_again(engine: Engine, people: int, messages: int, poison: int = 0, seed: int = 1) -> Heard:
    """Everybody writes at once; the updates are handed out with repeats, and `poison` that nobody can read among them.

    The first delivery of each comes in its chat's order, as Telegram promises; a repeat comes at any later moment.
    """
    everybody = range(FIRST, FIRST + people)
    async with Town(engine, contents=ROWS) as town:
        for person in everybody:
            town.world.person(person, "Somebody", "en").opens()
        await town.settles()
        updates = [_update(town, person, number) for number in range(messages) for person in everybody]
        updates += [{"update_id": -number, "message": {"chat": number}} for number in range(1, poison + 1)]
        deliveries = dealt(updates, seed)
        lanes = Lanes()
        for raw in deliveries:
            lanes.put(key_of(raw), partial(_take, town, raw))
        await lanes.finish(SECONDS)
        await town.settles()
        expected = [str(number) for number in range(messages)]
        with reading(engine) as db:
            quarantined = db.scalar(select(func.count(Quarantined.update_id.distinct()))) or 0
        return Heard(
            updates=len(updates),
            deliveries=len(deliveries),
            wrong=sum(heard(town, person) != expected for person in everybody),
            swapped_answers=sum(_first_answers(town, person) != expected for person in everybody),
            quarantined=quarantined,
        )


async def _take(town: Town, raw: dict[str, Any]) -> None:
    await town.app.turns.take(raw)


def _update(town: Town, person: int, number: int) -> dict[str, Any]:
    sender = {"id": person, "is_bot": False, "first_name": "Somebody", "language_code": "en"}
    chat = {"id": person, "type": "private"}
    message = {"message_id": 1000 + number, "date": int(town.clock.now()), "from": sender, "chat": chat}
    return {"update_id": 1_000_000 + 1000 * person + number, "message": message | {"text": f"/log {number}"}}


def _first_answers(town: Town, person: int) -> list[str]:
    """The answers in the order in which they first came; a repeated update may be answered once more."""
    said = [message.text for message in town.world.person(person).sees() if message.sender_id == town.world.bot.id]
    return list(dict.fromkeys(text.rsplit(" ", 1)[1] for text in said if str(person) in text))


def dealt(updates: list[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    """The updates with their repeats: each after its first delivery, at a random distance."""
    dice = random.Random(seed)
    places = [(float(at), raw) for at, raw in enumerate(updates)]
    for at, raw in enumerate(updates):
        places += [(at + dice.random() * len(updates) / 4, raw) for _ in range(dice.randrange(MOST))]
    return [raw for _, raw in sorted(places, key=lambda place: place[0])]
