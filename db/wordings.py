"""A commitment's wordings: added as versions that are never edited, each pinned by the digest of its words."""

import hashlib
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from db.declarations import Wording
from db.facts import register_changed
from db.vocabulary import Mark


def digest(short: str, title: str, body: str) -> str:
    """The SHA-256 of the words as they are read, in hexadecimal digits."""
    return hashlib.sha256("\n".join((short, title, body)).encode()).hexdigest()


def add_wording(
    db: Session, declaration_id: int, number: int, language: str, mark: Mark, words: tuple[str, str, str], at: datetime
) -> bool:
    """Add a wording (short title, title, body) as the next version; False if these very words are there already."""
    same = (Wording.declaration_id == declaration_id, Wording.number == number, Wording.language == language)
    pinned = digest(*words)
    if db.scalar(select(Wording.id).where(*same, Wording.digest == pinned)) is not None:
        return False
    newest = db.scalar(select(func.max(Wording.version)).where(*same)) or 0
    short, title, body = words
    db.add(
        Wording(
            declaration_id=declaration_id,
            number=number,
            language=language,
            version=newest + 1,
            mark=mark,
            short=short,
            title=title,
            body=body,
            digest=pinned,
            added_at=at,
        )
    )
    db.flush()
    return True


def confirm_official(db: Session, declaration_id: int, language: str, confirmed_by: int) -> int:
    """Mark the newest imported wordings of a language as official; the number of commitments for which that is new."""
    newest = (
        select(func.max(Wording.id))
        .where(Wording.declaration_id == declaration_id, Wording.language == language, Wording.mark != Mark.OUR_SUMMARY)
        .group_by(Wording.number)
    )
    confirmed = db.execute(
        update(Wording)
        .where(Wording.id.in_(newest), Wording.mark == Mark.MACHINE_TRANSLATION)
        .values(mark=Mark.OFFICIAL, confirmed_by=confirmed_by)
        .returning(Wording.id)
        .execution_options(synchronize_session=False)
    ).all()
    if confirmed:
        register_changed(db, entries=(), places=())
    return len(confirmed)
