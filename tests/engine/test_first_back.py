"""Several copies of the bot come back from the same silence at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Event
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.receiving.heartbeat import FACT, LONG_SILENCE, Heartbeat
from db.facts import learn
from db.session import writing
from tests.conftest import OPENED_AT

NOW = OPENED_AT + LONG_SILENCE + timedelta(hours=1)
A_LITTLE = 0.5  # seconds: without a lock the other copy is through by then


class Straight:
    """Transactions in the thread that asks for them."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    async def write(self, work: Callable[[Session], Any]) -> Any:
        with writing(self.engine) as db:
            return work(db)


def comes_back(engine: Engine, back: Callable[[Session, datetime], None]) -> None:
    """One copy listens again."""
    beat = Heartbeat(Straight(engine), lambda: NOW, back).beat()  # type: ignore[arg-type]
    try:
        beat.send(None)
    except StopIteration:
        return


def test_one_of_them_shows_people_their_forms_again(database: Engine) -> None:
    shown: list[str] = []
    begun = Event()

    def slowly(db: Session, since: datetime) -> None:
        shown.append("the first")
        begun.set()
        Event().wait(A_LITTLE)

    with writing(database) as db:
        learn(db, FACT, OPENED_AT.isoformat())
    with ThreadPoolExecutor(2) as copies:
        first = copies.submit(comes_back, database, slowly)
        assert begun.wait(10)
        comes_back(database, lambda *_: shown.append("the second"))
        first.result()
    assert shown == ["the first"]
