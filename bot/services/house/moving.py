"""Chats that come and go: a group that becomes a supergroup, people who block the bot and return."""

from bot.desk import Desk
from bot.visit import Visit
from db.outgoing import follow_chat, park


def moved(visit: Visit, desk: Desk) -> None:
    """The group has a new id: everything that names it follows, in this one transaction."""
    if visit.new_chat is not None:
        follow_chat(desk.db, visit.chat, visit.new_chat, desk.house.settings.staff_chat_id)


def blocked(visit: Visit, desk: Desk) -> None:
    """Nothing can be sent to this person: what waits for them is kept until they return."""
    park(desk.db, visit.person, desk.now)


def returned(visit: Visit, desk: Desk) -> None:
    """They are back; arriving has already found what was kept for them."""
