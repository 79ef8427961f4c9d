"""Declarations, the wordings of their commitments, and places with their names."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
MARK = "our_summary machine_translation official"
NAMEKIND = "main official everyday endonym exonym old abbreviation page part body"


def word(words: str, name: str) -> sa.Enum:
    """A text column that only takes these words."""
    return sa.Enum(*words.split(), name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "declarations",
        sa.Column("id", ID, primary_key=True),
        sa.Column("slug", sa.String(80), nullable=False, unique=True),
        sa.Column("source_url", sa.String(500), nullable=False),
        sa.Column("started_on", sa.Date, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
    )
    op.create_table(
        "declaration_titles",
        sa.Column("declaration_id", ID, sa.ForeignKey("declarations.id"), primary_key=True),
        sa.Column("language", sa.String(12), primary_key=True),
        sa.Column("title", sa.String(300), nullable=False),
    )
    op.create_table(
        "wordings",
        sa.Column("id", ID, primary_key=True),
        sa.Column("declaration_id", ID, sa.ForeignKey("declarations.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("language", sa.String(12), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("mark", word(MARK, "mark"), nullable=False),
        sa.Column("short", sa.String(80), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("body", sa.String, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.Column("confirmed_by", ID),
        sa.UniqueConstraint("declaration_id", "number", "language", "version"),
    )
    op.create_table(
        "places",
        sa.Column("id", ID, primary_key=True),
        sa.Column("slug", sa.String(80), nullable=False, unique=True),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("country", sa.String(2), nullable=False, index=True),
        sa.Column("parent_id", ID, sa.ForeignKey("places.id")),
        sa.Column("lat", sa.Float),
        sa.Column("lon", sa.Float),
        sa.Column("geoname_id", ID),
        sa.Column("population", ID),
    )
    op.create_table(
        "place_names",
        sa.Column("id", ID, primary_key=True),
        sa.Column("place_id", ID, sa.ForeignKey("places.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("language", sa.String(12), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("kind", word(NAMEKIND, "namekind"), nullable=False),
        sa.Column("source", sa.String(200), nullable=False),
        sa.UniqueConstraint("place_id", "language", "name"),
    )
    op.create_index(
        "uq_place_names_one_main",
        "place_names",
        ["place_id", "language"],
        unique=True,
        sqlite_where=sa.text("kind = 'main'"),
        postgresql_where=sa.text("kind = 'main'"),
    )
    op.create_table(
        "region_names",
        sa.Column("place_id", ID, sa.ForeignKey("places.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("language", sa.String(12), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("region_names")
    op.drop_table("place_names")
    op.drop_table("places")
    op.drop_table("wordings")
    op.drop_table("declaration_titles")
    op.drop_table("declarations")
