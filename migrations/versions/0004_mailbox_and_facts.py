"""What came in and must go out, and the facts the house keeps about itself."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "seen_updates",
        sa.Column("update_id", ID, primary_key=True, autoincrement=False),
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("seen_at", MOMENT, nullable=False, index=True),
    )
    op.create_table(
        "quarantined",
        sa.Column("id", ID, primary_key=True),
        sa.Column("update_id", ID, nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("error", sa.String(300), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT),
    )
    op.create_table(
        "outgoing",
        sa.Column("id", ID, primary_key=True),
        sa.Column("chat_id", ID, nullable=False, index=True),
        sa.Column("body", sa.JSON, nullable=False),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id", ondelete="CASCADE"), index=True),
        sa.Column("event_id", ID),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("not_before", MOMENT, nullable=False),
        sa.Column("claimed_until", MOMENT),
        sa.Column("claimed_by", sa.String(64)),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("sent_at", MOMENT),
        sa.Column("failed_at", MOMENT),
        sa.Column("failure", sa.String(300)),
    )
    op.create_index("ix_outgoing_due", "outgoing", ["sent_at", "failed_at", "not_before"])
    op.create_table(
        "facts",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("value", sa.JSON, nullable=False),
    )
    op.create_table(
        "register_version",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO register_version (id, version) VALUES (1, 0)")  # the only row: it only counts


def downgrade() -> None:
    op.drop_table("register_version")
    op.drop_table("facts")
    op.drop_table("outgoing")
    op.drop_table("quarantined")
    op.drop_table("seen_updates")
