"""How Alembic reaches the database: through the connection `db.migrating` hands over, or `DATABASE_URL` for developers.

A developer writes a migration with `alembic revision --autogenerate -m "one sentence"` against a scratch database.
"""

import os
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection

from db.base import Moment
from db.session import make_engine
from db.tables import METADATA


def _as_plain_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Migrations outlive the code: a type of ours is written as the database's own type."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Moment) else False


def _migrate(connection: Connection) -> None:
    stepped = context.config.attributes.get("stepped")
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        compare_type=True,
        render_as_batch=True,
        render_item=_as_plain_type,
        # SQLite can undo a CREATE TABLE as well, once BEGIN is sent by us (see db.session).
        transactional_ddl=True,
        on_version_apply=lambda step, **_: stepped and stepped(f"{step.up_revision_id} {step.up_revision.doc}"),
    )
    with context.begin_transaction():
        context.run_migrations()


handed_over = context.config.attributes.get("connection")
if handed_over is not None:
    _migrate(handed_over)
else:
    with make_engine(os.environ["DATABASE_URL"]).connect() as own, own.begin():
        _migrate(own)
