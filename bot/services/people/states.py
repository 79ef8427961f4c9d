"""Words for where an entry stands and why, shared by leaders' and reviewers' screens."""

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.visit import Button
from db.entries import Entry
from db.history import Event
from db.people import ReasonWording
from db.vocabulary import Kind, Status
from messages import say
from messages.text import Names, Text

KINDS: Mapping[Kind, Callable[[], Text]] = {
    Kind.ENDORSEMENT: say.kind_endorsement,
    Kind.EXAMPLE: say.kind_example,
    Kind.REPORT: say.kind_report,
    Kind.REMOVAL: say.kind_removal,
}
FORMS: Mapping[str, Callable[[], Text]] = {
    "endorse": say.kind_endorsement,
    "example": say.kind_example,
    "report": say.kind_report,
}
STATES: Mapping[Status, Callable[[], Text]] = {
    Status.PENDING: say.state_pending,
    Status.CHANGES_ASKED: say.state_changes_asked,
    Status.PUBLISHED: say.state_published,
    Status.SETTLED: say.state_settled,
    Status.DECLINED: say.state_declined,
    Status.WITHDRAWN: say.state_withdrawn,
    Status.SUSPENDED: say.state_suspended,
    Status.REPLACED: say.state_replaced,
}


def way_from_news() -> Button:
    """From a notice to one's submissions: they open below it, so that the news stays to be read."""
    return Button(say.button_my_submissions(), taps.Go("mine"))


def line(entry: Entry, state: Text) -> Text:
    """Reference, kind and state on one line."""
    return say.status_entry(reference=entry.reference, kind=KINDS[entry.kind](), state=state)


def state(desk: Desk, entry: Entry) -> Text:
    """Where an entry stands, exactly: what was approved is not public as long as the approval can be undone, and what
    it replaces stands until then.
    """
    if shown_from(desk, entry) is None:
        return STATES[entry.status]()
    return say.state_approved() if entry.status is Status.PUBLISHED else say.state_being_replaced()


def shown_from(desk: Desk, entry: Entry) -> datetime | None:
    """The moment, still to come, at which an approved entry becomes public or a newer version takes its place."""
    if entry.status is Status.PUBLISHED:
        moment = entry.public_from
    elif entry.status is Status.REPLACED and entry.public_from is not None:  # None: it was out of sight before
        newer = select(Entry.public_from).where(Entry.replaces_id == entry.id, Entry.status == Status.PUBLISHED)
        moment = desk.db.scalar(newer.order_by(Entry.id.desc()).limit(1))
    else:
        moment = None
    return moment if moment is not None and moment > desk.now else None


def reason(desk: Desk, event: Event) -> tuple[Text, ...]:
    """Why, as staff said it: the coded reason in the reader's language, own words as they were written."""
    coded = coded_reason(desk, event.reason_code)
    lines = (say.reason_line(reason=coded),) if coded else ()
    return (*lines, say.reason_words(words=event.words)) if event.words else lines


def coded_reason(desk: Desk, code: str | None) -> Names | None:
    """A coded reason's words in every language it has."""
    found = desk.db.execute(select(ReasonWording.language, ReasonWording.words).where(ReasonWording.code == code)).all()
    return Names({row.language: row.words for row in found}) if found else None
