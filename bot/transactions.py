"""Where a turn meets the database: work is a plain function of a session, run in a thread, in one transaction.

SQLite has one writer thread, and turns that wait for it together share one COMMIT, each in a savepoint of its own: the
disk is waited for once. PostgreSQL has a pool. Whatever means "not now" is raised as `NotNow`; nothing happened then.
"""

import asyncio
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, PoolProxiedConnection
from sqlalchemy.orm import Session

from bot.gathering import Done, Gathering
from db.away import is_away, named
from db.fixed import at_hand
from db.session import reading, writing

log = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[Session], T]
READERS = 4
WRITERS = 8


Glass = PoolProxiedConnection


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
        self._gathering = Gathering(self._together)
        self._looking = Looking(self._reads_only)
        self._pen = Pen(engine)

    async def read(self, work: Work[T]) -> T:
        """Run work that changes nothing; it takes no write lock. Raises `NotNow`."""
        return await self._run(self._readers, self._read, work)

    async def at_once(self, work: Callable[[Glass, Session], T]) -> T:
        """Run work that reads next to nothing, where it costs least: through a connection of the driver's own, and a
        session for the rare case. Raises `NotNow`.

        SQLite reads in microseconds and waits for no lock: a thread would cost more than the work, and so would a
        connection and a session for each. PostgreSQL is asked over a connection, so there it runs in a thread.
        """
        if self._shared:
            return self._looking.through(work)
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._look, work)

    async def write(self, work: Work[T]) -> T:
        """Run work and commit it; return when that is done. Raises `NotNow`, or what the work raised."""
        if self._shared:
            return await self._gathering.add(work)  # type: ignore[no-any-return]
        return await self._run(self._writers, self._write, work)

    async def write_behind(self, work: Work[None]) -> None:
        """Write what may be lost, before anything that is written from now on. Raises `NotNow`, perhaps.

        With one writer nobody waits for it, and it costs no COMMIT of its own; with several it would be overtaken.
        """
        if not self._shared:
            await self.write(work)
            return
        self._gathering.add_behind(work)

    async def close(self) -> None:
        """Let the running work end and close every connection."""
        await self._gathering.finish()
        self._looking.close()
        for threads in (self._readers, self._writers):
            await asyncio.to_thread(threads.shutdown)
        self._pen.close()
        self.engine.dispose()

    async def _run(self, threads: ThreadPoolExecutor, run: Callable[[Work[T]], T], work: Work[T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(threads, run, work)

    def _read(self, work: Work[T]) -> T:
        with _naming(), reading(self.engine) as session:
            return work(session)

    def _look(self, work: Callable[[Glass, Session], T]) -> T:
        with closing(Looking(self._reads_only)) as looking:
            return looking.through(work)

    def _write(self, work: Work[T]) -> T:
        with _naming(), writing(self.engine) as session:
            return work(session)

    async def _together(self, works: "list[Work[Any]]", behind: "list[Work[Any]]") -> list[Done]:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._writers, self._write_all, works, behind)
        except RuntimeError as error:  # no thread for it: the machine has none left, or the bot is closed
            return [Done(error=NotNow(str(error))) for _ in works]

    def _write_all(self, works: "list[Work[Any]]", behind: "list[Work[Any]]") -> list[Done]:
        """What nobody waits for goes first. Neither costs the other its work when it fails."""
        gone_first = False
        try:
            with self._pen.begins() as connection:
                with _taking_all_along(connection) as session:
                    for work in behind:
                        work(session)
                    session.flush()
                    gone_first = True
                    if len(works) == 1:
                        return [_alone(session, works[0])]
                return [_in_savepoint(connection, work) for work in works]
        except Exception as error:  # noqa: BLE001 (it is handed on to everybody who waits)
            if behind and works and gone_first:
                self._write_all([], behind)  # it was taken along by the one that failed
            elif behind:
                log.warning("not written down: %s", type(error).__name__)
                return self._write_all(works, []) if works else []
            return [Done(error=_named(error)) for _ in works]


@contextmanager
def _taking_all_along(connection: Connection) -> Iterator[Session]:
    """For work that shares the transaction with nobody, but for what nobody waits for: it may take it all along when it
    fails, and a savepoint costs as much as some statements.
    """
    with Session(connection, join_transaction_mode="rollback_only", expire_on_commit=False) as session:
        at_hand(session)
        yield session


def _alone(session: Session, work: Work[Any]) -> Done:
    value = work(session)
    session.flush()
    return Done(value)


def _in_savepoint(connection: Connection, work: Work[Any]) -> Done:
    with Session(connection, join_transaction_mode="create_savepoint", expire_on_commit=False) as session:
        try:
            at_hand(session)
            value = work(session)
            session.commit()
        except Exception as error:
            if is_away(error):
                raise  # the whole transaction is gone, not only this savepoint
            session.rollback()
            return Done(error=error)
        return Done(value)


class Looking:
    """Takes looks, one after the other: connection and session stay open in between, and hold nothing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._session = Session(engine)
        self._glass: Glass | None = None

    def through(self, work: Callable[[Glass, Session], T]) -> T:
        """One look. After a failure the next one begins with a new connection."""
        with _naming():
            try:
                if self._glass is None:
                    self._glass = self._engine.raw_connection()
                return work(self._glass, self._session)
            except BaseException:
                self.close()
                raise
            finally:
                if self._session.in_transaction():  # or else nobody needed it
                    self._session.close()
                self._session.info.clear()

    def close(self) -> None:
        """Put the connection away."""
        glass, self._glass = self._glass, None
        if glass is not None:
            glass.close()


class Pen:
    """The connection of the one writer: it stays open between transactions, for to take it up and put it away costs as
    much as some statements.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def begins(self) -> Iterator[Connection]:
        """One transaction. After a failure the next one begins with a new connection."""
        try:
            self._connection = connection = self._connection or self._engine.connect()
            with connection.begin():
                yield connection
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Put the connection away."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


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
