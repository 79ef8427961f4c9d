"""The table of scheduled work, and what is shown again after a long silence."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.desk import Desk
from bot.services.answers import demand
from bot.services.following import digests
from bot.services.forms import reminding, showing_again
from bot.services.house import alarming, another_bot, pruning
from bot.services.people import forgetting
from bot.services.review import cards_again, queueing
from bot.ticker import Scheduled

SCHEDULE: tuple[Scheduled, ...] = (
    Scheduled("prune", timedelta(hours=1), pruning.prune),
    Scheduled("prune-proof", timedelta(hours=1), forgetting.prune_proof),
    Scheduled("remind", timedelta(hours=1), reminding.remind),
    Scheduled("cards", timedelta(minutes=1), cards_again.post_missing),
    Scheduled("overdue", timedelta(days=1), queueing.remind_overdue),
    Scheduled("forms-again", timedelta(seconds=2), showing_again.go_on, everywhere=True),
    Scheduled("cards-again", timedelta(minutes=1), cards_again.go_on, everywhere=True),
    Scheduled("expire", timedelta(hours=1), reminding.expire),
    Scheduled("counts", timedelta(seconds=5), demand.write_down, everywhere=True),
    Scheduled("alarms", timedelta(minutes=1), alarming.look),
    Scheduled("another-bot", timedelta(hours=1), another_bot.look, everywhere=True),
    Scheduled("digests", timedelta(seconds=10), digests.send, everywhere=True),
)

# Each is given the moment since which nobody listened.
AFTER_SILENCE: tuple[Callable[[Desk, datetime], None], ...] = (showing_again.after_silence, cards_again.after_silence)
