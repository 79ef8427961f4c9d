"""/staff: who the team is; administrators invite, promote and remove, and the others hear of it."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.services.answers.paging import in_rows, public
from bot.services.answers.start_links import address
from bot.services.house.ways import menu_button
from bot.services.people.reaching import reachable
from bot.services.people.welcoming import old_button, unknown_command
from bot.services.review import news, shortage
from bot.services.review.colleagues import called, named
from bot.services.staff.roles import ROLES
from bot.services.staff.staff_door import administrator, admitted, language_here
from bot.services.staff.standing import administrators, role_of
from bot.visit import Answer, Button, Chat, Menus, Reply, Toast, Visit
from db.people import Person, Staff
from db.staff import appoint, dismiss, invite
from db.vocabulary import Role
from messages import say
from messages.text import Text

VALID = timedelta(hours=72)
Answers = Answer | tuple[Answer, ...] | None


def staff(visit: Visit, desk: Desk) -> Answers:
    """/staff"""
    if admitted(visit, desk) is None:
        return unknown_command(visit, desk)
    return _list(visit, desk)


def step(visit: Visit, desk: Desk) -> Answers:
    """A button of the list. The list is everybody's on the team; changing it is for administrators."""
    tap = visit.tap
    assert isinstance(tap, taps.StaffStep)
    if admitted(visit, desk) is None:
        return old_button(visit, desk)
    if tap.step != "list" and not administrator(visit, desk):
        return Toast(say.toast_not_your_role(), alert=True)
    return STEPS.get(tap.step, _shown)(visit, desk, tap)


def _shown(visit: Visit, desk: Desk, tap: taps.StaffStep) -> Answers:
    return _list(visit, desk)


def _list(visit: Visit, desk: Desk) -> Reply:
    floor = [say.staff_floor(who=_who(desk, person)) for person in sorted(desk.house.settings.admin_ids)]
    rows = desk.db.scalars(select(Staff).order_by(Staff.since, Staff.person_id)).all()
    listed = [say.staff_line(who=_who(desk, one.person_id), role=ROLES[one.role]()) for one in rows]
    lines = (say.staff_head(), *floor, *listed, *shortage.warnings(desk))
    language, menu = language_here(visit, desk), (menu_button(),)
    if visit.where is Chat.GROUP or not administrator(visit, desk):
        return public(visit, Reply(lines, (menu,), edit=visit.tap is not None, language=language))
    people = [
        Button(say.button_named(name=_who(desk, one.person_id)), taps.StaffStep(one.person_id, "one")) for one in rows
    ]
    invitations = [
        Button(say.button_invite_role(role=word()), taps.StaffStep(0, role.value)) for role, word in ROLES.items()
    ]
    reasons = (Button(say.button_reasons(), taps.EditReason("", "list")),)
    names = (Button(say.button_given_names(), taps.NameStep(0, 0, "list")),)
    buttons = (*in_rows(people), *in_rows(invitations, 1), reasons, names, menu)
    return Reply(lines, buttons, edit=visit.tap is not None)


def _who(desk: Desk, person: int) -> str:
    """By name, or by number while nobody knows the name."""
    return named(desk, person) or str(person)


def _one(visit: Visit, desk: Desk, tap: taps.StaffStep) -> Answers:
    one = desk.db.get(Staff, tap.person)
    if one is None:
        return _list(visit, desk)
    other = [role for role in ROLES if role is not one.role]
    changes = [
        Button(say.button_make(role=ROLES[role]()), taps.StaffStep(tap.person, f"make-{role}")) for role in other
    ]
    last = (
        Button(say.button_remove(), taps.StaffStep(tap.person, "remove")),
        Button(say.button_back(), taps.StaffStep(0, "list")),
    )
    line = say.staff_line(who=_who(desk, tap.person), role=ROLES[one.role]())
    return Reply((line,), (*in_rows(changes, 1), last), edit=True)


def _invite(visit: Visit, desk: Desk, tap: taps.StaffStep) -> Answers:
    """A link that works once; it goes to the administrator alone."""
    if not reachable(desk, visit.person):
        return Toast(say.toast_start_privately(), alert=True)
    role = Role(tap.step)
    token = invite(desk.db, role, desk.now, desk.now + VALID, made_by=visit.person)
    link = address(desk, f"join-{token}")
    copy = (Button(say.button_copy_link(), copy=link), Button(say.button_join_team(), url=link))
    return Reply((say.staff_invitation(role=ROLES[role]()),), (copy,), to=visit.person)


def _make(visit: Visit, desk: Desk, tap: taps.StaffStep) -> Answers:
    role = Role(tap.step.removeprefix("make-"))
    why = _would_lock_out(desk, tap.person) if role is not Role.ADMINISTRATOR else None
    if why or desk.db.get(Staff, tap.person) is None:
        return Toast(why or say.toast_not_staff(), alert=True)
    appoint(desk.db, tap.person, role, desk.now)
    changed = say.staff_changed(who=_who(desk, tap.person), role=ROLES[role](), by=called(desk, visit.person))
    return _told(visit, desk, tap.person, changed)


def _remove(visit: Visit, desk: Desk, tap: taps.StaffStep) -> Answers:
    why = _would_lock_out(desk, tap.person)
    name = _who(desk, tap.person)
    if why or not dismiss(desk.db, tap.person):
        return Toast(why or say.toast_not_staff(), alert=True)
    return _told(visit, desk, tap.person, say.staff_removed(who=name, by=called(desk, visit.person)))


def _would_lock_out(desk: Desk, person: int) -> Text | None:
    """The last administrator cannot leave the house without one; two at once wait for each other here."""
    desk.db.execute(select(Staff.person_id).where(Staff.role == Role.ADMINISTRATOR).with_for_update())
    others = set(administrators(desk)) - {person}
    return None if others or person in desk.house.settings.admin_ids else say.toast_last_administrator()


def _told(visit: Visit, desk: Desk, person: int, words: Text) -> Answers:
    """The team hears of it, and so does the person, whose menu changes with it."""
    news.to_staff(desk, words, but=visit.person)
    known = desk.db.get(Person, person)
    if known is None or known.unreachable_since is not None:
        return _list(visit, desk)
    told = Reply((words,), to=person, language=known.language)
    return (_list(visit, desk), told, Menus(person, known.language, role_of(desk, person)))


STEPS: Mapping[str, Callable[[Visit, Desk, taps.StaffStep], Answers]] = {
    "list": _shown,
    "one": _one,
    "remove": _remove,
    **{role.value: _invite for role in Role},
    **{f"make-{role}": _make for role in Role},
}
