"""Numbers that were given are not given again, not even after a crash of a server that logs as little as it may."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from bot.services.house.opening import open_database
from db.session import make_engine, writing
from tests.postgres import Server, start_server

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
WHILE_IT_RAN = 7


@pytest.fixture
def own_server() -> Iterator[Server]:
    """One that may crash."""
    server = start_server(lasting=True)
    yield server
    server.stop()


@pytest.mark.postgres
def test_after_a_crash_of_a_server_that_hardly_logs_no_number_comes_twice(own_server: Server) -> None:
    url = own_server.create("counting")
    engine = make_engine(url)
    open_database(engine, NOW)
    engine.dispose()
    given = [_numbers(url) for _ in range(WHILE_IT_RAN)][-1]
    own_server.crash()
    own_server.start()
    again = _numbers(url)
    assert given
    assert {name for name, number in given.items() if again[name] <= number} == set()


def _numbers(url: str) -> dict[str, int]:
    """The next number of every sequence; it is used up."""
    engine = make_engine(url)
    with writing(engine) as db:
        names = db.scalars(text("SELECT sequencename FROM pg_sequences")).all()
        numbers = {name: db.scalar(text("SELECT nextval(:name)"), {"name": name}) for name in names}
    engine.dispose()
    return numbers
