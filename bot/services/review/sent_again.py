"""What differs since the last round: whoever judged that one sees on the card what to look at again.

Only which answers changed is kept, not what they were: somebody's old name or address is nobody's business for ever.
"""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select

from bot.desk import Desk
from bot.rules.forms.form import Form
from bot.rules.forms.forms import FORMS
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
    """For the card of an entry that came back: what was asked for, and every answer that has changed since then. Sent
    twice, a new place was changed by the first sending, and of the second the card said: without any change.
    """
    if entry.status is not Status.PENDING or entry.round == 1:
        return
    sent = _events(desk, entry, Action.RESUBMIT)
    called = [at for at, event in enumerate(sent) if event.before is Status.CHANGES_ASKED]  # and not by itself
    since = sent[called[-1] if called else 0 :]
    if called:
        asked = [event for event in _events(desk, entry, Action.ASK_CHANGES) if event.id < since[0].id]
        yield from _asked_for(desk, asked[-1])
    if since:
        yield from what_changed(entry, *since)


def _asked_for(desk: Desk, event: Event) -> Iterator[Text]:
    """What a bare "Reason:" would not say: whose it is, and that it is not about the round that waits now."""
    coded = states.coded_reason(desk, event.reason_code)
    if coded:
        yield say.card_asked_before(reason=coded)
        yield from (say.reason_words(words=event.words) for _ in range(bool(event.words)))
    elif event.words:
        yield say.card_asked_before_words(words=event.words)


def what_changed(entry: Entry, *events: Event) -> Iterator[Text]:
    """One line, also for the history; none for events that did not keep it."""
    keys = {key for event in events for key in event.details.get(_CHANGED, ())}
    changed = tuple(one.label() for one in FORMS[FORM_OF[entry.kind]].questions if one.key in keys)
    if changed:
        yield say.card_changed(answers=Listing(changed, "unit"))
    elif all(_CHANGED in event.details for event in events):
        yield say.card_unchanged()


def _events(desk: Desk, entry: Entry, action: Action) -> Sequence[Event]:
    events = select(Event).where(Event.entry_id == entry.id, Event.action == action)
    return desk.db.scalars(events.order_by(Event.id)).all()
