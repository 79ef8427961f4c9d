"""A staff room on each sort of database."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.rules.records.register import Register
from bot.services.register.reading import read_register
from db.session import make_engine
from tests.conftest import OPENED_AT
from tests.services.office import Office, in_office
from tests.services.staff_room import Room


@pytest.fixture(scope="module")
def register(loaded_file: Path) -> Iterator[Register]:
    """Read once for all: for tests that only ask it."""
    engine = make_engine(f"sqlite:///{loaded_file}")
    with Session(engine) as db:
        yield read_register(db, OPENED_AT)
    engine.dispose()


@pytest.fixture
def room(database: Engine) -> Room:
    """Reviewers, an administrator, a reader, and a leader who has sent in nothing yet."""
    return Room(database)


@pytest.fixture
async def office(database: Engine) -> AsyncIterator[Office]:
    """An endorsement has just come in, from a leader who speaks Arabic."""
    async with in_office(database) as office:
        yield office
