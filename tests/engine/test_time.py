"""What happens by the clock: scheduled work, the heartbeat, and a register that is read again when it has changed."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from bot import present
from bot.desk import Desk
from bot.pace import Pace
from bot.receiving.heartbeat import FACT, Heartbeat
from bot.rules.records.register import Register
from bot.services.register.reading import read_register
from bot.ticker import Scheduled, Ticker
from bot.transactions import NotNow, Transactions
from db.entries import Entry
from db.facts import known, learn, register_changed, register_version
from db.mailbox import SeenUpdate
from db.session import reading, writing
from db.vocabulary import Kind, Status
from tests.conftest import OPENED_AT
from tests.town import Town


def counting(desk: Desk) -> None:
    learn(desk.db, "counted", (known(desk.db, "counted") or 0) + 1)


def failing(desk: Desk) -> None:
    learn(desk.db, "counted", 100)
    raise RuntimeError


async def test_scheduled_work_runs_once_in_its_time_however_many_copies_and_restarts(town: Town) -> None:
    table = (Scheduled("broken", timedelta(hours=1), failing), Scheduled("count", timedelta(hours=1), counting))

    def ticker() -> Ticker:
        return Ticker(table, town.app.transactions, lambda: town.now, town.app.present.desk)

    one, other = ticker(), ticker()
    for _ in range(2):
        await one.tick()
        await other.tick()
        await ticker().tick()
    with reading(town.engine) as db:
        assert known(db, "counted") == 1
    town.clock.advance(3600)
    await other.tick()
    await one.tick()
    with reading(town.engine) as db:
        assert known(db, "counted") == 2


async def test_scheduled_work_without_a_database_is_one_line_and_no_fault_of_the_program(
    town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def away(*_: object) -> None:
        raise NotNow("disk I/O error")

    monkeypatch.setattr(town.app.transactions, "write", away)
    table = (Scheduled("count", timedelta(hours=1), counting),)
    await Ticker(table, town.app.transactions, lambda: town.now, town.app.present.desk).tick()
    (line,) = [record for record in caplog.records if record.name == "bot.ticker"]
    assert line.getMessage() == "scheduled work waits for the database: count: disk I/O error"
    assert line.exc_info is None


async def test_scheduled_work_that_met_no_database_is_tried_again_soon(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise NotNow("disk I/O error")

    table = (Scheduled("count", timedelta(days=1), counting),)
    ticker = Ticker(table, town.app.transactions, lambda: town.now, town.app.present.desk)
    with monkeypatch.context() as gone:
        gone.setattr(town.app.transactions, "write", away)
        await ticker.tick()
    assert not await ticker.tick(), "not in the same moment"
    town.clock.advance(10)
    assert await ticker.tick()
    with reading(town.engine) as db:
        assert known(db, "counted") == 1


async def test_a_clock_set_back_holds_up_no_scheduled_work(town: Town) -> None:
    table = (Scheduled("count", timedelta(minutes=1), counting),)

    def ticker() -> Ticker:
        return Ticker(table, town.app.transactions, lambda: town.now, town.app.present.desk)

    same = ticker()
    await same.tick()
    town.clock.advance(-3600)
    await same.tick()
    await same.tick()
    await ticker().tick()  # after a restart
    with reading(town.engine) as db:
        assert known(db, "counted") == 2
    town.clock.advance(61)
    await same.tick()
    with reading(town.engine) as db:
        assert known(db, "counted") == 3


async def test_a_clock_set_back_stops_neither_heartbeat_nor_messages(town: Town) -> None:
    beats: list[float] = []
    now = [OPENED_AT]
    heartbeat = Heartbeat(town.app.transactions, lambda: now[0], lambda *_: None)
    pace = Pace(lambda: now[0].timestamp())
    for moment in (OPENED_AT, OPENED_AT - timedelta(hours=1)):
        now[0] = moment
        await heartbeat.beat()
        with reading(town.engine) as db:
            beats.append((datetime.fromisoformat(known(db, FACT)) - OPENED_AT).total_seconds())
        assert [pace.wait(7) for _ in range(4)] == [0, 0, 0, 3]
    assert beats == [0, -3600]


async def test_only_a_long_silence_shows_everything_again(database: Engine) -> None:
    transactions, now = Transactions(database), [OPENED_AT]
    back: list[float] = []

    def heartbeat() -> Heartbeat:
        return Heartbeat(transactions, lambda: now[0], lambda _, since: back.append((now[0] - since).total_seconds()))

    await heartbeat().beat()
    now[0] += timedelta(seconds=149)
    same = heartbeat()
    await same.beat()
    now[0] += timedelta(seconds=10)
    await same.beat()  # half a minute has not passed: nothing is written
    now[0] += timedelta(seconds=141)
    await same.beat()
    assert back == [151]
    await transactions.close()


async def test_the_register_is_read_again_when_it_changed_and_only_then(town: Town) -> None:
    before = town.app.present.house
    await town.app.present.refresh()
    assert town.app.present.house is before
    with writing(town.engine) as db:
        entry = db.scalars(select(Entry).where(Entry.kind == Kind.ENDORSEMENT).limit(1)).one()
        db.execute(update(Entry).where(Entry.id == entry.id).values(status=Status.SUSPENDED))
        register_changed(db)
    await town.app.present.refresh()
    assert len(town.app.present.house.register.signatories) == len(before.register.signatories) - 1


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Register]:
    """The register, each time it is read."""
    read: list[Register] = []

    def noted(*args: Any, **named: Any) -> Register:
        read.append(read_register(*args, **named))
        return read[-1]

    monkeypatch.setattr(present, "read_register", noted)
    return read


def something_becomes_public(town: Town) -> None:
    with writing(town.engine) as db:
        register_changed(db)
    house = town.app.present.house
    town.app.present.house = replace(house, register=replace(house.register, fresh_until=town.now))


async def test_however_many_ask_at_the_moment_something_becomes_public_the_register_is_read_once(
    town: Town, readings: list[Register]
) -> None:
    something_becomes_public(town)
    await asyncio.gather(*(town.app.present.when_due() for _ in range(64)))
    assert readings == [town.app.present.house.register]


async def test_a_database_that_is_away_at_that_moment_is_not_asked_once_for_each(
    town: Town, readings: list[Register], monkeypatch: pytest.MonkeyPatch
) -> None:
    something_becomes_public(town)
    asked: list[object] = []

    async def away(work: object) -> None:
        asked.append(work)
        await asyncio.sleep(0)
        raise NotNow

    with monkeypatch.context() as machine:
        machine.setattr(town.app.transactions, "read", away)
        await asyncio.gather(*(town.app.present.when_due() for _ in range(64)))
    assert len(asked) == 2  # the first of all, and one for those who came while it was under way
    assert readings == []
    await town.app.present.when_due()
    assert len(readings) == 1


async def test_a_slow_reading_puts_no_older_register_over_a_newer_one(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    something_becomes_public(town)
    has_read, slow, read = asyncio.Event(), asyncio.Event(), town.app.transactions.read
    begun: list[object] = []

    async def held_up(work: Callable[[Session], Any]) -> Any:
        begun.append(work)
        found = await read(work)
        has_read.set()
        await slow.wait()
        return found

    monkeypatch.setattr(town.app.transactions, "read", held_up)
    first = asyncio.create_task(town.app.present.refresh())
    await has_read.wait()
    with writing(town.engine) as db:
        register_changed(db)
    second = asyncio.create_task(town.app.present.refresh())
    await asyncio.sleep(0)
    assert len(begun) == 1  # the other waits until what was read first is in its place
    slow.set()
    await asyncio.gather(first, second)
    with reading(town.engine) as db:
        assert town.app.present.house.register.version == register_version(db)


async def test_updates_are_remembered_for_days_and_not_for_ever(town: Town) -> None:
    await town.visitor(7).says("/log one")
    await town.passes(days=2)
    with reading(town.engine) as db:
        assert db.scalars(select(SeenUpdate)).all()
    await town.passes(days=3)
    with reading(town.engine) as db:
        assert db.scalars(select(SeenUpdate)).all() == []
