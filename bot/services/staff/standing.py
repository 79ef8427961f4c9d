"""Who is staff at this moment: the settings' administrators are the floor, the table holds the rest."""

from sqlalchemy import bindparam, select

from bot.desk import Desk
from bot.rules.review import By, stands_as
from db.entries import Entry
from db.facts import known
from db.fixed import Fixed
from db.outgoing import STAFF_CHAT
from db.people import Staff
from db.vocabulary import Role

_ROLE = Fixed(select(Staff.__table__.c.role).where(Staff.__table__.c.person_id == bindparam("person")))


def role_of(desk: Desk, person: int) -> Role | None:
    """The role somebody holds now, asked at every privileged step: an old button proves nothing."""
    if person in desk.house.settings.admin_ids:
        return Role.ADMINISTRATOR
    desk.db.flush()  # somebody may have been made staff just now
    found = _ROLE.first(desk.db, {"person": person})
    return found[0] if found else None


def reviewers(desk: Desk) -> tuple[int, ...]:
    """Everybody who may decide."""
    listed = desk.db.scalars(select(Staff.person_id).where(Staff.role != Role.READER))
    return tuple(sorted({*listed, *desk.house.settings.admin_ids}))


def administrators(desk: Desk) -> tuple[int, ...]:
    """Everybody who may change the house."""
    listed = desk.db.scalars(select(Staff.person_id).where(Staff.role == Role.ADMINISTRATOR))
    return tuple(sorted({*listed, *desk.house.settings.admin_ids}))


def staff_chat(desk: Desk) -> int | None:
    """The staff group: as chosen in chat, else as set by the operator, else none (then cards go to each reviewer).

    A chosen 0 is "none": the bot was put out of the group.
    """
    chosen = known(desk.db, STAFF_CHAT)
    return (int(chosen) or None) if chosen is not None else desk.house.settings.staff_chat_id


def capacities(desk: Desk, person: int, entry: Entry) -> frozenset[By]:
    """In which capacities somebody may act on an entry at this moment."""
    return stands_as(role_of(desk, person), submitter=entry.submitter_id == person)
