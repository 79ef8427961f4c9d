"""What a monitoring system sees: health, readiness and numbers, in polling mode as in webhook mode."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import Engine

from bot.app import _metrics
from bot.handlers.rows import Command, Contents
from bot.ordering import Lanes
from bot.receiving.doors import STOPPING, Door
from bot.receiving.metrics import site_of, watchable
from bot.sandbox import Fault
from bot.visit import Visit
from db.mailbox import Outgoing
from db.session import writing
from tests.engine.test_database_away import away
from tests.receiving.callers import at, caller
from tests.town import Town


@pytest.fixture
async def client(town: Town) -> AsyncIterator[TestClient[Any, Any]]:
    async with caller(site_of(_metrics(town.app))) as client:
        yield client


async def numbers(client: TestClient[Any, Any]) -> dict[tuple[str, ...], float]:
    """Every sample by its name and the values of its labels."""
    answer = await client.get("/metrics")
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    families = text_string_to_metric_families(await answer.text())
    return {(one.name, *one.labels.values()): one.value for family in families for one in family.samples}


async def test_updates_turns_and_calls_are_counted_by_how_they_ended(town: Town, client: TestClient[Any, Any]) -> None:
    before = await numbers(client)
    omar = town.visitor(7)
    await omar.opens()
    town.world.faults.plan("sendMessage", Fault.too_many(1))
    await omar.says("/help")
    seen = await numbers(client)
    assert seen["bot_updates_total",] == before["bot_updates_total",] + 2
    assert (seen["bot_turns_total", "wrote"], seen["bot_turns_total", "read"]) == (1, 1)
    assert seen["bot_api_calls_total", "too many", "send"] == 1
    assert seen["bot_api_calls_total", "ok", "send"] >= 2
    assert seen["bot_queue_updates",] == 0


def breaks(visit: Visit, desk: object) -> None:
    raise RuntimeError(visit.text)


async def test_an_update_set_aside_is_counted_as_such(database: Engine) -> None:
    async with Town(database, contents=Contents((Command("break", breaks),))) as town:
        await town.visitor(7).says("/break")
        assert town.app.counts.turns["set aside"] == 1


async def test_what_waits_in_the_outbox_and_at_telegram_is_told(town: Town, client: TestClient[Any, Any]) -> None:
    due = town.now - timedelta(seconds=90)
    with writing(town.engine) as db:
        db.add(Outgoing(chat_id=7, body={}, made_at=due, not_before=due))
    assert ("bot_pending_updates",) not in await numbers(client)
    await town.app.watch.look()
    seen = await numbers(client)
    assert (seen["bot_outbox_rows",], seen["bot_outbox_age_seconds",], seen["bot_pending_updates",]) == (1, 90, 0)


async def test_health_readiness_and_numbers_while_the_database_is_away(
    town: Town, client: TestClient[Any, Any]
) -> None:
    assert ((await client.get("/healthz")).status, (await client.get("/readyz")).status) == (200, 200)
    with away(town.engine):
        assert ((await client.get("/healthz")).status, (await client.get("/readyz")).status) == (200, 503)
        assert ("bot_outbox_rows",) not in await numbers(client)


async def test_who_watches_is_told_when_the_bot_goes(town: Town) -> None:
    door = Door()
    async with at(door) as client:
        assert (await client.get("/metrics")).status == 503
        with watchable(door, _metrics(town.app)):
            assert (await client.get("/metrics")).status == 200
        assert door.behind is STOPPING
        assert await (await client.get("/readyz")).text() == "stopping\n"
        assert (await client.get("/healthz")).status == 200


async def test_the_age_of_the_queue_is_that_of_its_oldest_update() -> None:
    lanes = Lanes()
    ages: list[tuple[int, float]] = []

    async def look() -> None:
        ages.append(lanes.load())

    lanes.put(1, look)
    lanes.put(1, look)
    await lanes.finish(5)
    assert [count for count, _ in ages] == [2, 1]
    assert all(age >= 0 for _, age in ages)
    assert lanes.load() == (0, 0.0)
