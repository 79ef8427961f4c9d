"""Eight reviewers press Approve on the same entry at the same moment, each from a thread of their own."""

from sqlalchemy import Engine, func, select

from db.entries import Entry, decide, move
from db.history import Decision
from db.session import reading, writing
from db.vocabulary import Proof, Status
from tests.db.test_entries import approval, pending
from tests.db.test_races import REVIEWERS, at_once

NEEDED = 2  # approvals


def crowded(engine: Engine, entries: int) -> int:
    """How many of so many entries ended otherwise than with exactly two approvals and published."""
    return sum(not _ends_well(engine, number) for number in range(entries))


def _ends_well(engine: Engine, number: int) -> bool:
    with writing(engine) as db:
        entry = pending(db, leader_key=f"leader {number}").id
        steps = {reviewer: approval(db.get_one(Entry, entry), reviewer) for reviewer in REVIEWERS}

    def approves(reviewer: int) -> bool:
        with writing(engine) as db:
            event = move(db, steps[reviewer])
            if event:
                decide(db, event, Proof.LETTER)
            return event is not None

    counted = sum(at_once(approves))
    with reading(engine) as db:
        found = db.get_one(Entry, entry)
        given = db.scalar(select(func.count()).select_from(Decision).where(Decision.entry_id == entry))
        return (counted, given, found.approvals, found.status) == (NEEDED, NEEDED, NEEDED, Status.PUBLISHED)
