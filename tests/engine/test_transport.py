"""Our transport against a Telegram over HTTP: each way a call can fail is told apart, and the token stays out of it."""

import json
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.account import Account
from bot.calls import CallFailed, Refused, TokenRefused, Unconnected, Unsure, result_of
from bot.counts import Counts
from bot.errors import Fate, judged
from bot.sandbox import Fault, World
from bot.sandbox.server import serve
from bot.transport import Attached, Http

TOKEN = "4242424242:" + "AAF-a-made-up-token-for-tests-000000"


@pytest.fixture
async def world() -> World:
    world = World(token=TOKEN)
    world.person(7, "Omar").opens()
    return world


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Account]:
    """A real bot on a real socket."""
    server = await serve(world, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.addresses[0][1]}/bot{TOKEN}"
    bot = Account(address, Counts(), Http(seconds=0.5), Http(seconds=0.5))
    await bot.introduce()
    yield bot
    await bot.close()
    await server.cleanup()


async def test_words_and_files_arrive(world: World, bot: Account) -> None:
    words = {"text": "سلام & <b>bold</b>", "parse_mode": "HTML", "protect_content": None}
    await bot.call("sendMessage", {"chat_id": 7} | words)
    file = Attached(b'{"a": 1}', "data.json")
    await bot.call("sendDocument", {"chat_id": 7, "document": file, "caption": "yours", "protect_content": True})
    said, sent = [message for message in world.person(7).sees() if message.sender_id == world.bot.id]
    assert said.text == "سلام & bold"
    document = sent.content["document"]
    assert world.files.data(document["file_id"]) == b'{"a": 1}'
    assert (document["file_name"], document["mime_type"], sent.text) == ("data.json", "application/json", "yours")


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
async def test_every_failure_has_its_fate(world: World, bot: Account, fault: Fault, fate: Fate) -> None:
    world.faults.plan("sendMessage", fault)
    with pytest.raises(CallFailed) as caught:
        await bot.call("sendMessage", {"chat_id": 7, "text": "hello"})
    failure = judged(caught.value)
    assert failure.fate is fate
    assert failure.wait == (7 if "429" in str(fault.refusal) or "retry" in str(fault.refusal) else 0)
    assert failure.unreachable == (fault.refusal is not None and fault.refusal.code in (400, 403))
    assert TOKEN not in f"{caught.value!r} {failure}"


def test_what_telegram_quotes_from_a_message_stays_out_of_the_log() -> None:
    failure = judged(Refused(400, 'Can\'t parse entities: unsupported start tag "salma" at byte offset 5'))
    assert "unsupported start tag" in failure.reason
    assert "salma" not in failure.reason


async def test_a_group_that_moved_names_its_new_chat(world: World, bot: Account) -> None:
    fault = Fault.answers(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1007)
    world.faults.plan("sendMessage", fault)
    with pytest.raises(CallFailed) as caught:
        await bot.call("sendMessage", {"chat_id": -5, "text": "hello"})
    assert judged(caught.value).new_chat == -1007


async def test_where_nobody_listens_nothing_was_sent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    bot = Account(f"http://127.0.0.1:9/bot{TOKEN}", Counts(), Http(), Http())
    with pytest.raises(Unconnected) as caught:
        await bot.introduce()
    await bot.close()
    assert judged(caught.value).fate is Fate.TEMPORARY
    assert TOKEN not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}" + caplog.text


@pytest.mark.parametrize("body", [b"[]", b'"yes"', b"7", b"null", b'{"ok": tr', b"\xff"])
def test_what_is_no_answer_of_telegrams_says_nothing_of_the_call(body: bytes) -> None:
    with pytest.raises(Unsure):
        result_of(200, body)


def test_an_answer_without_a_result_has_none() -> None:
    assert result_of(200, b'{"ok": true}') is None


@pytest.mark.parametrize("body", [b"", b"<html>Bad Gateway</html>", b"[]", b'{"ok": false, "parameters": ["?"]}'])
def test_the_code_counts_whatever_somebody_in_between_says(body: bytes) -> None:
    with pytest.raises(Refused) as caught:
        result_of(502, body)
    assert judged(caught.value).fate is Fate.TEMPORARY


@pytest.mark.parametrize("code", [401, 404])
def test_a_token_that_nobody_knows_is_refused(code: int) -> None:
    with pytest.raises(TokenRefused) as caught:
        result_of(code, b'{"ok": false, "description": "Unauthorized"}')
    assert judged(caught.value).wait > 0


@pytest.mark.parametrize("me", [True, None, {"id": 1}, {"username": "a_bot"}, [7]])
async def test_an_answer_that_names_no_bot_is_none(me: object) -> None:
    class Garbled(Http):
        async def post(self, url: str, fields: dict[str, Any], seconds: float | None) -> tuple[int, bytes]:
            return 200, json.dumps({"ok": True, "result": me}).encode()

    bot = Account("", Counts(), Garbled(), Garbled())
    with pytest.raises(Unsure):
        await bot.introduce()
    await bot.close()
