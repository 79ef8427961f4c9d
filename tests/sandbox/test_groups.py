"""Groups: who hears what, who comes and goes, and the day a group becomes a supergroup."""

import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.sandbox import Group, Person, World
from bot.sandbox.actor import Impossible
from tests.sandbox.conftest import Fetcher


@pytest.fixture
def staff(world: World, salma: Person, omar: Person) -> Group:
    group = world.group(-500, "Staff", [salma, omar], with_bot=True)
    world.queue.clear()
    return group


def _heard(world: World) -> list[str]:
    return [update.body.get("text", "") for update in world.queue.pending()]


async def test_plain_talk_in_a_group_stays_among_people(bot: Bot, world: World, salma: Person, staff: Group) -> None:
    salma.says("what do you think?", staff)
    salma.says("/queue@another_bot", staff)
    assert _heard(world) == []


async def test_commands_mentions_and_replies_reach_the_bot(
    bot: Bot, world: World, salma: Person, omar: Person, staff: Group
) -> None:
    await bot.send_message(staff.id, "A card")
    salma.says("/queue", staff)
    salma.says("/queue@Endorsement_Bot now", staff)
    salma.says("dear @endorsement_bot, please", staff)
    salma.says("why?", staff, reply_to=staff.sees()[-4])
    omar.says("because", staff, reply_to=staff.sees()[-1])
    assert _heard(world) == ["/queue", "/queue@Endorsement_Bot now", "dear @endorsement_bot, please", "why?"]


async def test_an_administrator_bot_and_one_without_privacy_hear_everything(
    world: World, salma: Person, staff: Group
) -> None:
    world.bot.can_read_all_groups = True
    salma.says("one", staff)
    world.bot.can_read_all_groups = False
    staff.promotes_bot(salma)
    world.queue.clear()
    salma.says("two", staff)
    assert _heard(world) == ["two"]


async def test_the_bot_learns_that_it_was_added(world: World, fetch: Fetcher, salma: Person) -> None:
    world.group(-600, "New", [salma]).adds_bot(salma)
    standing, service = await fetch()
    assert standing.my_chat_member is not None
    assert standing.my_chat_member.new_chat_member.status == "member"
    assert service.message is not None
    assert service.message.new_chat_members[0].username == "endorsement_bot"


async def test_a_removed_bot_is_told_and_refused(bot: Bot, fetch: Fetcher, salma: Person, staff: Group) -> None:
    staff.removes_bot(salma)
    service, standing = await fetch()
    assert service.message is not None
    assert service.message.left_chat_member is not None
    assert standing.my_chat_member is not None
    assert standing.my_chat_member.new_chat_member.status == "kicked"
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(staff.id, "hello?")


async def test_a_bot_that_left_is_not_a_member(bot: Bot, staff: Group) -> None:
    await bot.leave_chat(staff.id)
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(staff.id, "hello?")


async def test_a_group_becomes_a_supergroup(bot: Bot, fetch: Fetcher, salma: Person, staff: Group) -> None:
    larger = staff.upgrades(salma)
    old, new = await fetch()
    assert old.message is not None
    assert (old.message.chat.id, old.message.migrate_to_chat_id) == (staff.id, larger.id)
    assert new.message is not None
    assert (new.message.chat.id, new.message.migrate_from_chat_id) == (larger.id, staff.id)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(staff.id, "a card")
    assert moved.value.new_chat_id == larger.id
    assert (await bot.send_message(larger.id, "a card")).chat.type == "supergroup"
    with pytest.raises(Impossible):
        salma.says("too late", staff)


async def test_an_anonymous_administrator_hides_the_name_but_not_the_press(
    bot: Bot, fetch: Fetcher, salma: Person, staff: Group
) -> None:
    salma.says("/queue", staff, anonymous=True)
    message = await fetch.message()
    assert message.from_user is not None
    assert message.from_user.id == 1087968824
    assert message.sender_chat is not None
    assert message.sender_chat.id == staff.id
    salma.forges(staff.sees()[-1], "x")
    assert (await fetch.press()).from_user.id == salma.id


async def test_roles_are_told(bot: Bot, world: World, salma: Person, omar: Person, staff: Group) -> None:
    assert [each.user.id for each in await bot.get_chat_administrators(staff.id)] == [salma.id]
    assert (await bot.get_chat_member(staff.id, omar.id)).status == "member"
    staff.promotes(omar, salma)
    staff.removes(omar, salma)
    assert (await bot.get_chat_member(staff.id, omar.id)).status == "kicked"
    assert (await bot.get_chat(staff.id)).title == "Staff"


async def test_somebody_else_s_words_are_deleted_by_administrators_only(bot: Bot, salma: Person, staff: Group) -> None:
    said = salma.says("/queue", staff)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(staff.id, said.id)
    staff.promotes_bot(salma)
    await bot.delete_message(staff.id, said.id)
    assert said not in staff.sees()


async def test_who_is_not_in_a_group_cannot_act_there(world: World, staff: Group) -> None:
    stranger = world.person(99, "Stranger")
    with pytest.raises(Impossible):
        stranger.says("/queue", staff)


async def test_of_a_talk_between_two_people_the_bot_knows_nothing(
    bot: Bot, world: World, salma: Person, omar: Person
) -> None:
    talk = world.direct(salma, omar)
    salma.says("@endorsement_bot /start", talk)
    assert world.queue.pending() == []
    assert world.direct(omar, salma) == talk
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(talk, "hello")
