"""Opening the house's database: an empty one is migrated and filled with the register, an old one is refused."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from bot.rules.spelling.folding import fold
from db.facts import known, learn
from db.loading import Loaded, Watch, load, unwatched
from db.migrating import Schema, state, upgrade
from db.reasons import ship_reasons
from db.register import digest
from db.session import reading

SHIPPED = "the register that was loaded"  # the fact that names the shipped tables by their digest


class SchemaRefused(Exception):
    """The database's schema is not the one this version works with; `schema` says whether it is older or newer."""

    def __init__(self, schema: Schema) -> None:
        super().__init__(schema)
        self.schema = schema


def open_database(engine: Engine, now: datetime) -> None:
    """Make the database ready for turns. Raises SchemaRefused: only `migrate` changes a schema that holds data."""
    found = state(engine)
    if found in (Schema.OLDER, Schema.NEWER):
        raise SchemaRefused(found)
    if found is Schema.EMPTY or not _has_all_that_ships(engine):
        bring_up(engine, now)


def _has_all_that_ships(engine: Engine) -> bool:
    """Most starts find what the last one left: the shipped tables need not be gone through again."""
    with reading(engine) as db:
        return bool(known(db, SHIPPED) == digest())


def bring_up(
    engine: Engine,
    now: datetime,
    stepped: Callable[[str], Any] = lambda _step: None,
    watch: Watch = unwatched,
) -> Loaded:
    """Migrate to the newest schema and load what the shipped tables have in addition: all of it or nothing."""
    loaded = Loaded()

    def fill(connection: Connection) -> None:
        nonlocal loaded
        with Session(connection) as db:
            loaded = load(db, now, fold, watch)
            ship_reasons(db)
            learn(db, SHIPPED, digest())

    upgrade(engine, stepped=stepped, afterwards=fill)
    return loaded
