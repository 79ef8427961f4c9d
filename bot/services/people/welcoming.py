"""The first screens: greeting, menu, language, help. From here everything can be reached, to here everything leads."""

import re

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.services.answers.place_links import opened
from bot.services.answers.start_links import privately
from bot.services.answers.tongues import at_the_door
from bot.services.forms import starting
from bot.services.house.ways import declaration_button, menu_button, submissions_button
from bot.services.people import states
from bot.services.people.operators import operator_of
from bot.services.staff.joining import join
from bot.services.staff.staff_door import admitted, language_here
from bot.services.staff.standing import role_of, staff_chat
from bot.visit import Answer, Button, Chat, Menus, Reply, Rows, Toast, Visit
from db.drafts import Draft
from db.people import Person
from db.vocabulary import DraftState, Role
from messages import say
from messages.text import Text

FORM_LINKS = ("endorse", "example")  # ?start=endorse
FOR_ADMINISTRATORS = ("names", "wordings", "pause", "resume")  # in private; to whoever is no staff they do not exist
INVITATION = re.compile(r"join-([A-Za-z0-9_-]{20,64})")


def start(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """/start, with or without what a start link carries."""
    if visit.where is Chat.GROUP:
        return group_hello(desk)
    if visit.argument in FORM_LINKS:
        return starting.begin(visit, desk, visit.argument)
    if invited := INVITATION.fullmatch(visit.argument):
        return join(visit, desk, invited[1])
    if found := opened(desk, visit.argument):
        return found
    return (*at_the_door(visit, desk), Reply((_greeting(desk),), (languages(desk), *_menu(visit, desk))))


def group_hello(desk: Desk) -> Reply:
    """What can be asked in a group; everything else has its place in a chat of one's own."""
    return Reply((say.group_hello(),), ((privately(desk),),))


def _greeting(desk: Desk) -> Text:
    register = desk.house.register
    return say.welcome(title=register.title, count=len(register.signatories))


def menu(visit: Visit, desk: Desk) -> Reply:
    """The menu again."""
    return Reply((say.menu_head(),), _menu(visit, desk), edit=isinstance(visit.tap, taps.Go))


def language(visit: Visit, desk: Desk) -> Reply:
    """/language: those that are whole, each by its own name."""
    rows = (languages(desk), (menu_button(),))
    return Reply((say.language_ask(),), rows, edit=isinstance(visit.tap, taps.Go))


def choose_language(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """A language by its button: everything from now on is in it, the commands menu too."""
    tap = visit.tap
    assert isinstance(tap, taps.ChooseLanguage)
    if tap.language not in {offered.code for offered in desk.house.languages}:
        return Reply((say.language_ask(),), (languages(desk),), edit=True)
    person = desk.db.get_one(Person, visit.person)
    person.language, person.language_chosen = tap.language, True
    desk.db.flush()
    changed = Reply((say.language_changed(), say.menu_head()), _menu(visit, desk), edit=True, language=tap.language)
    return (changed, Menus(visit.chat, tap.language, role_of(desk, visit.person)))


def help(visit: Visit, desk: Desk) -> Reply:
    """/help: what can be done here, and a human being to turn to."""
    human = a_human(desk)
    if visit.where is Chat.GROUP:  # short: most of what the bot does happens in private
        team = _help_of_the_team(role_of(desk, visit.person)) if visit.chat == staff_chat(desk) else ()
        return Reply((say.group_hello(), *team, human), ((privately(desk),),))
    lines = (say.help_head(), *_help_of_the_team(role_of(desk, visit.person)), human)
    return Reply(lines, ((menu_button(),),), edit=isinstance(visit.tap, taps.Go))


def a_human(desk: Desk) -> Text:
    """Somebody to turn to."""
    settings = desk.house.settings
    return say.help_contact(
        operator=operator_of(settings),
        contact=settings.operator_contact or say.contact_unknown(),
    )


def _help_of_the_team(role: Role | None) -> tuple[Text, ...]:
    if role is None:
        return ()
    return (say.help_team(), *((say.help_administrators(),) if role is Role.ADMINISTRATOR else ()))


def ids(visit: Visit, desk: Desk) -> Reply:
    """/id: the numbers an operator needs in the first hour."""
    return Reply((say.ids(person=str(visit.person), chat=str(visit.chat)),))


def unknown_command(visit: Visit, desk: Desk) -> Reply | None:
    """A command this version does not have, or not here. In a group another bot may be meant."""
    if visit.command in FOR_ADMINISTRATORS and admitted(visit, desk):
        way = privately(desk) if visit.where is Chat.GROUP else menu_button()
        return Reply((say.command_for_administrators(),), ((way,),), language=language_here(visit, desk))
    if visit.where is Chat.GROUP:
        return group_hello(desk) if f"@{desk.house.username}".lower() in visit.text.lower() else None
    return Reply((say.command_unknown(),), _menu(visit, desk))


def old_button(visit: Visit, desk: Desk) -> Reply | Toast:
    """A button of a version long gone, or a forged one. In a group only who presses it hears so."""
    if visit.where is Chat.GROUP:
        return Toast(say.old_button())
    return Reply((say.old_button(),), ((menu_button(),),))


def languages(desk: Desk) -> tuple[Button, ...]:
    """A button for each language of the house, by its own name."""
    return tuple(
        Button(say.button_language_named(name=offered.name), taps.ChooseLanguage(offered.code))
        for offered in desk.house.languages
    )


def _menu(visit: Visit, desk: Desk) -> Rows:
    """What is half-filled comes first: help, the menu and a change of language lead back to it."""
    staff = ((Button(say.button_queue(), taps.Go("queue")),),) if role_of(desk, visit.person) else ()
    return (
        *_open_form(visit, desk),
        (Button(say.button_endorse(), taps.StartForm("endorse", 0)),),
        (Button(say.button_example(), taps.StartForm("example", 0)),),
        (Button(say.button_who_signed(), taps.Go("cities")), declaration_button()),
        (submissions_button(), Button(say.button_privacy(), taps.Go("privacy"))),
        (Button(say.button_language(), taps.Go("language")), Button(say.button_help(), taps.Go("help"))),
        *staff,
    )


def _open_form(visit: Visit, desk: Desk) -> Rows:
    draft = desk.db.scalars(
        select(Draft).where(Draft.person_id == visit.person, Draft.state == DraftState.OPEN)
    ).first()
    if draft is None or visit.where is Chat.GROUP:
        return ()
    go_on = say.button_go_on_with(form=states.FORMS[draft.form]())
    return ((Button(go_on, taps.FormStep(draft.id, draft.version, "resume")),),)
