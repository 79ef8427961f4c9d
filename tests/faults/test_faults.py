"""The quick part of `python -m tests.faults`: a few of each attack on each sort of database."""

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from messages.catalogue import Catalogue
from tests.conftest import BOTH, TEMPLATE
from tests.faults.answers import plays
from tests.faults.cradle import Nursery
from tests.faults.kills import WAYS, Field, Toll, deaths
from tests.faults.repeats import delivered_again

KILLS, SECONDS = 6, 120.0


@pytest.fixture(params=BOTH)
def fresh_url(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Makes the address of one loaded database after the other."""
    if request.param == "postgresql":
        server = request.getfixturevalue("loaded_server")
        return lambda: server.create(f"faults_{uuid4().hex}", TEMPLATE)
    loaded = request.getfixturevalue("loaded_file")
    return lambda: f"sqlite:///{shutil.copy(loaded, tmp_path / uuid4().hex)}"


@pytest.mark.parametrize("way", WAYS)
async def test_a_bot_killed_at_any_point_loses_and_doubles_nothing(
    fresh_url: Callable[[], str], loaded_file: Path, tmp_path: Path, way: str
) -> None:
    toll = Toll()
    async with Nursery(tmp_path / "victims.log", f"sqlite:///{loaded_file}") as nursery:
        field = Field(nursery.cradle(), fresh_url, way, Catalogue.load(), toll)
        await field.fights(deaths(way, 5), await field.undisturbed(), KILLS, SECONDS)
    assert toll.total >= 1
    assert (toll.stuck, toll.lost, toll.doubled) == ([], [], [])
    assert toll.repeated <= toll.total


async def test_updates_that_come_up_to_five_times_have_one_effect_each_and_never_swap(database: Engine) -> None:
    found = await delivered_again(database, people=5, messages=5, poison=5)
    assert (found.wrong, found.swapped_answers, found.quarantined) == (0, 0, 5)


@pytest.mark.parametrize("name", ["429", "reset after", "403"])
async def test_the_whole_story_ends_well_when_every_other_send_fails(database: Engine, name: str) -> None:
    assert (await plays(database, "sendMessage", (name,))).wrong((name,)) == []
