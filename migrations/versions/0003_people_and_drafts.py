"""People, staff and their invitations, coded reasons, and forms that are being filled in."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
ROLE = "reader reviewer administrator"
DRAFTSTATE = "open parked submitted"


def word(words: str, name: str) -> sa.Enum:
    """A text column that only takes these words."""
    return sa.Enum(*words.split(), name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("id", ID, primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("language", sa.String(12), nullable=False),
        sa.Column("language_chosen", sa.Boolean, nullable=False),
        sa.Column("first_seen", MOMENT, nullable=False),
        sa.Column("last_seen", MOMENT, nullable=False),
        sa.Column("privacy_seen_at", MOMENT),
        sa.Column("unreachable_since", MOMENT),
        sa.Column("barred_at", MOMENT),
        sa.Column("barred_by", ID),
        sa.Column("barred_reason", sa.String(500)),
    )
    op.create_table(
        "staff",
        sa.Column("person_id", ID, primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("role", word(ROLE, "role"), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("added_by", ID),
    )
    op.create_table(
        "invitations",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("role", word(ROLE, "role"), nullable=False),
        sa.Column("made_by", ID),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_by", ID),
        sa.Column("used_at", MOMENT),
    )
    op.create_table(
        "reasons",
        sa.Column("code", sa.String(32), primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
    )
    op.create_table(
        "reason_wordings",
        sa.Column("code", sa.String(32), sa.ForeignKey("reasons.code", ondelete="CASCADE"), primary_key=True),
        sa.Column("language", sa.String(12), primary_key=True),
        sa.Column("words", sa.String(500), nullable=False),
    )
    op.create_table(
        "drafts",
        sa.Column("id", ID, primary_key=True),
        sa.Column("person_id", ID, sa.ForeignKey("people.id"), nullable=False, index=True),
        sa.Column("form", sa.String(32), nullable=False),
        sa.Column("state", word(DRAFTSTATE, "draftstate"), nullable=False),
        sa.Column("asked", sa.String(32)),
        sa.Column("answers", sa.JSON, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id")),
        sa.Column("shown_message", ID),
        sa.Column("saw", sa.JSON, nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("touched_at", MOMENT, nullable=False),
        sa.Column("reminded_at", MOMENT),
    )
    op.create_index(
        "uq_drafts_one_open",
        "drafts",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def downgrade() -> None:
    op.drop_table("drafts")
    op.drop_table("reason_wordings")
    op.drop_table("reasons")
    op.drop_table("invitations")
    op.drop_table("staff")
    op.drop_table("people")
