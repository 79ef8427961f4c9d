"""Who gave a place another name, and who took it away again. Of names given before, only that they were is known."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
IN_USE = sa.text("taken_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "given_names",
        sa.Column("id", ID, primary_key=True),
        sa.Column(
            "place_id",
            ID,
            sa.ForeignKey("places.id", ondelete="CASCADE", name="fk_given_names_place_id_places"),
            nullable=False,
            index=True,
        ),
        sa.Column("words", sa.String(200), nullable=False),
        sa.Column("asked", sa.Integer, nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True)),
        sa.Column("given_by", ID),
        sa.Column("taken_at", sa.DateTime(timezone=True)),
        sa.Column("taken_by", ID),
    )
    op.create_index(
        "uq_given_names_in_use",
        "given_names",
        ["place_id", "words"],
        unique=True,
        sqlite_where=IN_USE,
        postgresql_where=IN_USE,
    )
    # It had been asked for twice at least, or nobody could have given it; the language of all of them is "und".
    op.execute(
        "INSERT INTO given_names (place_id, words, asked)"
        " SELECT place_id, name, 2 FROM place_names WHERE source = 'staff' AND language = 'und' ORDER BY id"
    )


def downgrade() -> None:
    op.drop_table("given_names")
