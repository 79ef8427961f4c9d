"""A staff room on each sort of database."""

import pytest
from sqlalchemy import Engine

from bot.services.answers import near_names
from tests.services.staff_room import Room


@pytest.fixture(scope="session")
def slips_are_known() -> None:
    """The file of the gazetteer's near names is made where it is missing, as `run` does beside itself."""
    near_names.kept().opened(near_names.make).close()


@pytest.fixture
def room(database: Engine) -> Room:
    """Reviewers, an administrator, a reader, and a leader who has sent in nothing yet."""
    return Room(database)
