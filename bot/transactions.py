"""Where a turn meets the database: work is a plain function of a session, run in a thread, in one transaction.

SQLite has one writer thread, and turns that wait for it together share one COMMIT, each in a savepoint of its own: the
disk is waited for once. PostgreSQL has a pool. Whatever means "not now" is raised as `NotNow`; nothing happened then.
"""

import asyncio
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from db.away import is_away, named
from db.session import reading, writing

log = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[Session], T]
READERS = 4
WRITERS = 8
TOGETHER = 50  # turns that may share one COMMIT


class NotNow(Exception):
    """The database is away. Nothing happened; the same work is to be tried again."""


class Transactions:
    """`read` and `write`, for the whole programme."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._reads_only = engine.execution_options(reads_only=True)
        self._shared = engine.dialect.name == "sqlite"
        self._readers = ThreadPoolExecutor(READERS, "reading")
        self._writers = ThreadPoolExecutor(1 if self._shared else WRITERS, "writing")
        self._gathering = _Gathering(self._together)

    async def read(self, work: Work[T]) -> T:
        """Run work that changes nothing; it takes no write lock. Raises `NotNow`."""
        return await self._run(self._readers, self._read, work)

    async def at_once(self, work: Callable[[Engine], T]) -> T:
        """Run work that reads next to nothing, where it costs least. Raises `NotNow`.

        SQLite reads in microseconds and waits for no lock: a thread would cost more than the work. PostgreSQL is asked
        over a connection, so there it runs in a thread.
        """
        if self._shared:
            return self._look(work)
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._look, work)

    async def write(self, work: Work[T]) -> T:
        """Run work and commit it; return when that is done. Raises `NotNow`, or what the work raised."""
        if self._shared:
            return await self._gathering.add(work)  # type: ignore[no-any-return]
        return await self._run(self._writers, self._write, work)

    async def write_behind(self, work: Work[None]) -> None:
        """Write what may be lost, before anything that is written from now on. Raises `NotNow`, perhaps.

        With one writer nobody waits for it; with several it would be overtaken.
        """
        if not self._shared:
            await self.write(work)
            return
        self._gathering.add(work).add_done_callback(_seen)

    async def close(self) -> None:
        """Let the running work end and close every connection."""
        await self._gathering.finish()
        for threads in (self._readers, self._writers):
            await asyncio.to_thread(threads.shutdown)
        self.engine.dispose()

    async def _run(self, threads: ThreadPoolExecutor, run: Callable[[Work[T]], T], work: Work[T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(threads, run, work)

    def _read(self, work: Work[T]) -> T:
        with _naming(), reading(self.engine) as session:
            return work(session)

    def _look(self, work: Callable[[Engine], T]) -> T:
        with _naming():
            return work(self._reads_only)

    def _write(self, work: Work[T]) -> T:
        with _naming(), writing(self.engine) as session:
            return work(session)

    async def _together(self, works: "list[Work[Any]]") -> "list[_Done]":
        return await asyncio.get_running_loop().run_in_executor(self._writers, self._write_all, works)

    def _write_all(self, works: "list[Work[Any]]") -> "list[_Done]":
        if len(works) == 1:
            return [self._write_alone(works[0])]
        try:
            with self.engine.begin() as connection:
                return [_in_savepoint(connection, work) for work in works]
        except Exception as error:  # noqa: BLE001 (it is handed on to everybody who waits)
            return [_Done(error=_named(error)) for _ in works]

    def _write_alone(self, work: Work[Any]) -> "_Done":
        """Nobody to share with: no savepoint is needed."""
        try:
            return _Done(self._write(work))
        except Exception as error:  # noqa: BLE001 (it is handed on to who waits)
            return _Done(error=error)


def _seen(future: "asyncio.Future[None]") -> None:
    if not future.cancelled() and future.exception() is not None:
        log.warning("not written down: %s", future.exception())


@dataclass(frozen=True, slots=True)
class _Done:
    value: Any = None
    error: Exception | None = None


def _in_savepoint(connection: Any, work: Work[Any]) -> _Done:
    with Session(connection, join_transaction_mode="create_savepoint", expire_on_commit=False) as session:
        try:
            value = work(session)
            session.commit()
        except Exception as error:
            if is_away(error):
                raise  # the whole transaction is gone, not only this savepoint
            session.rollback()
            return _Done(error=error)
        return _Done(value)


@contextmanager
def _naming() -> Iterator[None]:
    """What means "not now" leaves as `NotNow`. Anything else leaves untouched: raised from itself it would be its own
    cause, and whoever follows causes, such as the log, would never come to an end.
    """
    try:
        yield
    except Exception as error:
        if is_away(error):
            raise _named(error) from error
        raise


def _named(error: Exception) -> Exception:
    return NotNow(named(error)) if is_away(error) else error


class _Gathering:
    """Collects what waits for the writer while it is busy, and hands it over at once."""

    def __init__(self, carry_out: Callable[["list[Work[Any]]"], Any]) -> None:
        self._carry_out = carry_out
        self._waiting: list[tuple[Work[Any], asyncio.Future[Any]]] = []
        self._task: asyncio.Task[None] | None = None

    def add(self, work: Work[Any]) -> "asyncio.Future[Any]":
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, future))
        if self._task is None:
            self._task = asyncio.create_task(self._work_off())
        return future

    async def finish(self) -> None:
        """What was added is written."""
        if self._task is not None:
            await self._task

    async def _work_off(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
            outcomes = await self._carry_out([work for work, _ in batch])
            for (_, future), done in zip(batch, outcomes, strict=True):
                if future.cancelled():
                    continue
                if done.error is None:
                    future.set_result(done.value)
                else:
                    future.set_exception(done.error)
        self._task = None
