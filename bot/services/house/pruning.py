"""Forgetting what has served its time: updates that Telegram cannot send again, notices that were delivered, questions
to staff that nobody answered, sendings that the day's limit does not count any more, names that places have lost.
"""

from datetime import timedelta

from bot.desk import Desk
from bot.services.forms import per_day
from db.asked import PATIENCE, forget_old
from db.counts import forget_unanswered
from db.following import forget_told
from db.given_names import forget_taken
from db.outgoing import forget_sent
from db.seen import forget_seen
from db.sendings import forget_sendings

# Telegram keeps an update for a day, and draws its ids anew after a week without any.
SEEN_FOR = timedelta(days=4)


def prune(desk: Desk) -> None:
    """What is older than the house keeps it."""
    forget_seen(desk.db, desk.now - SEEN_FOR)
    forget_old(desk.db, desk.now - PATIENCE)
    forget_sendings(desk.db, desk.now - per_day.DAY)
    kept_since = desk.now - timedelta(days=desk.house.settings.retention_days)
    forget_sent(desk.db, kept_since)
    forget_told(desk.db, kept_since)
    forget_unanswered(desk.db, kept_since)
    forget_taken(desk.db, kept_since)
