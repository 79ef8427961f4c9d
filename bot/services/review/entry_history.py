"""/entry E-7K3Q: one entry with its whole history: who did what, when and why. Notes are for reviewers, in private."""

from collections.abc import Iterator

from sqlalchemy import select

from bot.desk import Desk
from bot.rules.review import By
from bot.services.forms.contents import whole
from bot.services.people import states
from bot.services.people.welcoming import unknown_command
from bot.services.review import card_buttons, card_face, own_matters, queueing, sent_again
from bot.services.review.case import Answers, Case
from bot.services.review.colleagues import actor
from bot.services.review.deeds import DEEDS, PROOFS
from bot.services.staff.staff_door import admitted, language_here
from bot.services.staff.standing import capacities
from bot.visit import Answer, Chat, Reply, Visit
from db.entries import Entry
from db.history import Event
from db.references import read_reference
from db.vocabulary import Action, Proof
from messages import say
from messages.text import Text


def entry(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """The command with a reference, however it is typed."""
    if admitted(visit, desk) is None:
        return unknown_command(visit, desk)
    reference = read_reference(visit.argument)
    if reference is None:
        return Reply((say.entry_which(),))
    found = desk.db.scalars(select(Entry).where(Entry.reference == reference)).first()
    if found is None:
        return Reply((say.entry_unknown(reference=reference),))
    return (_history(visit, desk, found), queueing.opened(visit, desk, found))


def show(case: Case) -> Answers:
    """The history, from a card."""
    return _history(case.visit, case.desk, case.entry)


def read_all(case: Case) -> Answers:
    """The long answers of a card, in full."""
    lines = (card_face.heading(case.desk, case.entry), *whole(case.desk, case.entry))
    return Reply(lines, (card_buttons.open_again(case.entry),), language=language_here(case.visit, case.desk))


def _history(visit: Visit, desk: Desk, found: Entry) -> Reply:
    events = desk.db.scalars(select(Event).where(Event.entry_id == found.id).order_by(Event.id))
    notes = visit.where is Chat.PRIVATE and decides(visit, desk, found)
    lines = [line for event in events for line in _lines(desk, found, event, notes)]
    head = say.history_head(reference=found.reference, title=card_face.title(desk, found))
    return Reply((head, *lines), (card_buttons.open_again(found),), language=language_here(visit, desk))


def _lines(desk: Desk, found: Entry, event: Event, notes: bool) -> Iterator[Text]:
    yield say.history_line(when=event.at, who=actor(desk, found, event.actor_id), what=_deed(event))
    if event.action is Action.CORRECT:
        yield say.history_corrected(old=_plain(event.details.get("old")), new=_plain(event.details.get("new")))
    if event.action is Action.RESUBMIT:
        yield from sent_again.what_changed(found, event)
    if event.action is not Action.NOTE or notes:
        yield from states.reason(desk, event)


def decides(visit: Visit, desk: Desk, found: Entry) -> bool:
    """May this person see what only reviewers see? Not in a matter of their own."""
    own = visit.person in own_matters.whose(desk, found)
    return By.REVIEWER in capacities(desk, visit.person, found) and not own


def _deed(event: Event) -> Text:
    """What was done, with what it rests on."""
    details = event.details
    if "proof" in details:
        return say.history_with_proof(what=DEEDS[event.action](), proof=PROOFS[Proof(details["proof"])]())
    if "file" in details:
        return say.did_publish_file() if details["public"] else say.did_hide_file()
    if "barred" in details:
        return say.did_bar() if details["barred"] else say.did_unbar()
    return say.did_release() if details.get("released") else DEEDS[event.action]()


def _plain(answer: object) -> str:
    return str(answer.get("typed") or "–") if isinstance(answer, dict) else str(answer)
