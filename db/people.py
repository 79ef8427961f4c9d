"""People who write to the bot, those of them who are staff, and the invitations by which they became so."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, BigId, word
from db.vocabulary import Role


class Person(Base):
    """Somebody who wrote in private. Keyed by Telegram's user id; names are theirs to change and prove nothing."""

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(String(200), default="")
    language: Mapped[str] = mapped_column(String(12))
    language_chosen: Mapped[bool] = mapped_column(default=False)
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
    privacy_seen_at: Mapped[datetime | None]
    unreachable_since: Mapped[datetime | None]  # blocked the bot or deleted the account; cleared when they write again
    barred_at: Mapped[datetime | None]
    barred_by: Mapped[int | None] = mapped_column(BigId)
    barred_reason: Mapped[str | None] = mapped_column(String(500))


class Staff(Base):
    """A member of the secretariat. `ADMIN_IDS` adds administrators that are not in this table."""

    __tablename__ = "staff"

    person_id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(String(200), default="")
    role: Mapped[Role] = mapped_column(word(Role))
    since: Mapped[datetime]
    added_by: Mapped[int | None] = mapped_column(BigId)


class Invitation(Base):
    """A single-use link that makes its first visitor staff. Only the token's SHA-256 is kept."""

    __tablename__ = "invitations"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    role: Mapped[Role] = mapped_column(word(Role))
    made_by: Mapped[int | None] = mapped_column(BigId)
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_by: Mapped[int | None] = mapped_column(BigId)
    used_at: Mapped[datetime | None]


class Reason(Base):
    """A coded reason for declining or asking for changes; administrators edit the list."""

    __tablename__ = "reasons"

    code: Mapped[str] = mapped_column(String(32), primary_key=True)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ReasonWording(Base):
    """A reason's words in one language, as the leader will read them."""

    __tablename__ = "reason_wordings"

    code: Mapped[str] = mapped_column(ForeignKey("reasons.code", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(12), primary_key=True)
    words: Mapped[str] = mapped_column(String(500))
