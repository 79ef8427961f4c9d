"""What waits for the one writer shares a COMMIT, in order; what nobody waits for goes along with the next."""

import asyncio
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.gathering import Done, Gathering, Work
from bot.transactions import NotNow, Transactions
from db.session import make_engine


class Disk:
    """Carries out work as a database would, and remembers what went together."""

    def __init__(self) -> None:
        self.commits: list[list[str]] = []
        self._written: list[str] = []

    async def carry_out(self, works: list[Work], behind: list[Work]) -> Sequence[Done]:
        done = [self._one(work) for work in (*behind, *works)][len(behind) :]
        self.commits.append(self._written)
        self._written = []
        return done

    def work(self, name: str) -> Work:
        def written(_db: Session) -> str:
            self._written.append(name)
            return name

        return written

    def _one(self, work: Work) -> Done:
        try:
            return Done(work(Session()))
        except ZeroDivisionError as error:
            return Done(error=error)


def _breaks(_db: Session) -> Any:
    return 1 / 0


async def test_work_that_nobody_waits_for_goes_before_the_next_and_shares_its_commit() -> None:
    disk = Disk()
    gathering = Gathering(disk.carry_out)
    gathering.add_behind(disk.work("shown"))
    assert not disk.commits
    assert await gathering.add(disk.work("turn")) == "turn"
    assert disk.commits == [["shown", "turn"]]


async def test_nothing_is_left_behind_when_the_bot_stops() -> None:
    disk = Disk()
    gathering = Gathering(disk.carry_out)
    for name in ("one", "two"):
        gathering.add_behind(disk.work(name))
    await gathering.finish()
    assert disk.commits == [["one", "two"]]


async def test_one_that_fails_fails_alone() -> None:
    disk = Disk()
    gathering = Gathering(disk.carry_out)
    gathering.add_behind(_breaks)
    wrong, right = gathering.add(_breaks), gathering.add(disk.work("turn"))
    assert await right == "turn"
    with pytest.raises(ZeroDivisionError):
        await wrong


async def test_what_comes_while_the_writer_is_busy_goes_together() -> None:
    disk = Disk()
    gathering = Gathering(disk.carry_out)
    futures = [gathering.add(disk.work(str(number))) for number in range(120)]
    assert [await future for future in futures] == [str(number) for number in range(120)]
    assert [len(commit) for commit in disk.commits] == [50, 50, 20]


async def test_nobody_waits_for_ever_where_no_thread_can_be_had(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transactions = Transactions(make_engine(f"sqlite:///{tmp_path / 'bot.db'}"))

    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as machine:
        machine.setattr(threading.Thread, "start", refuse)
        with pytest.raises(NotNow):
            async with asyncio.timeout(5):
                await transactions.write(lambda db: "first")
    assert await transactions.write(lambda db: "second") == "second"
    await transactions.close()


def _told(what: str) -> Work:
    def written(db: Session) -> None:
        db.execute(text("INSERT INTO told VALUES (:what)"), {"what": what})

    return written


async def test_what_nobody_waits_for_costs_nobody_else_their_work(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    transactions = Transactions(make_engine(f"sqlite:///{tmp_path / 'bot.db'}"))
    await transactions.write(lambda db: db.execute(text("CREATE TABLE told (what TEXT)")))
    await transactions.write_behind(_told("prompt"))
    await transactions.write_behind(_breaks)
    await transactions.write(_told("turn"))
    assert await transactions.write(lambda db: db.scalars(text("SELECT what FROM told")).all()) == ["turn"]
    assert "not written down" in caplog.text
    await transactions.close()


async def test_one_that_fails_does_not_take_along_what_nobody_waits_for(tmp_path: Path) -> None:
    transactions = Transactions(make_engine(f"sqlite:///{tmp_path / 'bot.db'}"))
    await transactions.write(lambda db: db.execute(text("CREATE TABLE told (what TEXT)")))
    await transactions.write_behind(_told("prompt"))
    with pytest.raises(ZeroDivisionError):
        await transactions.write(_breaks)
    assert await transactions.write(lambda db: db.scalars(text("SELECT what FROM told")).all()) == ["prompt"]
    await transactions.close()


async def test_what_nobody_waits_for_and_cannot_be_written_is_at_least_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    transactions = Transactions(make_engine(f"sqlite:///{tmp_path / 'bot.db'}"))
    await transactions.write_behind(_breaks)
    await transactions.close()
    assert "not written down: ZeroDivisionError" in caplog.text
