"""How much one person may send in a day. Few entries of theirs wait at a time (`starting.too_many`), but one could be
changed and sent again, or withdrawn and sent anew, without end, and each time the team would look.

What staff asked for is not counted: a leader can always do as they were told.
"""

from datetime import timedelta

from bot.desk import Desk
from bot.services.house.ways import submissions_button
from bot.visit import Reply
from db.sendings import sent, sent_since
from messages import say
from messages.text import Duration

DAY = timedelta(days=1)
TIMES = 5  # as many sendings a day as entries may wait at a time: a slip mended, and mended again


def used_up(desk: Desk, person: int) -> Reply | None:
    """Enough for today, and when it goes on: their form is kept, and can be sent then."""
    most = TIMES * desk.house.settings.pending_per_person
    lately = sent_since(desk.db, person, desk.now - DAY)
    if len(lately) < most:
        return None
    left = int((lately[-most] + DAY - desk.now).total_seconds())
    return Reply((say.form_enough_today(time=Duration(max(60, left))),), ((submissions_button(),),))


def count(desk: Desk, person: int) -> None:
    """They have sent something of their own accord."""
    sent(desk.db, person, desk.now)
