"""What somebody hears who begins an endorsement while one of theirs is under review: an old button does so too."""

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.services.people import states
from bot.services.review import approvals, card_face
from bot.visit import Button, Reply
from db.entries import Entry
from db.vocabulary import Kind, Status
from messages import say
from messages.text import Text

IN_HAND = (Status.PENDING, Status.CHANGES_ASKED)


def said_first(desk: Desk, person: int, form: str, about: int) -> Reply | None:
    """Each one that is in hand, with the way to it, and the way to one for another place; None where there is none."""
    waiting = _endorsements(desk, person) if form == "endorse" and not about else []
    if not waiting:
        return None
    lines = (
        line for entry in waiting for line in (states.line(entry, as_told(desk, entry)), card_face.title(desk, entry))
    )
    ways = (
        (Button(say.button_open_entry(reference=entry.reference), taps.MyEntry(entry.id, "open")),) for entry in waiting
    )
    another = Button(say.button_endorse_another(), taps.EndorseAnother())
    return Reply((say.form_waits_already(count=len(waiting)), *lines), (*ways, (another,)))


def as_told(desk: Desk, entry: Entry) -> Text:
    """Where an entry stands, as its sender hears of it: a decision counts once it can no longer be taken back."""
    return say.state_pending() if approvals.undoable(desk, entry) else states.state(desk, entry)


def _endorsements(desk: Desk, person: int) -> list[Entry]:
    mine = (Entry.submitter_id == person, Entry.kind == Kind.ENDORSEMENT, Entry.status.in_(IN_HAND))
    return list(desk.db.scalars(select(Entry).where(*mine).order_by(Entry.id)))
