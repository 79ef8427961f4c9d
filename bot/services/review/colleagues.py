"""What staff are called on each other's screens. Leaders never see any of it."""

from bot.desk import Desk
from db.entries import Entry
from db.people import Person, Staff
from messages import say
from messages.text import Word


def called(desk: Desk, person: int | None) -> Word:
    """A colleague's name, as they were added or as Telegram has it."""
    if person is None:
        return say.the_bot()
    return named(desk, person) or say.somebody()


def named(desk: Desk, person: int) -> str:
    """Their name; empty for somebody who was never here."""
    staff, known = desk.db.get(Staff, person), desk.db.get(Person, person)
    return (staff.name if staff else "") or (known.name if known else "")


def actor(desk: Desk, entry: Entry, person: int | None) -> Word:
    """Who did something to an entry. The sender is named to nobody by their account."""
    if person is not None and person == entry.submitter_id and desk.db.get(Staff, person) is None:
        return say.the_sender()
    return called(desk, person)
