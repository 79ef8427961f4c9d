"""Who gets in: staff, by the person they are at this moment, in private or in the staff group, and nowhere else."""

from dataclasses import replace

from bot.desk import Desk
from bot.services.staff.standing import role_of, staff_chat
from bot.visit import Chat, Visit
from db.facts import known
from db.outgoing import CAME_FROM
from db.vocabulary import Role


def admitted(visit: Visit, desk: Desk) -> Role | None:
    """The visitor's role here. What staff see is not for other groups, even when staff ask for it there."""
    if visit.anonymous or (visit.where is Chat.GROUP and visit.chat != staff_chat(desk)):
        return None
    return role_of(desk, visit.person)


def where_it_is_now(visit: Visit, desk: Desk) -> Visit:
    """A press on a card from before the staff's group became a supergroup is a press in that; the card itself stays
    behind, where nothing can be edited.
    """
    if visit.where is not Chat.GROUP or visit.chat == staff_chat(desk):
        return visit
    now = (known(desk.db, CAME_FROM) or {}).get(str(visit.chat))
    return replace(visit, chat=now, message=None) if now is not None else visit


def administrator(visit: Visit, desk: Desk) -> bool:
    """May the visitor change the house itself?"""
    return not visit.anonymous and role_of(desk, visit.person) is Role.ADMINISTRATOR


def language_here(visit: Visit, desk: Desk) -> str:
    """A group reads the house's language, whoever pressed or typed; in private each reads their own (empty)."""
    return desk.house.settings.default_language if visit.where is Chat.GROUP else ""
