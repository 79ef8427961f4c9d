"""Planned faults look, through PTB, exactly like the real ones; in process and over HTTP alike."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.error import Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.sandbox import Fault, Person, World
from bot.sandbox.server import serve
from bot.sandbox.transport import DirectRequest

# PTB announces that `retry_after` will one day be a timedelta; the environment decides which it is now.
pytestmark = pytest.mark.filterwarnings("ignore:.*PTB_TIMEDELTA.*")


@pytest.fixture(params=["in process", "over HTTP"])
async def bot(request: pytest.FixtureRequest, world: World) -> AsyncIterator[Bot]:
    if request.param == "in process":
        async with Bot(world.bot.token, request=DirectRequest(world)) as bot:
            yield bot
        return
    runner = await serve(world)
    address = "http://{}:{}".format(*runner.addresses[0])
    async with Bot(world.bot.token, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot") as bot:
        yield bot
    await runner.cleanup()


async def _send(bot: Bot, person: Person) -> None:
    await bot.send_message(person.id, "hello", read_timeout=0.3)


@pytest.mark.parametrize(
    ("fault", "error", "arrives"),
    [
        (Fault.too_many(7), RetryAfter, False),
        (Fault.server_error(502), NetworkError, False),
        (Fault.answers(403, "Forbidden: bot was blocked by the user"), Forbidden, False),
        (Fault.reset(), NetworkError, False),
        (Fault.reset(after=True), NetworkError, True),
        (Fault.timeout(), TimedOut, False),
        (Fault.timeout(after=True), TimedOut, True),
        (Fault.truncated(), TelegramError, True),
    ],
)
async def test_a_call_goes_wrong(
    world: World, bot: Bot, salma: Person, fault: Fault, error: type[TelegramError], arrives: bool
) -> None:
    world.faults.plan("sendMessage", fault)
    with pytest.raises(error) as raised:
        await _send(bot, salma)
    assert type(raised.value) is error
    assert ("hello" in [message.text for message in salma.sees()]) is arrives
    await _send(bot, salma)
    assert salma.newest().text == "hello"


async def test_too_many_requests_say_how_long_to_wait(world: World, bot: Bot, salma: Person) -> None:
    world.faults.plan("*", Fault.too_many(7), times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter) as told:
            await _send(bot, salma)
        assert told.value.retry_after == 7
    await _send(bot, salma)


async def test_only_the_named_method_suffers(world: World, bot: Bot, salma: Person) -> None:
    world.faults.plan("editMessageText", Fault.reset())
    await _send(bot, salma)
    assert salma.newest().text == "hello"
    world.faults.clear()
    await bot.edit_message_text("changed", salma.id, salma.newest().id)
    assert salma.newest().text == "changed"
