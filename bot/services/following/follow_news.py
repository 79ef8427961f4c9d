"""News for followers, written down with the change itself. It leaves when the change can no longer be undone."""

from datetime import timedelta

from bot.desk import Desk
from bot.services.following import subjects
from db import following
from db.entries import Entry
from db.following import Heard
from db.history import Event
from db.vocabulary import News

A_DAY = timedelta(days=1)


def note(desk: Desk, entry: Entry, event: Event, what: News) -> None:
    """One row for each follower but the leader, due with the next digest: at most one leaves in a day."""
    people = following.followers(desk.db, subjects.of_entry(desk, entry)) - {entry.submitter_id}
    told = following.last_told(desk.db, people)
    public = desk.now + timedelta(seconds=desk.house.settings.undo_seconds)
    for person in people:
        due = max(public, told[person] + A_DAY) if person in told else public
        desk.db.add(
            Heard(person_id=person, entry_id=entry.id, event_id=event.id, what=what, made_at=desk.now, due_at=due)
        )
    desk.db.flush()


def published(desk: Desk, entry: Entry, event: Event) -> None:
    """An entry was approved for the last time: a new record, or a newer version of one."""
    note(desk, entry, event, News.CORRECTED if entry.replaces_id is not None else News.PUBLISHED)
