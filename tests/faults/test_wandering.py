"""Some random walks through all that can happen to an entry; `python -m tests.faults` goes further."""

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from db.session import make_engine
from tests.conftest import BOTH, TEMPLATE
from tests.faults.walking import broken_by

WALKS, STEPS, SEED = 2, 25, 7


@pytest.fixture(params=BOTH)
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Engine]:
    """Makes one loaded database after the other."""
    if request.param == "postgresql":
        server = request.getfixturevalue("loaded_server")
        return lambda: make_engine(server.create(f"walk_{uuid4().hex}", TEMPLATE))
    loaded = request.getfixturevalue("loaded_file")
    return lambda: make_engine(f"sqlite:///{shutil.copy(loaded, tmp_path / uuid4().hex)}")


def test_whatever_happens_in_whatever_order_every_truth_holds(fresh: Callable[[], Engine]) -> None:
    assert broken_by(fresh, WALKS, STEPS, SEED) == []
