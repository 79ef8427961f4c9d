"""Becoming staff by an invitation: it works once, for whoever comes first, and the others hear of it."""

from bot.desk import Desk
from bot.services.review import news
from bot.services.staff.roles import ROLES
from bot.services.staff.standing import administrators, role_of
from bot.visit import Answer, Menus, Reply, Visit
from db.staff import accept
from messages import say


def join(visit: Visit, desk: Desk, token: str) -> Answer | tuple[Answer, ...]:
    """The start link of an invitation. Who is staff already leaves it to somebody else."""
    if visit.anonymous:
        return Reply((say.toast_anonymous(),))
    if role_of(desk, visit.person) is not None:
        return Reply((say.join_already(),))
    role = accept(desk.db, token, visit.person, desk.now, name=visit.name, makers=administrators(desk))
    if role is None:
        return Reply((say.join_void(),))
    news.to_staff(desk, say.staff_joined(who=visit.name, role=ROLES[role]()), but=visit.person)
    return (Reply((say.join_welcome(role=ROLES[role]()),)), Menus(visit.chat, desk.language, role))
