"""News for staff: in the staff group where there is one, else to each administrator."""

from bot.desk import Desk
from bot.services.house.notifying import tell
from bot.services.staff.standing import administrators, staff_chat
from bot.visit import Notice
from messages.text import Text


def to_staff(desk: Desk, *lines: Text, but: int | None = None) -> None:
    """Tell the team what concerns all of it."""
    group = staff_chat(desk)
    if group is not None:
        tell(desk, Notice(group, lines, fallback=administrators(desk)))
        return
    to_administrators(desk, *lines, but=but)


def to_administrators(desk: Desk, *lines: Text, but: int | None = None) -> None:
    """Tell each administrator, except whoever did it."""
    for person in administrators(desk):
        if person != but:
            tell(desk, Notice(person, lines))
