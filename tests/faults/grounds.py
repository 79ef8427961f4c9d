"""Fresh databases of both sorts, as many as the attacks need, and thrown away with everything else."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine

from bot.services.house.opening import open_database
from db.session import make_engine
from tests.conftest import OPENED_AT
from tests.postgres import Server, start_server

SORTS = ("sqlite", "postgresql")
TEMPLATE = "template_faults"


class Grounds:
    """`warm` is the address of a loaded SQLite database that nobody changes."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.folder = folder
        self._server = server
        self._file = folder / "loaded.sqlite3"
        self.warm = f"sqlite:///{self._file}"
        for url in (self.warm, server.create(TEMPLATE)):
            engine = make_engine(url)
            open_database(engine, OPENED_AT)
            engine.dispose()

    def url(self, sort: str) -> str:
        """The address of a new database that holds the shipped register."""
        name = f"faults_{uuid4().hex}"
        if sort == "postgresql":
            return self._server.create(name, TEMPLATE)
        return f"sqlite:///{shutil.copy(self._file, self.folder / name)}"

    @contextmanager
    def fresh(self, sort: str) -> Iterator[Engine]:
        """An engine on such a database."""
        engine = make_engine(self.url(sort))
        yield engine
        engine.dispose()


@contextmanager
def grounds() -> Iterator[Grounds]:
    """A folder and a server for one run."""
    server = start_server()
    try:
        with tempfile.TemporaryDirectory() as folder:
            yield Grounds(Path(folder), server)
    finally:
        server.stop()
