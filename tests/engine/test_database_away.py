"""The database goes away and comes back: everybody waits, and nothing is lost or done twice."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, event, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.sandbox import Fault
from bot.transactions import NotNow, Transactions
from bot.visit import Notice
from db.away import is_away, named
from db.facts import known, learn
from db.mailbox import Outgoing
from db.session import reading, writing
from messages import say
from tests.engine.test_turns import heard
from tests.town import Town


@contextmanager
def away(engine: Engine) -> Iterator[list[int]]:
    """No connection can be had meanwhile, nor can one that is open begin anything; the list counts who asked."""
    asked: list[int] = []

    def refuse(*_: Any) -> None:
        asked.append(1)
        raise OperationalError("connect", {}, psycopg.OperationalError("connection refused"))

    for moment in ("checkout", "begin"):
        event.listen(engine, moment, refuse)
    try:
        yield asked
    finally:
        for moment in ("checkout", "begin"):
            event.remove(engine, moment, refuse)


async def test_while_the_database_is_away_everybody_waits_in_order(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    with away(town.engine) as asked:
        for word in ("one", "two"):
            omar.person.says(f"/log {word}")
        salma.person.says("who?")
        await town.until(lambda: len(asked) > 4)
        assert omar.screen() == salma.screen() == []
        assert len(town.world.queue.pending()) == 3
    await town.settles()
    assert heard(town) == ["one", "two"]
    salma.has(say.menu_head())


async def test_stopping_while_the_database_is_away_leaves_the_updates_to_telegram(town: Town) -> None:
    omar = town.visitor(7)
    with away(town.engine) as asked:
        omar.person.says("/log one")
        await town.until(lambda: asked)
        await town.stops()
    assert len(town.world.queue.pending()) == 1
    await town.opens()
    await town.settles()
    assert heard(town) == ["one"]


async def test_a_reply_survives_the_database_going_away_right_after_the_commit(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    omar = town.visitor(7)
    await omar.says("/log zero")
    town.world.faults.plan("sendMessage", Fault.server_error(502))

    async def not_now(notice: Notice, wait: float) -> None:
        raise NotNow

    monkeypatch.setattr(town.app.outbox, "post", not_now)
    await omar.says("/log one")
    omar.has(say.ids(person="7", chat="one"))


async def test_what_was_sent_is_noted_once_the_database_is_back(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    omar, gone, write = town.visitor(7), list[int](), Transactions.write
    omar.person.opens()
    await town.settles()

    async def not_at_first(self: Transactions, work: Any) -> Any:
        if len(gone) < 2 and any("news" in message.text for message in omar.screen()):
            gone.append(1)
            raise NotNow
        return await write(self, work)

    monkeypatch.setattr("bot.outbox.EVERY", 0.01)
    monkeypatch.setattr(Transactions, "write", not_at_first)
    with writing(town.engine) as db:
        body: dict[str, Any] = {"lines": [say.ids(person="news", chat="7").to_json()]}
        db.add(Outgoing(chat_id=7, body=body, made_at=town.now, not_before=town.now))
    assert await town.app.outbox.drain() == 1
    with reading(town.engine) as db:
        assert db.scalars(select(Outgoing.id).where(Outgoing.sent_at.is_(None))).all() == []
    assert len(gone) == 2
    assert sum("news" in message.text for message in omar.screen()) == 1


async def test_killed_connections_are_replaced(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/log one")
    if town.engine.dialect.name == "postgresql":
        with town.engine.connect() as connection:
            others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            connection.execute(text(others + " AND datname = current_database()"))
    else:
        town.engine.dispose()
    await omar.says("/log two")
    assert heard(town) == ["one", "two"]


async def test_turns_that_share_a_commit_fail_alone(database: Engine) -> None:
    transactions = Transactions(database)

    def write(name: str, fails: bool = False) -> Any:
        def work(db: Any) -> str:
            learn(db, name, 1)
            if fails:
                raise RuntimeError(name)
            return name

        return work

    works = [write(f"n{n}", fails=n == 3) for n in range(8)]
    outcomes = await asyncio.gather(*(transactions.write(work) for work in works), return_exceptions=True)
    assert [str(outcome) for outcome in outcomes] == [f"n{n}" for n in range(8)]
    assert isinstance(outcomes[3], RuntimeError)
    with reading(database) as db:
        assert [bool(known(db, f"n{n}")) for n in range(8)] == [n != 3 for n in range(8)]
    await transactions.close()


def of_the_driver(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("it says something")
    error.sqlite_errorcode = code
    return error


def sqlite_error(code: int) -> DBAPIError:
    return OperationalError("statement", {}, of_the_driver(code))


def test_an_operator_reads_what_kind_of_away_it_is_also_where_the_driver_was_asked_itself() -> None:
    error = of_the_driver(sqlite3.SQLITE_BUSY)
    error.sqlite_errorname = "SQLITE_BUSY"
    assert is_away(error)
    assert [named(found) for found in (error, OperationalError("statement", {}, error))] == [
        "OperationalError SQLITE_BUSY"
    ] * 2


@pytest.mark.parametrize("code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, 10 | 3 << 8])
def test_a_busy_full_or_broken_disk_means_not_now(code: int) -> None:
    assert is_away(sqlite_error(code))


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error(sqlite3.SQLITE_ERROR),
        IntegrityError("statement", {}, sqlite3.IntegrityError()),
        IntegrityError("statement", {}, psycopg.errors.UniqueViolation()),
        ProgrammingError("statement", {}, psycopg.errors.UndefinedTable()),
        RuntimeError("ours"),
    ],
)
def test_a_wrong_statement_is_not_worth_waiting_for(error: Exception) -> None:
    assert not is_away(error)


@pytest.mark.parametrize(
    "error",
    [
        OperationalError("connect", {}, psycopg.OperationalError("refused")),
        OperationalError("statement", {}, psycopg.errors.AdminShutdown()),
        OperationalError("statement", {}, psycopg.errors.DiskFull()),
        OperationalError("statement", {}, psycopg.errors.DeadlockDetected()),
        PoolTimeout(),
    ],
)
def test_a_lost_connection_a_full_disk_and_a_deadlock_mean_not_now(error: Exception) -> None:
    assert is_away(error)
