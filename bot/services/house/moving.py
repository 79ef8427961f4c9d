"""Chats that come and go: a group that becomes a supergroup, people who block the bot and return."""

from bot.desk import Desk
from bot.services.staff.standing import staff_chat
from bot.visit import Visit
from db.facts import learn
from db.outgoing import STAFF_CHAT, follow_chat, park


def moved(visit: Visit, desk: Desk) -> None:
    """The group has a new id: everything that names it follows, in this one transaction."""
    if visit.new_chat is not None:
        if staff_chat(desk) == visit.chat:  # known only by the operator's setting, perhaps
            learn(desk.db, STAFF_CHAT, visit.chat)
        follow_chat(desk.db, visit.chat, visit.new_chat)


def blocked(visit: Visit, desk: Desk) -> None:
    """Nothing can be sent to this person: what waits for them is kept until they return."""
    park(desk.db, visit.person, desk.now)


def returned(visit: Visit, desk: Desk) -> None:
    """They are back; arriving has already found what was kept for them."""
