"""The queue of updates keeps Telegram's rules: our receiver is built on each of them."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.sandbox import HandClock, Person, World
from tests.sandbox.conftest import Fetcher


async def _texts(bot: Bot, offset: int | None = None, limit: int | None = None) -> list[str | None]:
    updates = await bot.get_updates(offset=offset, limit=limit, timeout=0)
    return [update.message.text for update in updates if update.message]


async def test_what_is_not_confirmed_comes_again(bot: Bot, clock: HandClock, salma: Person) -> None:
    salma.says("one")
    salma.says("two")
    assert await _texts(bot) == ["one", "two"]
    clock.advance(1)
    assert await _texts(bot) == ["one", "two"]


async def test_an_offset_confirms_what_lies_before_it(bot: Bot, world: World, salma: Person) -> None:
    for text in ("one", "two", "three"):
        salma.says(text)
    second = world.queue.pending()[1].id
    assert await _texts(bot, offset=second) == ["two", "three"]
    assert len(world.queue.pending()) == 2


async def test_a_negative_offset_keeps_only_the_newest(bot: Bot, world: World, salma: Person) -> None:
    for text in ("one", "two", "three"):
        salma.says(text)
    assert await _texts(bot, offset=-1) == ["three"]
    assert len(world.queue.pending()) == 1


async def test_the_same_offset_within_half_a_second_brings_one_update(
    bot: Bot, clock: HandClock, salma: Person
) -> None:
    salma.says("one")
    salma.says("two")
    assert len(await _texts(bot)) == 2
    clock.advance(0.4)
    assert len(await _texts(bot)) == 1
    clock.advance(0.5)
    assert len(await _texts(bot)) == 2


async def test_at_most_a_hundred_come_at_once(bot: Bot, salma: Person) -> None:
    for number in range(120):
        salma.says(str(number))
    assert len(await _texts(bot, limit=100)) == 100


async def test_a_message_waits_a_day_and_a_press_150_seconds(
    bot: Bot, world: World, clock: HandClock, salma: Person
) -> None:
    said = salma.says("still here")
    salma.forges(said, "gone")
    clock.advance(151)
    assert [update.kind for update in world.queue.pending()] == ["message"]
    clock.advance(86_400)
    assert await _texts(bot) == []


async def test_numbers_grow_by_one_and_can_be_drawn_again(world: World, fetch: Fetcher, salma: Person) -> None:
    salma.says("one")
    salma.says("two")
    first, second = await fetch()
    assert second.update_id == first.update_id + 1
    await fetch()
    world.queue.redraw(5_000)
    salma.says("on another server")
    # The old, higher offset belongs to another queue: nothing is lost by it.
    assert [update.update_id for update in await fetch()] == [5_000]


async def test_a_long_poll_ends_when_something_arrives(bot: Bot, salma: Person) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0)
    salma.says("here")
    (update,) = await waiting
    assert update.message is not None
    assert update.message.text == "here"


async def test_a_long_poll_ends_empty_when_its_time_is_over(bot: Bot, clock: HandClock) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=30))
    await _settled()
    clock.advance(30)
    assert await waiting == ()


async def test_the_newer_of_two_pollers_wins(bot: Bot, salma: Person) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=30))
    await _settled()
    newer = asyncio.create_task(bot.get_updates(timeout=30))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await older
    salma.says("to the newer one")
    assert len(await newer) == 1


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot, salma: Person) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=30))
    await _settled()
    await bot.set_webhook("https://bot.example.org/hook", secret_token="s3cret")
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await polling
    with pytest.raises(Conflict, match="while webhook is active"):
        await bot.get_updates(timeout=0)
    salma.says("waits")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook()
    assert await _texts(bot) == ["waits"]


async def test_dropping_what_waits_is_only_done_when_asked(bot: Bot, world: World, salma: Person) -> None:
    salma.says("precious")
    await bot.delete_webhook()
    assert len(world.queue.pending()) == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert world.queue.pending() == []


async def test_the_kinds_asked_for_are_remembered(bot: Bot, world: World, salma: Person) -> None:
    await bot.get_updates(timeout=0, allowed_updates=["callback_query"])
    salma.says("not wanted")
    await bot.get_updates(timeout=0)
    salma.says("still not wanted")
    assert world.queue.pending() == []
    await bot.get_updates(timeout=0, allowed_updates=[])
    salma.says("wanted again")
    assert len(world.queue.pending()) == 1


async def test_members_who_come_and_go_are_told_only_on_request(bot: Bot, world: World, salma: Person) -> None:
    staff = world.group(-500, "Staff", [salma], with_bot=True)
    staff.promotes_bot(salma)
    world.queue.clear()
    staff.adds(world.person(9, "Ana"))
    assert [update.kind for update in world.queue.pending()] == ["message"]
    await bot.get_updates(timeout=0, allowed_updates=["chat_member"])
    world.queue.clear()
    staff.adds(world.person(10, "Ben"))
    assert [update.kind for update in world.queue.pending()] == ["chat_member"]


async def _settled() -> None:
    """Let the task that was just made run until it waits."""
    for _ in range(5):
        await asyncio.sleep(0)
