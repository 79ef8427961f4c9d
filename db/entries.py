"""Entries and their history. This file is the only writer of a status: one guarded UPDATE that also writes the event.

Check-then-write approved 388 of 400 entries twice in an experiment, so no function here reads a status to decide: the
WHERE clause decides, and the row it returns (or does not) is the answer.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, case, delete, exists, or_, select, text, update
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from db.base import Base, BigId, word
from db.facts import known, learn
from db.history import Decision, Event
from db.vocabulary import Action, Kind, Origin, Proof, Status

FIRST_VERSION = "first version of new entries"  # the fact; 1 where no backup was ever restored
DONE = "done to entries"  # the name under which a session notes it
ONE_PUBLISHED = text("kind = 'endorsement' AND status = 'published'")


class Entry(Base):
    """Something a leader (or an import, or the shipped register) says, and where it stands.

    `public` holds the answers anyone may see once published, `private` those only staff see; both by question key.
    `content_version` rises with every change of content, so that an approval binds to what the reviewer saw;
    `round` rises with every new review.
    """

    __tablename__ = "entries"
    __table_args__ = (
        # Pending ones may be many, or an impostor could block the real mayor; published is one per place and leader.
        Index(
            "uq_entries_one_published",
            "declaration_id",
            "place_id",
            "leader_key",
            unique=True,
            sqlite_where=ONE_PUBLISHED,
        ),
        # What is public stands for a known place, and an endorsement can be told from another leader's.
        CheckConstraint(
            "status <> 'published' OR (place_id IS NOT NULL AND (kind <> 'endorsement' OR leader_key IS NOT NULL))",
            name="published_is_whole",
        ),
        Index("ix_entries_status_kind_id", "status", "kind", "id"),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    reference: Mapped[str] = mapped_column(String(12), unique=True)
    shipped_as: Mapped[str | None] = mapped_column(String(120), unique=True)  # its row in the shipped tables, if any
    declaration_id: Mapped[int] = mapped_column(ForeignKey("declarations.id"))
    kind: Mapped[Kind] = mapped_column(word(Kind))
    status: Mapped[Status] = mapped_column(word(Status))
    origin: Mapped[Origin] = mapped_column(word(Origin))
    round: Mapped[int] = mapped_column(default=1)
    content_version: Mapped[int] = mapped_column(default=1)
    approvals: Mapped[int] = mapped_column(default=0)  # of this round
    submitter_id: Mapped[int | None] = mapped_column(BigId, index=True)
    draft_id: Mapped[int | None] = mapped_column(BigId, unique=True)
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), index=True)
    about_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), index=True)  # of a report or a removal
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"), index=True)
    leader_key: Mapped[str | None] = mapped_column(String(200))  # the leader's folded name
    public: Mapped[dict[str, Any]]
    private: Mapped[dict[str, Any]]
    saw: Mapped[dict[str, Any]]
    proof: Mapped[Proof | None] = mapped_column(word(Proof))
    source_url: Mapped[str | None] = mapped_column(String(500))
    as_of: Mapped[date | None]
    staff_note: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    waiting_since: Mapped[datetime | None]  # start of the present review round
    decided_at: Mapped[datetime | None]
    public_from: Mapped[datetime | None]  # a published entry is public from here on: an undo in time leaves no trace
    holder_id: Mapped[int | None] = mapped_column(BigId)
    held_until: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class Move:
    """One wanted step of one entry: everything the guarded update checks and the event tells."""

    entry_id: int
    action: Action
    before: Collection[Status]
    after: Status | None  # None: it stays where it is
    actor_id: int | None
    at: datetime
    content_version: int | None = None  # act only on what the actor saw
    last_event_id: int | None = None
    not_by_submitter: bool = False  # nor by whoever sent in the record it is about
    first_decision: bool = False  # refuse a reviewer who already decided in this round
    by_submitter: bool = False
    new_round: bool = False
    needed: int = 1  # approvals needed; with more than one, an approval may leave the status where it is
    proof: Proof | None = None
    reason_code: str | None = None
    words: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    changes: dict[str, Any] = field(default_factory=dict)  # other columns that change in the same UPDATE


def move(db: Session, step: Move) -> Event | None:
    """Carry out one step, or return None when the entry is no longer where the step begins (nothing changed then)."""
    if step.last_event_id is not None or step.first_decision:
        # PostgreSQL re-reads the row an UPDATE waited for, but not what its subqueries saw: so wait first.
        db.execute(select(Entry.id).where(Entry.id == step.entry_id).with_for_update())
    moved = db.execute(
        update(Entry)
        .where(Entry.id == step.entry_id, Entry.status.in_(list(step.before)), *_guards(step))
        .values(_values(step))
        .returning(Entry.status, Entry.round, Entry.content_version)
        .execution_options(synchronize_session=False)
    ).first()
    if moved is None:
        return None
    db.expire_all()
    event = Event(
        entry_id=step.entry_id,
        at=step.at,
        actor_id=step.actor_id,
        action=step.action,
        before=db.scalar(_newest(Event.after, step.entry_id)),
        after=moved.status,
        round=moved.round,
        content_version=moved.content_version,
        reason_code=step.reason_code,
        words=step.words,
        details=step.details,
    )
    db.add(event)
    db.flush()
    _note(db, db.get_one(Entry, step.entry_id).reference, step.action)
    return event


def _values(step: Move) -> dict[str, Any]:
    values = {"status": Entry.status, **step.changes}
    if step.action is Action.APPROVE:
        values["approvals"] = Entry.approvals + 1
        values["status"] = case((Entry.approvals + 1 >= step.needed, step.after), else_=Entry.status)
    elif step.after is not None:
        values["status"] = step.after
    if step.new_round:
        values |= {"round": Entry.round + 1, "approvals": 0}
    return values


def _newest(column: Any, entry_id: Any) -> Any:
    return select(column).where(Event.entry_id == entry_id).order_by(Event.id.desc()).limit(1)


def _guards(step: Move) -> list[Any]:
    guards: list[Any] = []
    if step.content_version is not None:
        guards.append(Entry.content_version == step.content_version)
    if step.not_by_submitter:
        guards.append(or_(Entry.submitter_id.is_(None), Entry.submitter_id != step.actor_id))
        record = aliased(Entry)  # that it is about
        about = or_(record.id == Entry.about_id, record.id == Entry.replaces_id)
        guards.append(~exists().where(about, record.submitter_id == step.actor_id, record.origin == Origin.PERSON))
    if step.by_submitter:
        guards.append(Entry.submitter_id == step.actor_id)
    if step.last_event_id is not None:
        guards.append(_newest(Event.id, step.entry_id).scalar_subquery() == step.last_event_id)
    if step.first_decision:
        guards.append(
            ~exists().where(
                Decision.entry_id == step.entry_id, Decision.round == Entry.round, Decision.reviewer_id == step.actor_id
            )
        )
    return guards


def decide(db: Session, event: Event, proof: Proof | None) -> None:
    """Write down the reviewer's decision; IntegrityError means this reviewer already decided in this round."""
    db.add(
        Decision(
            entry_id=event.entry_id,
            round=event.round,
            reviewer_id=event.actor_id,
            submitter_id=select(Entry.submitter_id).where(Entry.id == event.entry_id).scalar_subquery(),
            action=event.action,
            proof=proof,
            content_version=event.content_version,
            at=event.at,
        )
    )
    db.flush()


def take_back(db: Session, entry_id: int, round_: int, reviewer_id: int) -> None:
    """Remove an undone decision, so that the reviewer may decide again. Its event stays."""
    mine = (Decision.entry_id == entry_id, Decision.round == round_, Decision.reviewer_id == reviewer_id)
    db.execute(delete(Decision).where(*mine))


def renumber(db: Session) -> None:
    """An older backup is in place: what was sent in or changed after it was made is gone, but its cards are still on
    people's screens, and new entries get its numbers again, new words its versions. All versions go on from elsewhere,
    or such a card would approve what nobody has seen.
    """
    away = 36 * (1 + secrets.randbelow(36**3 - 1))  # short: it stands on buttons, in base 36
    learn(db, FIRST_VERSION, away + 1)
    db.execute(update(Entry).values(content_version=Entry.content_version + away))


def open_entry(
    db: Session, entry: Entry, actor_id: int | None, at: datetime, details: dict[str, Any] | None = None
) -> Event:
    """Add a new entry together with the first line of its history."""
    entry.content_version = known(db, FIRST_VERSION) or 1
    db.add(entry)
    db.flush()
    event = Event(
        entry_id=entry.id,
        at=at,
        actor_id=actor_id,
        action=Action.SUBMIT,
        before=None,
        after=entry.status,
        round=entry.round,
        content_version=entry.content_version,
        details=details or {},
    )
    db.add(event)
    db.flush()
    _note(db, entry.reference, Action.SUBMIT)
    return event


def _note(db: Session, reference: str, action: Action) -> None:
    """For the log of whoever commits: which entry, and what was done."""
    db.info.setdefault(DONE, []).append(f"{action} {reference}")
