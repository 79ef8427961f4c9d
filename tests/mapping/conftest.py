"""The shipped register, read once; and no picture is drawn twice for the tests."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.mapping import drawing
from bot.mapping.drawing import Reader, drawn
from bot.rules.records.maps import Chart
from bot.rules.records.register import Register
from bot.services.register.reading import read_register
from db.session import make_engine, reading
from messages.catalogue import Catalogue

_drawn: dict[tuple[Chart, str], bytes] = {}
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def register(loaded_file: Path) -> Register:
    """The public register as it is shipped."""
    engine = make_engine(f"sqlite:///{loaded_file}")
    with reading(engine) as db:
        found = read_register(db, NOW)
    engine.dispose()
    return found


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """All words."""
    return Catalogue.load()


@pytest.fixture(autouse=True)
def _drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same picture in test after test would take longer than all the rest."""

    def remembered(chart: Chart, reader: Reader) -> bytes:
        key = (chart, reader.language)
        if key not in _drawn:
            _drawn[key] = drawn(chart, reader)
        return _drawn[key]

    monkeypatch.setattr(drawing, "drawn", remembered)
