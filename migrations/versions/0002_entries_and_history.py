"""Entries and what is kept beside them: events, decisions, cards, files, leaders' names."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
KIND = "endorsement example report removal"
STATUS = "pending changes_asked published settled declined withdrawn suspended replaced"
ORIGIN = "shipped person import"
PROOF = "listed letter official_page called known claimed"
ACTION = (
    "submit approve ask_changes decline resubmit withdraw suspend restore reopen correct note hold undo replace erase"
)
NAMEKIND = "main official everyday endonym exonym old abbreviation page part body"


def word(words: str, name: str) -> sa.Enum:
    """A text column that only takes these words."""
    return sa.Enum(*words.split(), name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "entries",
        sa.Column("id", ID, primary_key=True),
        sa.Column("reference", sa.String(12), nullable=False, unique=True),
        sa.Column("shipped_as", sa.String(120), unique=True),
        sa.Column("declaration_id", ID, sa.ForeignKey("declarations.id"), nullable=False),
        sa.Column("kind", word(KIND, "kind"), nullable=False),
        sa.Column("status", word(STATUS, "status"), nullable=False),
        sa.Column("origin", word(ORIGIN, "origin"), nullable=False),
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("content_version", sa.Integer, nullable=False),
        sa.Column("approvals", sa.Integer, nullable=False),
        sa.Column("submitter_id", ID, index=True),
        sa.Column("draft_id", ID, unique=True),
        sa.Column("replaces_id", ID, sa.ForeignKey("entries.id"), index=True),
        sa.Column("about_id", ID, sa.ForeignKey("entries.id"), index=True),
        sa.Column("place_id", ID, sa.ForeignKey("places.id"), index=True),
        sa.Column("leader_key", sa.String(200)),
        sa.Column("public", sa.JSON, nullable=False),
        sa.Column("private", sa.JSON, nullable=False),
        sa.Column("saw", sa.JSON, nullable=False),
        sa.Column("proof", word(PROOF, "proof")),
        sa.Column("source_url", sa.String(500)),
        sa.Column("as_of", sa.Date),
        sa.Column("staff_note", sa.String, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("waiting_since", MOMENT),
        sa.Column("decided_at", MOMENT),
        sa.Column("public_from", MOMENT),
        sa.Column("holder_id", ID),
        sa.Column("held_until", MOMENT),
        sa.CheckConstraint(
            "kind <> 'endorsement' OR status <> 'published' OR (place_id IS NOT NULL AND leader_key IS NOT NULL)",
            name="published_is_whole",
        ),
    )
    op.create_index("ix_entries_status_kind_id", "entries", ["status", "kind", "id"])
    op.create_index(
        "uq_entries_one_published",
        "entries",
        ["declaration_id", "place_id", "leader_key"],
        unique=True,
        sqlite_where=sa.text("kind = 'endorsement' AND status = 'published'"),
        postgresql_where=sa.text("kind = 'endorsement' AND status = 'published'"),
    )
    op.create_table(
        "events",
        sa.Column("id", ID, primary_key=True),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor_id", ID),
        sa.Column("action", word(ACTION, "action"), nullable=False),
        sa.Column("before", word(STATUS, "before")),
        sa.Column("after", word(STATUS, "after"), nullable=False),
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("content_version", sa.Integer, nullable=False),
        sa.Column("reason_code", sa.String(32)),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("details", sa.JSON, nullable=False),
    )
    op.create_table(
        "decisions",
        sa.Column("id", ID, primary_key=True),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id", ondelete="CASCADE"), nullable=False),
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("reviewer_id", ID, nullable=False),
        sa.Column("submitter_id", ID),
        sa.Column("action", word(ACTION, "action"), nullable=False),
        sa.Column("proof", word(PROOF, "proof")),
        sa.Column("content_version", sa.Integer, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.CheckConstraint("reviewer_id <> submitter_id", name="not_own"),
        sa.UniqueConstraint("entry_id", "round", "reviewer_id"),
    )
    op.create_table(
        "cards",
        sa.Column("chat_id", ID, primary_key=True),
        sa.Column("message_id", ID, primary_key=True),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("shown_at", MOMENT, nullable=False),
    )
    op.create_table(
        "entry_files",
        sa.Column("id", ID, primary_key=True),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("file_id", sa.String(250), nullable=False),
        sa.Column("unique_id", sa.String(120), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("approved_by", ID),
    )
    op.create_table(
        "leader_names",
        sa.Column("id", ID, primary_key=True),
        sa.Column("entry_id", ID, sa.ForeignKey("entries.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("language", sa.String(12), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("kind", word(NAMEKIND, "namekind"), nullable=False),
        sa.UniqueConstraint("entry_id", "language", "name"),
    )
    op.create_index(
        "uq_leader_names_one_main",
        "leader_names",
        ["entry_id", "language"],
        unique=True,
        sqlite_where=sa.text("kind = 'main'"),
        postgresql_where=sa.text("kind = 'main'"),
    )


def downgrade() -> None:
    op.drop_table("leader_names")
    op.drop_table("entry_files")
    op.drop_table("cards")
    op.drop_table("decisions")
    op.drop_table("events")
    op.drop_table("entries")
