"""Who is staff: the only writer of that list and of the invitations to it. `ADMIN_IDS` adds administrators to it."""

import hashlib
import secrets
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, or_, update
from sqlalchemy.orm import Session

from db.people import Invitation, Staff
from db.vocabulary import Role


def appoint(
    db: Session, person_id: int, role: Role, at: datetime, *, name: str = "", added_by: int | None = None
) -> Staff:
    """Make a person staff, or change their role; an empty name keeps the one that is known."""
    one = db.get(Staff, person_id)
    if one is None:
        one = Staff(person_id=person_id, name=name, role=role, since=at, added_by=added_by)
        db.add(one)
    one.role, one.name = role, name or one.name
    db.flush()
    return one


def dismiss(db: Session, person_id: int) -> bool:
    """Take somebody off the list; False when they were not on it."""
    gone = db.execute(delete(Staff).where(Staff.person_id == person_id).returning(Staff.person_id))
    return gone.first() is not None


def invite(db: Session, role: Role, at: datetime, until: datetime, *, made_by: int | None = None) -> str:
    """A token that makes its first visitor staff until then. It is told once: only its digest is kept."""
    token = secrets.token_urlsafe(24)
    db.add(Invitation(digest=_digest(token), role=role, made_by=made_by, made_at=at, expires_at=until))
    db.flush()
    return token


def accept(
    db: Session, token: str, person_id: int, at: datetime, *, name: str = "", makers: Collection[int] = ()
) -> Role | None:
    """Use an invitation: its role, or None when it is unknown, used or expired. Two at once: only one gets in.

    It holds as long as whoever made it may invite (`makers`), or for ever if the command line did: somebody who took
    an administrator's account over made one, was found out and removed, and came back by it.
    """
    open_ = (Invitation.digest == _digest(token), Invitation.used_by.is_(None), Invitation.expires_at > at)
    used = db.execute(
        update(Invitation)
        .where(*open_, or_(Invitation.made_by.is_(None), Invitation.made_by.in_(makers)))
        .values(used_by=person_id, used_at=at)
        .returning(Invitation.role, Invitation.made_by)
        .execution_options(synchronize_session=False)
    ).first()
    if used is None:
        return None
    appoint(db, person_id, used.role, at, name=name, added_by=used.made_by)
    return Role(used.role)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
