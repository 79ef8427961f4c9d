"""The table of scheduled work, and what is shown again after a long silence."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.desk import Desk
from bot.services import pruning
from bot.ticker import Scheduled

SCHEDULE: tuple[Scheduled, ...] = (Scheduled("prune", timedelta(hours=1), pruning.prune),)

# Each is given the moment since which nobody listened.
AFTER_SILENCE: tuple[Callable[[Desk, datetime], None], ...] = ()
