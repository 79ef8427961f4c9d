"""What differs since the last round: whoever judged that one sees on the card what to look at again.

Only which answers changed is kept, not what they were: somebody's old name or address is nobody's business for ever.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import select

from bot.desk import Desk
from bot.rules.form import Form
from bot.rules.forms import FORMS
from bot.services.forms.contents import FORM_OF
from bot.services.people import states
from db.entries import Entry
from db.history import Event
from db.vocabulary import Action, Status
from messages import say
from messages.text import Listing, Text

_CHANGED = "changed"  # in an event's details: the keys of the questions


def told_with(form: Form, before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, list[str]]:
    """For the event of sending again: which questions are answered otherwise, or no longer, or for the first time."""
    asked = (question.key for question in form.questions if not question.unlisted)
    return {_CHANGED: [key for key in asked if before.get(key) != after.get(key)]}


def since_last_round(desk: Desk, entry: Entry) -> Iterator[Text]:
    """For the card of an entry that came back: what was asked for, and which answers changed."""
    if entry.status is not Status.PENDING or entry.round == 1:
        return
    asked, again = _newest(desk, entry, Action.ASK_CHANGES), _newest(desk, entry, Action.RESUBMIT)
    if again is None:
        return
    if asked is not None and asked.id < again.id:
        yield from states.reason(desk, asked)
    yield from what_changed(entry, again)


def what_changed(entry: Entry, event: Event) -> Iterator[Text]:
    """One line, also for the history; none for an event that did not keep it."""
    if _CHANGED not in event.details:
        return
    labels = {question.key: question.label() for question in FORMS[FORM_OF[entry.kind]].questions}
    changed = tuple(labels[key] for key in event.details[_CHANGED] if key in labels)
    yield say.card_changed(answers=Listing(changed, "unit")) if changed else say.card_unchanged()


def _newest(desk: Desk, entry: Entry, action: Action) -> Event | None:
    events = select(Event).where(Event.entry_id == entry.id, Event.action == action)
    return desk.db.scalars(events.order_by(Event.id.desc()).limit(1)).first()
