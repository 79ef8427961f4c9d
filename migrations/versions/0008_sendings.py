"""When accounts sent something, for the day's limit, which erasing one's data emptied."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "sendings",
        sa.Column("id", ID, primary_key=True),
        sa.Column("person_id", ID, nullable=False, index=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("sendings")
