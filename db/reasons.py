"""Coded reasons for asking for changes and declining: a list to begin with, which administrators change in chat."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.people import Reason, ReasonWording
from db.register import rows, worded
from db.vocabulary import Action, Kind

STEPS = {"ask": Action.ASK_CHANGES, "decline": Action.DECLINE}


@dataclass(frozen=True, slots=True)
class Shipped:
    """What the table says of a reason: what it may be given for, and its words, short ones for buttons too."""

    kinds: frozenset[Kind]
    steps: frozenset[Action]
    short: Mapping[str, str]
    words: Mapping[str, str]


@cache
def shipped() -> Mapping[str, Shipped]:
    """The shipped reasons by code, in the order in which they are offered."""
    return {
        row["code"]: Shipped(
            frozenset(map(Kind, row["kinds"].split())),
            frozenset(STEPS[step] for step in row["steps"].split()),
            worded(row, "short"),
            worded(row, "words"),
        )
        for row in rows("reasons")
    }


def ship_reasons(db: Session) -> None:
    """Add the shipped reasons that are not there, and their words in languages that came since. One that was changed or
    switched off stays so.
    """
    known = set(db.scalars(select(Reason.code)))
    said = {(row.code, row.language): row.words for row in db.scalars(select(ReasonWording))}
    for position, (code, reason) in enumerate(shipped().items(), 1):
        if code not in known:
            db.add(Reason(code=code, position=position))
            db.flush()
        if all(said.get((code, language), words) == words for language, words in reason.words.items()):
            new = ((language, words) for language, words in reason.words.items() if (code, language) not in said)
            db.add_all(ReasonWording(code=code, language=language, words=words) for language, words in new)
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
