"""Who gets in: staff, by the person they are at this moment, in private or in the staff group, and nowhere else."""

from bot.desk import Desk
from bot.services.staff.standing import role_of, staff_chat
from bot.visit import Chat, Visit
from db.vocabulary import Role


def admitted(visit: Visit, desk: Desk) -> Role | None:
    """The visitor's role here. What staff see is not for other groups, even when staff ask for it there."""
    if visit.anonymous or (visit.where is Chat.GROUP and visit.chat != staff_chat(desk)):
        return None
    return role_of(desk, visit.person)


def administrator(visit: Visit, desk: Desk) -> bool:
    """May the visitor change the house itself?"""
    return not visit.anonymous and role_of(desk, visit.person) is Role.ADMINISTRATOR


def language_here(visit: Visit, desk: Desk) -> str:
    """A group reads the house's language, whoever pressed or typed; in private each reads their own (empty)."""
    return desk.house.settings.default_language if visit.where is Chat.GROUP else ""
