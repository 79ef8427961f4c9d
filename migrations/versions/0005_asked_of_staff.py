"""What a member of staff is being asked in private."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "asked",
        sa.Column("person_id", ID, primary_key=True, autoincrement=False),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id", ondelete="CASCADE"), index=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("step", sa.String(16), nullable=False),
        sa.Column("extra", sa.String(100), nullable=False),
        sa.Column("form", sa.String(48), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("asked")
