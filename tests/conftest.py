"""What tests stand on: a real database of each sort, migrated and holding the shipped register."""

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from bot.services.answers import near_names
from bot.services.house.opening import open_database
from db.session import make_engine
from tests.postgres import Server, start_server
from tests.town import Town

OPENED_AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)  # when the tests' database was first opened
TEMPLATE = "template_loaded"
BOTH = [pytest.param("sqlite"), pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server for the whole run."""
    running = start_server()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def loaded_server(server: Server) -> Server:
    """The server with a migrated and loaded database, to be cloned for each test."""
    _fill(server.create(TEMPLATE))
    return server


@pytest.fixture(scope="session")
def loaded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated and loaded SQLite file, to be copied for each test."""
    path = tmp_path_factory.mktemp("template") / "loaded.sqlite3"
    _fill(f"sqlite:///{path}")
    return path


def _fill(url: str) -> None:
    engine = make_engine(url)
    open_database(engine, OPENED_AT)
    engine.dispose()


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh database with the shipped register, once of each sort."""
    if request.param == "sqlite":
        path = shutil.copy(request.getfixturevalue("loaded_file"), tmp_path / "bot.sqlite3")
        yield f"sqlite:///{path}"
    else:
        yield from _on_server(request.getfixturevalue("loaded_server"), TEMPLATE)


@pytest.fixture(params=BOTH)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any table, once of each sort."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.sqlite3'}"
    else:
        yield from _on_server(request.getfixturevalue("server"), None)


def _on_server(server: Server, template: str | None) -> Iterator[str]:
    name = f"test_{uuid4().hex}"
    yield server.create(name, template)
    server.drop(name)


@pytest.fixture(scope="session")
def slips_are_known() -> None:
    """The file of the gazetteer's near names is made where it is missing, as `run` does beside itself."""
    near_names.kept().opened(near_names.make).close()


@pytest.fixture
def database(database_url: str) -> Iterator[Engine]:
    """An engine on a fresh database with the shipped register, once of each sort."""
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def empty_database(empty_url: str) -> Iterator[Engine]:
    """An engine on a database without any table, once of each sort."""
    engine = make_engine(empty_url)
    yield engine
    engine.dispose()


@pytest.fixture
async def town(database: Engine) -> AsyncIterator[Town]:
    """The whole bot on a fresh database, with a Telegram of ours and a clock moved by hand."""
    async with Town(database) as town:
        yield town
