"""A local Telegram: a subset of the Bot API, the people who write to the bot, and the page they write on.

It stands on its own: nothing here imports the rest of the project, and the bot reaches it like the real one,
by setting the address of the Bot API. The core does no I/O; `transport` (no sockets), `server` (HTTP) and `webhook` do.
"""

from bot.sandbox.clock import Clock, HandClock, SystemClock
from bot.sandbox.faults import Fault
from bot.sandbox.group import Group
from bot.sandbox.person import Person
from bot.sandbox.world import World

__all__ = ["Clock", "Fault", "Group", "HandClock", "Person", "SystemClock", "World"]
