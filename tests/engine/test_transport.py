"""Our transport against a Telegram over HTTP: each way a call can fail is told apart, and the token stays out of it."""

import logging
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InputFile
from telegram.error import BadRequest, TelegramError

from bot.errors import Fate, judged
from bot.sandbox import Fault, World
from bot.sandbox.server import serve
from bot.transport import AiohttpRequest, Unconnected, Unsure

TOKEN = "4242424242:" + "AAF-a-made-up-token-for-tests-000000"


@pytest.fixture
async def world() -> World:
    world = World(token=TOKEN)
    world.person(7, "Omar").opens()
    return world


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Bot]:
    """A real bot on a real socket."""
    server = await serve(world, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.addresses[0][1]}/bot"
    async with Bot(TOKEN, base_url=address, request=AiohttpRequest(read_timeout=0.5)) as bot:
        yield bot
    await server.cleanup()


async def test_words_and_files_arrive(world: World, bot: Bot) -> None:
    await bot.send_message(7, "سلام & <b>bold</b>", parse_mode="HTML")
    await bot.send_document(7, InputFile(b'{"a": 1}', filename="data.json"), caption="yours")
    words, file = [message for message in world.person(7).sees() if message.sender_id == world.bot.id]
    assert words.text == "سلام & bold"
    assert world.files.data(file.content["document"]["file_id"]) == b'{"a": 1}'


@pytest.mark.parametrize(
    ("fault", "fate"),
    [
        (Fault.too_many(7), Fate.TEMPORARY),
        (Fault.server_error(500), Fate.TEMPORARY),
        (Fault.server_error(502), Fate.TEMPORARY),
        (Fault.answers(409, "Conflict: terminated by other getUpdates request"), Fate.TEMPORARY),
        (Fault.answers(400, "Bad Request: chat not found"), Fate.PERMANENT),
        (Fault.answers(403, "Forbidden: bot was blocked by the user"), Fate.PERMANENT),
        (Fault.reset(), Fate.AMBIGUOUS),
        (Fault.reset(after=True), Fate.AMBIGUOUS),
        (Fault.timeout(), Fate.AMBIGUOUS),
        (Fault.truncated(), Fate.AMBIGUOUS),
    ],
    ids=["429", "500", "502", "409", "400", "403", "reset", "reset after", "time-out", "truncated"],
)
async def test_every_failure_has_its_fate(world: World, bot: Bot, fault: Fault, fate: Fate) -> None:
    world.faults.plan("sendMessage", fault)
    with pytest.raises(TelegramError) as caught:
        await bot.send_message(7, "hello")
    failure = judged(caught.value)
    assert failure.fate is fate
    assert failure.wait == (7 if "429" in str(fault.refusal) or "retry" in str(fault.refusal) else 0)
    assert failure.unreachable == (fault.refusal is not None and fault.refusal.code in (400, 403))
    assert TOKEN not in f"{caught.value!r} {failure}"


def test_what_telegram_quotes_from_a_message_stays_out_of_the_log() -> None:
    failure = judged(BadRequest('Can\'t parse entities: unsupported start tag "salma" at byte offset 5'))
    assert "unsupported start tag" in failure.reason
    assert "salma" not in failure.reason


async def test_a_group_that_moved_names_its_new_chat(world: World, bot: Bot) -> None:
    fault = Fault.answers(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1007)
    world.faults.plan("sendMessage", fault)
    with pytest.raises(TelegramError) as caught:
        await bot.send_message(-5, "hello")
    assert judged(caught.value).new_chat == -1007


async def test_where_nobody_listens_nothing_was_sent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    request = AiohttpRequest()
    bot = Bot(TOKEN, base_url="http://127.0.0.1:9/bot", request=request)
    await request.initialize()
    with pytest.raises(Unconnected) as caught:
        await bot.send_message(7, "hello")
    await request.shutdown()
    assert judged(caught.value).fate is Fate.TEMPORARY
    assert TOKEN not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}" + caplog.text


@pytest.mark.parametrize("body", [b"[]", b'"yes"', b"7", b"null"])
def test_json_that_is_no_answer_of_telegrams_says_nothing_of_the_call(body: bytes) -> None:
    with pytest.raises(Unsure):
        AiohttpRequest.parse_json_payload(body)


def test_an_answer_without_a_result_has_none() -> None:
    assert AiohttpRequest.parse_json_payload(b'{"ok": true}')["result"] is None
