"""A staff room on each sort of database."""

import pytest
from sqlalchemy import Engine

from tests.services.staff_room import Room


@pytest.fixture
def room(database: Engine) -> Room:
    """Reviewers, an administrator, a reader, and a leader who has sent in nothing yet."""
    return Room(database)
