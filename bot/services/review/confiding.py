"""What only the reviewer's own eyes see: proof, contacts, notes, in their private chat, protected from forwarding."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from bot.services.forms.contents import private_lines
from bot.services.people.reaching import reachable
from bot.services.review import card_buttons
from bot.services.review.case import Answers, Case, private_refusal, refuse
from bot.services.review.colleagues import called
from bot.visit import Answer, Button, Chat, Reply, Toast, Upload
from db.history import Event
from db.people import Person
from db.vocabulary import Action, Origin
from messages import say
from messages.text import Text


def open_up(case: Case) -> Answers:
    """Send the confidential part to the reviewer alone."""
    why = private_refusal(case)
    if why:
        return refuse(case, why)
    if not reachable(case.desk, case.visit.person):
        return Toast(say.toast_start_privately(), alert=True)
    page = replace(_page(case), uploads=tuple(_uploads(case)))
    if case.visit.where is Chat.PRIVATE:
        return page
    return (Toast(say.toast_sent_privately()), replace(page, to=case.visit.person))


def shown_anew(case: Case) -> tuple[Answer, ...]:
    """The confidential part in place of what it said before, in the private chat where its button was pressed."""
    theirs = case.visit.where is Chat.PRIVATE and private_refusal(case) is None
    return (replace(_page(case), edit=True),) if theirs else ()


def _page(case: Case) -> Reply:
    head = say.confidential_head(reference=case.entry.reference)
    lines = (head, *private_lines(case.desk, case.entry), *_sender(case), *_notes(case))
    rows = tuple(row for row in (_bar(case), card_buttons.open_again(case.entry)) if row)
    return Reply(lines if len(lines) > 1 else (head, say.confidential_empty()), rows, protect=True)


def _sender(case: Case) -> Iterator[Text]:
    sender = case.desk.db.get(Person, case.entry.submitter_id) if case.entry.submitter_id else None
    if sender is not None and case.entry.origin is Origin.PERSON:
        yield say.confidential_sender(name=sender.name, id=str(sender.id))
        if sender.barred_at is not None:
            who = called(case.desk, sender.barred_by)
            yield say.confidential_barred(who=who, reason=sender.barred_reason or "–")
    if case.entry.staff_note:
        yield say.confidential_note(who=say.the_bot(), words=case.entry.staff_note)


def _notes(case: Case) -> Iterator[Text]:
    notes = select(Event).where(Event.entry_id == case.entry.id, Event.action == Action.NOTE, Event.words != "")
    for event in case.desk.db.scalars(notes.order_by(Event.id)):
        yield say.confidential_note(who=called(case.desk, event.actor_id), words=event.words)


def _uploads(case: Case) -> Iterator[Upload]:
    """The files that were sent as proof, by their ids; they are never opened here."""
    for answer in case.entry.private.values():
        files: Any = answer.get("files") if isinstance(answer, dict) else None
        for file in files or ():
            yield Upload(file["file_id"], file["unique_id"], file["kind"], file.get("name", ""))


def _bar(case: Case) -> tuple[Button, ...]:
    """Blocking whoever sent it, or undoing that."""
    sender = case.desk.db.get(Person, case.entry.submitter_id) if case.entry.submitter_id else None
    if sender is None or case.entry.origin is not Origin.PERSON:
        return ()
    if sender.barred_at is None:
        return (Button(say.button_bar(), card_buttons.step(case.entry, "bar")),)
    return (Button(say.button_unbar(), card_buttons.step(case.entry, "unbar")),)
