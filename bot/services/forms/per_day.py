"""How much one person may send in a day. Few entries of theirs wait at a time (`starting.too_many`), but one could be
changed and sent again, or withdrawn and sent anew, without end, and each time the team would look.

What staff asked for is not counted: a leader can always do as they were told.
"""

from datetime import datetime, timedelta

from sqlalchemy import or_, select

from bot import taps
from bot.desk import Desk
from bot.visit import Button, Reply
from db.entries import Entry
from db.history import Event
from db.vocabulary import Action, Status
from messages import say
from messages.text import Duration

DAY = timedelta(days=1)
TIMES = 5  # as many sendings a day as entries may wait at a time: a slip mended, and mended again


def used_up(desk: Desk, person: int) -> Reply | None:
    """Enough for today, and when it goes on: their form is kept, and can be sent then."""
    most = TIMES * desk.house.settings.pending_per_person
    sent = _lately(desk, person)
    if len(sent) < most:
        return None
    left = int((sent[-most] + DAY - desk.now).total_seconds())
    mine = Button(say.button_my_submissions(), taps.Go("status"))
    return Reply((say.form_enough_today(time=Duration(max(60, left))),), ((mine,),))


def _lately(desk: Desk, person: int) -> list[datetime]:
    """When they sent something of their own accord within a day, the oldest first."""
    mine = select(Entry.id).where(Entry.submitter_id == person)
    unasked = or_(
        Event.action == Action.SUBMIT,
        (Event.action == Action.RESUBMIT) & (Event.before == Status.PENDING),
    )
    sent = select(Event.at).where(Event.entry_id.in_(mine), Event.actor_id == person, unasked)
    return list(desk.db.scalars(sent.where(Event.at > desk.now - DAY).order_by(Event.at)))
