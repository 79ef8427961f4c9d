"""Can the bot write to somebody in private? Telegram allows it only once they have begun, and until they block it."""

from bot.desk import Desk
from db.people import Person


def reachable(desk: Desk, person: int) -> bool:
    """Has this person begun a private chat with the bot, and not blocked it since?"""
    known = desk.db.get(Person, person)
    return known is not None and known.unreachable_since is None
