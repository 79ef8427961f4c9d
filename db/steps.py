"""The steps from one schema to another, which Alembic walks in a connection that is handed to it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def ahead(connection: Connection, folder: Path) -> list[str]:
    """One line for each step that is still to be taken, in order."""
    found = MigrationContext.configure(connection).get_current_heads()
    steps = ScriptDirectory.from_config(alembic_config(folder)).iterate_revisions("heads", found or "base")
    return [f"{step.revision} {step.doc}" for step in reversed(list(steps))]


def walk(connection: Connection, folder: Path, stepped: Callable[[str], Any]) -> None:
    """Take them all; `stepped` is told each."""
    command.upgrade(alembic_config(folder, connection, stepped), "head")


def alembic_config(
    folder: Path, connection: Connection | None = None, stepped: Callable[[str], Any] | None = None
) -> Config:
    """Alembic's configuration without a file; with a connection, its commands work in that connection's transaction."""
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, stepped=stepped)
    return config
