"""The team: invitations, roles, the group, coded reasons. Everything through the real application."""

import pytest
from sqlalchemy import Engine, select

from db.facts import known
from db.history import Card
from db.outgoing import STAFF_CHAT
from db.people import Invitation, Reason, ReasonWording, Staff
from db.session import reading, writing
from db.staff import appoint, dismiss
from db.vocabulary import Role
from messages import say
from tests.chat import Visitor
from tests.services.test_endorsing import LEADER, endorses, proves_and_agrees
from tests.town import ADMIN, Town

GROUP = -700


@pytest.fixture
async def chief(town: Town) -> Visitor:
    """The administrator, who has begun a chat."""
    chief = town.visitor(ADMIN, "en", "Chief")
    await chief.opens()
    return chief


def role_in(town: Town, person: int) -> Role | None:
    with reading(town.engine) as db:
        return db.scalar(select(Staff.role).where(Staff.person_id == person))


async def invited(chief: Visitor, role: str = "reviewer") -> str:
    """The payload of a fresh invitation."""
    await chief.says("/staff")
    await chief.taps(say.button_invite_role(role=getattr(say, f"role_{role}")()))
    message = chief.sees(say.staff_invitation)
    links = [button.get("url") or "" for button in message.buttons]
    return next(link.partition("start=")[2] for link in links if link)


async def sends(leader: Visitor) -> None:
    await endorses(leader)
    await proves_and_agrees(leader)
    await leader.taps(say.button_send_for_review)


async def test_help_names_the_commands_of_the_team_to_those_who_may_use_them(town: Town, chief: Visitor) -> None:
    salma, omar = town.visitor(21, "ar", "Salma"), town.visitor(23, "en")
    await salma.opens(await invited(chief))
    await omar.opens()
    for person, of_the_team, of_administrators in ((chief, True, True), (salma, True, False), (omar, False, False)):
        await person.says("/help")
        said = person.sees(say.help_contact).text
        assert ("/queue" in said) == of_the_team
        assert ("/pause" in said) == of_administrators


async def test_help_in_a_group_is_short_and_names_the_teams_commands_in_the_teams_group_only(
    town: Town, chief: Visitor
) -> None:
    ours, anybodys = (town.group(number, [chief], kind="group") for number in (GROUP, GROUP - 1))
    await town.settles()
    await chief.taps(say.button_use_group, chat=ours)
    for group, of_the_team in ((ours, True), (anybodys, False)):
        await chief.says("/help", chat=group)
        helped = chief.sees(say.group_hello, chat=group)
        assert chief.offers(say.button_write_privately, helped)
        assert ("/queue" in helped.text) == of_the_team


async def test_an_invitation_makes_its_first_visitor_a_reviewer_and_nobody_else(town: Town, chief: Visitor) -> None:
    link = await invited(chief)
    salma, late = town.visitor(21, "ar", "Salma"), town.visitor(22, "en")
    await salma.opens(link)
    salma.sees(say.join_welcome)
    chief.sees(say.staff_joined)
    await late.opens(link)
    late.sees(say.join_void)
    assert (role_in(town, 21), role_in(town, 22)) == (Role.REVIEWER, None)


async def test_an_invitation_is_void_after_three_days(town: Town, chief: Visitor) -> None:
    link = await invited(chief)
    await town.passes(hours=73)
    salma = town.visitor(21)
    await salma.opens(link)
    salma.sees(say.join_void)
    assert role_in(town, 21) is None


@pytest.mark.parametrize("become", [None, Role.REVIEWER])
async def test_an_invitation_is_void_once_whoever_made_it_is_no_administrator_any_more(
    town: Town, chief: Visitor, become: Role | None
) -> None:
    thief, accomplice = town.visitor(23), town.visitor(24)
    await thief.opens(await invited(chief, "administrator"))
    link = await invited(thief, "administrator")
    with writing(town.engine) as db:
        appoint(db, 23, become, town.now) if become else dismiss(db, 23)
    await accomplice.opens(link)
    accomplice.sees(say.join_void)
    assert role_in(town, 24) is None


async def test_the_token_of_an_invitation_is_kept_nowhere(town: Town, chief: Visitor) -> None:
    token = (await invited(chief)).removeprefix("join-")
    with reading(town.engine) as db:
        rows = db.scalars(select(Invitation)).all()
    assert rows
    assert token not in str([vars(row) for row in rows])


async def test_who_is_in_the_team_already_leaves_the_invitation_to_somebody_else(town: Town, chief: Visitor) -> None:
    link = await invited(chief, "reader")
    await chief.opens(link)
    chief.sees(say.join_already)
    salma = town.visitor(21)
    await salma.opens(link)
    assert role_in(town, 21) is Role.READER


async def test_a_reviewer_is_promoted_and_removed_and_hears_of_both(town: Town, chief: Visitor) -> None:
    salma = town.visitor(21, "en", "Salma")
    await salma.opens(await invited(chief))
    await chief.says("/staff")
    await chief.taps(say.button_named(name="Salma"))
    await chief.taps(say.button_make(role=say.role_administrator()))
    salma.sees(say.staff_changed)
    assert role_in(town, 21) is Role.ADMINISTRATOR
    await chief.taps(say.button_named(name="Salma"))
    await chief.taps(say.button_remove)
    salma.sees(say.staff_removed)
    assert role_in(town, 21) is None
    await salma.says("/queue")
    salma.sees(say.command_unknown)


@pytest.mark.parametrize("command", ["/names", "/wordings", "/pause", "/resume"])
async def test_staff_are_told_where_and_for_whom_a_command_is_and_others_that_there_is_none(
    town: Town, chief: Visitor, command: str
) -> None:
    salma, stranger = town.visitor(21, "ar", "Salma"), town.visitor(22)
    await salma.opens(await invited(chief))
    group = town.group(GROUP, [chief, salma, stranger])
    await town.settles()
    await chief.taps(say.button_use_group, chat=group)
    await salma.says(command)
    salma.sees(say.command_for_administrators())
    await chief.says(command, group)
    chief.sees(say.command_for_administrators(), group)
    assert chief.offers(say.button_write_privately, chief.last(group))
    before = len(stranger.screen(group))
    await stranger.says(command, group)
    assert len(stranger.screen(group)) == before
    await stranger.says(command)
    stranger.sees(say.command_unknown)


async def test_only_administrators_change_the_team(town: Town, chief: Visitor) -> None:
    salma, omar = town.visitor(21, "en", "Salma"), town.visitor(22, "en", "Omar")
    await salma.opens(await invited(chief))
    await omar.opens(await invited(chief))
    await salma.says("/staff")
    salma.sees(say.staff_head)
    assert set(salma.labels()) == town.words(say.button_menu(), "en")
    await chief.says("/staff")
    menu = chief.sees(say.staff_head)
    for data in ("sf:m:remove", "sf:m:make-administrator", "sf:0:reviewer", "er::new", "er:duplicate:switch"):
        await salma.forges(data)
    assert menu.labels
    assert (role_in(town, 21), role_in(town, 22)) == (Role.REVIEWER, Role.REVIEWER)


async def test_the_last_administrator_cannot_leave_the_house_without_one(database: Engine) -> None:
    async with Town(database, admin_ids=frozenset()) as town:
        with writing(database) as db:
            db.add(Staff(person_id=21, name="Salma", role=Role.ADMINISTRATOR, since=town.now))
        salma = town.visitor(21, "en", "Salma")
        await salma.opens()
        await salma.says("/staff")
        await salma.taps(say.button_named(name="Salma"))
        await salma.taps(say.button_remove)
        salma.hears(say.toast_last_administrator)
        assert role_in(town, 21) is Role.ADMINISTRATOR


async def test_too_few_reviewers_are_warned_of(town: Town, chief: Visitor) -> None:
    await chief.says("/staff")
    said = chief.sees(say.staff_too_few(kind=say.kind_endorsement(), needed=2, eligible=1))
    assert "1 people" not in said.text
    await town.visitor(21).opens(await invited(chief))
    await chief.says("/staff")
    assert "⚠️" not in chief.last().text


# --- the group ---


async def test_a_group_becomes_the_staff_group_by_an_administrator_and_gets_what_waits(
    town: Town, chief: Visitor
) -> None:
    leader, salma = town.visitor(LEADER), town.visitor(21, "en", "Salma")
    await sends(leader)
    chief.sees(say.card_head)
    await salma.opens(await invited(chief))
    group = town.group(GROUP, [chief, salma], kind="group")
    await town.settles()
    chief.has(say.group_offer, chat=group)
    await salma.taps(say.button_use_group, chat=group)
    salma.hears(say.toast_not_your_role)
    await chief.taps(say.button_use_group, chat=group)
    chief.has(say.card_head, chat=group)
    await chief.taps(say.button_hold, chat=group)
    chief.hears(say.toast_held)


async def test_the_staff_group_is_followed_when_it_becomes_a_supergroup(town: Town, chief: Visitor) -> None:
    group = town.group(GROUP, [chief], kind="group")
    await town.settles()
    await chief.taps(say.button_use_group, chat=group)
    new = group.upgrades(chief.person)
    await town.settles()
    with reading(town.engine) as db:
        assert known(db, STAFF_CHAT) == new.id
    await sends(town.visitor(LEADER))
    chief.has(say.card_head, chat=new)


@pytest.mark.parametrize("learnt_by", ["service message", "refused call"])
async def test_a_group_named_by_the_operator_is_followed_too(database: Engine, learnt_by: str) -> None:
    async with Town(database, staff_chat_id=GROUP) as town:
        chief = town.visitor(ADMIN, "en", "Chief")
        group = town.group(GROUP, [chief], kind="group")
        await town.settles()
        if learnt_by == "refused call":
            town.world.bot.allowed_updates = ["my_chat_member"]  # the service message never comes
        new = group.upgrades(chief.person)
        await town.settles()
        town.world.bot.allowed_updates = []
        await sends(town.visitor(LEADER))
        chief.has(say.card_head, chat=new)
        await chief.taps(say.button_hold, chat=new)
        chief.hears(say.toast_held)


async def test_when_the_bot_is_put_out_of_the_group_administrators_hear_and_cards_come_privately(
    town: Town, chief: Visitor
) -> None:
    group = town.group(GROUP, [chief], kind="group")
    await town.settles()
    await chief.taps(say.button_use_group, chat=group)
    group.removes_bot(chief.person)
    await town.settles()
    chief.has(say.group_lost)
    await sends(town.visitor(LEADER))
    chief.has(say.card_head)


async def test_a_card_that_the_group_cannot_take_reaches_each_reviewer_instead(town: Town, chief: Visitor) -> None:
    group = town.group(GROUP, [chief], kind="group")
    await town.settles()
    await chief.taps(say.button_use_group, chat=group)
    group.removes_bot(chief.person)
    town.world.queue.clear()  # nobody tells the bot
    await sends(town.visitor(LEADER))
    chief.has(say.card_head)
    with reading(town.engine) as db:
        assert set(db.scalars(select(Card.chat_id))) == {ADMIN}  # so it is kept true from the first moment
    await chief.taps(say.button_hold)
    chief.hears(say.toast_held)


async def test_a_group_that_takes_the_bot_back_is_the_staff_group_again_after_a_press(
    town: Town, chief: Visitor
) -> None:
    group = town.group(GROUP, [chief], kind="group")
    await town.settles()
    await chief.taps(say.button_use_group, chat=group)
    group.removes_bot(chief.person)
    await town.settles()
    group.adds_bot(chief.person)
    await town.settles()
    chief.has(say.group_offer, chat=group)
    await chief.taps(say.button_use_group, chat=group)
    await sends(town.visitor(LEADER))
    chief.has(say.card_head, chat=group)


async def test_staff_commands_stay_silent_in_other_groups(town: Town, chief: Visitor) -> None:
    await sends(town.visitor(LEADER))
    other = town.group(-800, [chief], kind="group")
    await town.settles()
    before = len(chief.screen(other))
    for command in ("/queue", "/stats", "/staff", "/entry E-0000"):
        await chief.says(command, chat=other)
    assert len(chief.screen(other)) == before


# --- reasons ---


async def test_an_administrator_adds_words_and_switches_off_reasons(town: Town, chief: Visitor) -> None:
    await chief.says("/staff")
    await chief.taps(say.button_reasons)
    await chief.taps(say.button_add_reason)
    chief.sees(say.reason_ask)
    await chief.says("The term of office has ended.")
    chief.sees(say.reason_in)
    await chief.taps(say.button_language_named(name="العربية"))
    await chief.says("انتهت مدة المنصب.")
    await chief.taps(say.button_switch_off)
    with reading(town.engine) as db:
        words = {w.language: w.words for w in db.scalars(select(ReasonWording).where(ReasonWording.code == "own-1"))}
        assert not db.get_one(Reason, "own-1").active
    assert words == {"en": "The term of office has ended.", "ar": "انتهت مدة المنصب."}


# --- what staff are asked in private ---


async def test_whoever_drops_a_question_is_led_back_to_where_it_came_from(town: Town, chief: Visitor) -> None:
    await chief.says("/staff")
    await chief.taps(say.button_reasons)
    await chief.taps(say.button_add_reason)
    await chief.taps(say.button_cancel)
    await chief.taps(say.button_back)
    chief.sees(say.reasons_head)
    await sends(town.visitor(LEADER))
    await chief.taps(say.button_note)
    await chief.says("/cancel")
    dropped = chief.sees(say.own_words_dropped)
    await chief.taps(chief.labels(dropped)[0], dropped)
    chief.sees(say.card_head)


async def test_staffs_lists_lead_back_to_the_menu_in_private_and_have_no_such_button_in_the_group(
    town: Town, chief: Visitor
) -> None:
    group = town.group(GROUP, [chief], kind="group")
    await town.settles()
    await chief.taps(say.button_use_group, chat=group)
    for command in ("/queue", "/stats", "/demand", "/unanswered", "/staff"):
        await chief.says(command)
        assert chief.offers(say.button_menu)
        await chief.says(command, chat=group)
        assert not chief.offers(say.button_menu, chief.last(group))


async def test_a_question_to_staff_lapses_when_they_go_on_with_a_form_of_their_own(town: Town, chief: Visitor) -> None:
    await sends(town.visitor(LEADER))
    await chief.taps(say.button_note)
    chief.sees(say.ask_note)
    await chief.taps(say.button_endorse)
    await chief.taps(say.button_i_agree_continue)
    await chief.taps(say.button_i_am_leader)
    await chief.says("Nairobi")
    chief.sees(say.form_ask_which_place)


async def test_words_typed_long_after_the_question_are_not_taken_for_an_answer(town: Town, chief: Visitor) -> None:
    await sends(town.visitor(LEADER))
    await chief.taps(say.button_note)
    await town.passes(hours=2)
    await chief.says("Did Masaka sign?")
    chief.does_not_see(say.toast_noted)


async def test_cancel_drops_the_question_in_any_language(town: Town, chief: Visitor) -> None:
    await sends(town.visitor(LEADER))
    for word in ("cancel", "إلغاء", "/cancel"):
        await chief.taps(say.button_note)
        await chief.says(word)
        chief.sees(say.own_words_dropped)
