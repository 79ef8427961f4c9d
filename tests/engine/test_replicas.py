"""Two copies of the bot on one database: one effect for one update, one message for one notice."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.app import App, build, close
from db.facts import register_changed
from db.mailbox import Outgoing
from db.session import writing
from messages import say
from tests.engine.house import ROWS
from tests.engine.test_receiving import update
from tests.engine.test_turns import heard
from tests.town import Town

NOTICES = 40


@pytest.fixture
async def other(town: Town) -> AsyncIterator[App]:
    """A second copy, which shares the town's world, clock and database."""
    app = await build(
        town.settings,
        town.engine,
        contents=ROWS,
        clock=lambda: town.now,
        requests=(town.request, town.request),
        catalogue=town.catalogue,
    )
    yield app
    await close(app)


async def test_an_update_that_reaches_both_has_one_effect(town: Town, other: App) -> None:
    town.visitor(7).person.opens()
    for number in range(10):
        raw = update(1000 + number, f"/log {number}")
        await asyncio.gather(*(app.turns.take(raw) for app in (town.app, other, town.app, other)))
    assert heard(town) == [str(number) for number in range(10)]


async def test_they_share_the_outbox_and_send_nothing_twice(town: Town, other: App) -> None:
    people = [town.visitor(number) for number in range(100, 100 + NOTICES)]
    for visitor in people:
        visitor.person.opens()
    await town.settles()
    with writing(town.engine) as db:
        for visitor in people:
            body: dict[str, Any] = {"lines": [say.ids(person="news", chat=str(visitor.id)).to_json()]}
            db.add(Outgoing(chat_id=visitor.id, body=body, made_at=town.now, not_before=town.now))
    await asyncio.gather(town.app.outbox.drain(), other.outbox.drain(), town.app.outbox.drain(), other.outbox.drain())
    await town.settles()
    for visitor in people:
        texts = [message.text for message in visitor.screen()]
        assert sum("news" in text for text in texts) == 1


async def test_what_one_copy_publishes_the_other_knows_a_moment_later(town: Town, other: App) -> None:
    assert other.present.house.register.version == town.app.present.house.register.version
    with writing(town.engine) as db:
        register_changed(db)
    await other.present.refresh()
    assert other.present.house.register.version == town.app.present.house.register.version + 1
