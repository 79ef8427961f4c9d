"""Telling somebody else, or handing out a receipt: the notice is written in the transaction of what it reports."""

from bot.desk import Desk
from bot.notices import row_of
from bot.visit import Notice
from db.outgoing import POSTED


def tell(desk: Desk, notice: Notice) -> None:
    """Put a notice into the outbox. It leaves once the turn has committed, and not before `not_before`."""
    desk.db.add(row_of(notice, desk.now))
    desk.db.flush()
    desk.db.info[POSTED] = True
