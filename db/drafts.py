"""Conversations in progress: a form being filled in is a row, so any copy of the bot can take the next turn."""

import secrets
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    ColumnClause,
    ForeignKey,
    Index,
    String,
    Table,
    bindparam,
    delete,
    literal_column,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, class_mapper, mapped_column
from sqlalchemy.orm.attributes import instance_dict

from db.base import Base, BigId, word
from db.fixed import Fixed, Row
from db.vocabulary import DraftState

ONE_OPEN = text("state = 'open'")
LIVES = 2**18  # SQLite gives the number of a deleted draft to the next one: their versions tell them apart
STEPS_OF_A_LIFE = 2**12  # more than anybody walks; the last version still fits 31 bits


def first_version() -> int:
    """Where a draft's versions begin, from there they grow by one: a stretch of numbers of its own, drawn at random."""
    return secrets.randbelow(LIVES) * STEPS_OF_A_LIFE + STEPS_OF_A_LIFE


class Draft(Base):
    """One person's form. `asked` is the question that was shown: an answer is filed there, never elsewhere."""

    __tablename__ = "drafts"
    __table_args__ = (Index("uq_drafts_one_open", "person_id", unique=True, sqlite_where=ONE_OPEN),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    form: Mapped[str] = mapped_column(String(32))
    state: Mapped[DraftState] = mapped_column(word(DraftState))
    asked: Mapped[str | None] = mapped_column(String(32))  # None: the summary is shown
    answers: Mapped[dict[str, Any]]
    version: Mapped[int] = mapped_column(default=first_version)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"))  # the entry being changed or replaced
    shown_message: Mapped[int | None] = mapped_column(BigId)  # the prompt on the screen, to be edited
    saw: Mapped[dict[str, Any]]  # what the leader was shown: language, mark, version and digest of the wordings
    started_at: Mapped[datetime]
    touched_at: Mapped[datetime]
    reminded_at: Mapped[datetime | None]


# Every step of a form reads one draft and writes it. The object is one that the session does not know: to have it look
# for what has changed costs as much as the rest of the turn.
_drafts = cast(Table, Draft.__table__)
_KEYS = tuple(_drafts.columns.keys())
# A word of its own and no value that is handed in: with that, SQLite considers its index of open drafts anew each time,
# which takes it five times as long as to look.
OPEN: ColumnClause[str] = literal_column(f"'{DraftState.OPEN.value}'")
_MINE = select(_drafts).where(_drafts.c.person_id == bindparam("person"), _drafts.c.state == OPEN)
_OPEN = Fixed(_MINE.with_for_update())
_ONE = Fixed(select(_drafts).where(_drafts.c.id == bindparam("draft")).with_for_update())
_STEPS = ("state", "asked", "answers", "version", "saw", "touched_at", "reminded_at")  # what a step of a form changes
_STEP = Fixed(
    update(_drafts).where(_drafts.c.id == bindparam("draft")).values({name: bindparam(name) for name in _STEPS})
)


def open_draft(db: Session, person: int) -> Draft | None:
    """The one draft a person has open, held for this turn. What is changed in it has to be `put_back`."""
    return _made(db, _OPEN, {"person": person})


def held(db: Session, draft_id: int, version: int) -> Draft | None:
    """The draft that had this version once, in the same way; None if its number is another draft's by now."""
    draft = _made(db, _ONE, {"draft": draft_id})
    same = draft is not None and draft.version // STEPS_OF_A_LIFE == version // STEPS_OF_A_LIFE
    return draft if same else None


def put_back(db: Session, draft: Draft) -> None:
    """Write down what a step has changed. A draft that the session knows is flushed with all the rest."""
    if draft in db:
        db.flush()
        return
    _STEP.first(db, {"draft": draft.id} | {name: getattr(draft, name) for name in _STEPS})


def throw_away(db: Session, draft: Draft) -> None:
    """Delete a draft with everything in it."""
    db.execute(delete(Draft).where(Draft.id == draft.id))


def _made(db: Session, statement: Fixed, given: dict[str, int]) -> Draft | None:
    row = statement.first(db, given)
    return _loaded(row) if row is not None else None


def _loaded(row: Row) -> Draft:
    """As the session itself makes an object of a row: a constructor would take every value for a change, one by one."""
    draft: Draft = class_mapper(Draft).class_manager.new_instance()
    instance_dict(draft).update(zip(_KEYS, row, strict=True))
    return draft
