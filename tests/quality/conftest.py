"""One town hall for all tests of how right the answers are."""

from collections.abc import Iterator

import pytest

from tests.quality.town_hall import TownHall, shipped_town_hall


@pytest.fixture(scope="session")
def hall() -> Iterator[TownHall]:
    """The shipped register, with all places of the world around it."""
    with shipped_town_hall() as hall:
        yield hall
