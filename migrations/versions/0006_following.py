"""What people follow, the news that waits for them, and counts of what was not found."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def word(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "follows",
        sa.Column("id", ID, primary_key=True),
        sa.Column("person_id", ID, sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
        sa.Column("kind", word("followed", "place", "country", "commitment"), nullable=False),
        sa.Column("subject", sa.String(24), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.UniqueConstraint("person_id", "kind", "subject"),
    )
    op.create_index("ix_follows_subject", "follows", ["kind", "subject"])
    op.create_table(
        "follow_news",
        sa.Column("id", ID, primary_key=True),
        sa.Column("person_id", ID, sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("event_id", ID, sa.ForeignKey("events.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("what", word("news", "published", "corrected", "gone"), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT),
        sa.UniqueConstraint("person_id", "event_id"),
    )
    op.create_index("ix_follow_news_due", "follow_news", ["told_at", "due_at"])
    op.create_table(
        "missed_places",
        sa.Column("place", ID, primary_key=True, autoincrement=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
    )
    op.create_table(
        "unanswered",
        sa.Column("id", ID, primary_key=True),
        sa.Column("words", sa.String(80), nullable=False, unique=True),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
    )


def downgrade() -> None:
    for table in ("unanswered", "missed_places", "follow_news", "follows"):
        op.drop_table(table)
