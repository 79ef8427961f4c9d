"""Coded reasons for asking for changes and declining: a list to begin with, which administrators change in chat."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.people import Reason, ReasonWording
from db.register import rows

LANGUAGES = ("en", "ar")


def ship_reasons(db: Session) -> None:
    """Add the shipped reasons that are not there. One that was changed or switched off stays so."""
    known = set(db.scalars(select(Reason.code)))
    for row in rows("reasons"):
        if row["code"] not in known:
            db.add(Reason(code=row["code"], position=int(row["position"])))
            db.flush()
            db.add_all(ReasonWording(code=row["code"], language=lang, words=row[lang]) for lang in LANGUAGES)
    db.flush()


def add_reason(db: Session) -> str:
    """A new reason without any words yet, switched off until it has some; returns its code."""
    last = db.scalar(select(func.max(Reason.position))) or 0
    codes = set(db.scalars(select(Reason.code)))
    number = next(number for number in range(1, len(codes) + 2) if f"own-{number}" not in codes)
    db.add(Reason(code=f"own-{number}", position=last + 1, active=False))
    db.flush()
    return f"own-{number}"


def word_reason(db: Session, code: str, language: str, words: str) -> bool:
    """Give a reason its words in one language and switch it on; False when there is no such reason."""
    reason = db.get(Reason, code)
    if reason is None:
        return False
    reason.active = True
    db.merge(ReasonWording(code=code, language=language, words=words))
    db.flush()
    return True
