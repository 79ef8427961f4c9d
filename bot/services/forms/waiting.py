"""How long a decision usually takes, from real decisions only."""

from statistics import median

from sqlalchemy import select

from bot.desk import Desk
from db.entries import Entry
from db.vocabulary import Kind, Origin
from messages import say
from messages.text import Duration, Text

ENOUGH = 3  # decisions before a figure is honest
RECENT = 50


def usual(desk: Desk, kind: Kind) -> Text:
    """The median of recent waiting times for this kind of entry, or that there is no experience yet."""
    recent = (
        select(Entry.made_at, Entry.decided_at)
        .where(Entry.kind == kind, Entry.origin == Origin.PERSON, Entry.decided_at.is_not(None))
        .order_by(Entry.decided_at.desc())
        .limit(RECENT)
    )
    waits = [(row.decided_at - row.made_at).total_seconds() for row in desk.db.execute(recent)]
    if len(waits) < ENOUGH:
        return say.waiting_unknown()
    return say.waiting_usual(time=Duration(max(60, int(median(waits)))))
