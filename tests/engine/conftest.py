"""A small house to test the engine with: one service that writes, one that reads, one that breaks."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Engine

from tests.engine.house import ROWS
from tests.town import Town


@pytest.fixture
async def town(database: Engine) -> AsyncIterator[Town]:
    """A town whose bot has the small house's rows."""
    async with Town(database, contents=ROWS) as town:
        yield town
