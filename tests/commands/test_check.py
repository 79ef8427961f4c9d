"""`check` asks Telegram, too: a stand-in for it answers here as the real one would."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import fields
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import Engine

from bot.__main__ import main
from bot.commands import preparing, run
from bot.services.staff.staff_chat import NONE
from bot.settings import Settings, SettingsError
from db.facts import learn
from db.outgoing import STAFF_CHAT
from db.session import writing

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
Out = pytest.CaptureFixture[str]


class Stand:
    """A Bot API that says what the test wants to hear."""

    def __init__(self) -> None:
        self.says: dict[str, Any] = {
            "getMe": {"id": 123456789, "username": "endorse_bot"},
            "getWebhookInfo": {"url": "", "pending_update_count": 3},
            "getChat": {"id": -100, "title": "Secretariat"},
            "getChatMember": {"status": "administrator"},
        }

    async def answer(self, request: web.Request) -> web.Response:
        said = self.says.get(request.match_info["method"])
        if request.match_info["token"] != TOKEN:
            said = (401, "Unauthorized")
        if isinstance(said, tuple):
            code, description = said
            return web.json_response({"ok": False, "error_code": code, "description": description}, status=code)
        return web.json_response({"ok": True, "result": said})


@pytest.fixture
async def telegram(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database: Engine) -> AsyncIterator[Stand]:
    monkeypatch.chdir(tmp_path)
    for each in fields(Settings):
        monkeypatch.delenv(each.name.upper(), raising=False)
    stand = Stand()
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", stand.answer)
    server = TestServer(app)
    await server.start_server()
    given = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": str(server.make_url("")),
        "DATABASE_URL": database.url.render_as_string(hide_password=False),
        "ADMIN_IDS": "11,22",
        "OPERATOR_NAME": "The Secretariat",
        "OPERATOR_CONTACT": "office@example.org",
        "STAFF_CHAT_ID": "-100",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    yield stand
    await server.close()


async def check(*arguments: str) -> int:
    return await asyncio.to_thread(main, ["check", *arguments])


async def test_when_all_is_well_every_line_says_so(telegram: Stand, capsys: Out) -> None:
    assert await check() == 0
    lines = capsys.readouterr().out.splitlines()
    assert {line[0] for line in lines} == {"✓"}
    assert "✓ token: it is @endorse_bot" in lines
    assert "✓ staff chat: Secretariat" in lines
    assert "✓ webhook: none, updates are fetched; 3 waiting" in lines


async def test_before_the_first_start_it_already_says_that_nobody_could_approve(
    telegram: Stand, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///not-there-yet.db")
    monkeypatch.delenv("ADMIN_IDS")
    assert await check() == 1
    said = capsys.readouterr().out
    assert "✗ administrators: there is nobody → set ADMIN_IDS" in said
    assert "✗ reviewers: 0 of the 2" in said


@pytest.mark.parametrize(
    ("variable", "value", "line"),
    [
        ("DEFAULT_LANGUAGE", "de", "✗ language: the bot does not speak de → set DEFAULT_LANGUAGE to one of en, ar"),
        ("DATABASE_URL", "sqlite:///no/folder/bot.db", "no/folder is not there → make it"),
        ("WEBHOOK_URL", "https://bot.example.org:8080/hook", "✗ webhook: Telegram does not call port 8080"),
    ],
)
async def test_what_can_be_read_and_is_still_not_meant_is_said_with_the_mend(
    telegram: Stand, monkeypatch: pytest.MonkeyPatch, capsys: Out, variable: str, value: str, line: str
) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "made-up-secret")
    monkeypatch.setenv(variable, value)
    assert await check("--offline") == 1
    assert line in capsys.readouterr().out


async def test_a_name_that_is_not_ours_is_told_and_is_no_fault(
    telegram: Stand, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setenv("OPERATOR_NAMES", "Rana Haddad")
    assert await check() == 0
    assert "✓ settings: readable; not ours, so not read: OPERATOR_NAMES" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("method", "said", "line"),
    [
        ("getMe", (401, "Unauthorized"), "✗ token: 401 Unauthorized → compare BOT_TOKEN"),
        ("getMe", (502, "Bad Gateway"), "✗ token: 502 Bad Gateway"),
        (
            "getWebhookInfo",
            {"url": "https://elsewhere.example.org"},
            "✗ webhook: WEBHOOK_URL is empty, and Telegram still calls https://elsewhere.example.org → `run` ends that",
        ),
        (
            "getChat",
            (400, "Bad Request: chat not found"),
            "✗ staff chat: 400 Bad Request: chat not found → add the bot",
        ),
        ("getChatMember", {"status": "left"}, "✗ staff chat: the bot is not in that group any more → add it again"),
    ],
)
async def test_what_telegram_refuses_is_said_with_the_mend(
    telegram: Stand, capsys: Out, method: str, said: Any, line: str
) -> None:
    telegram.says[method] = said
    assert await check() == 1
    assert line in capsys.readouterr().out


@pytest.mark.parametrize(
    ("there", "line"),
    [
        ({"url": ""}, "✓ webhook: not registered yet"),
        ({"url": "https://old.example.org"}, "✗ webhook: Telegram calls another address"),
        (
            {"url": "https://bot.example.org/hook", "last_error_message": "Connection refused"},
            "✗ webhook: Telegram's last call failed: Connection refused",
        ),
        ({"url": "https://bot.example.org/hook", "pending_update_count": 1}, "✓ webhook: registered; 1 waiting"),
    ],
)
async def test_a_webhook_is_compared_with_the_one_that_is_set(
    monkeypatch: pytest.MonkeyPatch, telegram: Stand, capsys: Out, there: dict[str, Any], line: str
) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example.org/hook")
    monkeypatch.setenv("WEBHOOK_SECRET", "made-up-secret")
    telegram.says["getWebhookInfo"] = there
    await check()
    assert line in capsys.readouterr().out


async def test_a_start_with_a_token_that_telegram_refuses_is_a_wrong_setting_and_not_tried_again(
    telegram: Stand, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN.replace("A", "B"))
    monkeypatch.setattr(preparing, "words", AsyncMock())
    monkeypatch.setattr(run, "configure", lambda **_: None)
    monkeypatch.setattr(run, "_stopped_by_signals", lambda _: asyncio.Event())  # signals reach the main thread only
    assert await asyncio.to_thread(main, ["run"]) == SettingsError.exit_code
    assert capsys.readouterr().err == "BOT_TOKEN: Telegram refuses it; compare it with what @BotFather says\n"


async def test_the_staff_group_chosen_in_chat_outranks_the_setting(
    telegram: Stand, database: Engine, capsys: Out
) -> None:
    telegram.says["getChat"] = {"id": -200}
    with writing(database) as db:
        learn(db, STAFF_CHAT, -200)
    assert await check() == 0
    assert "✓ staff chat: -200" in capsys.readouterr().out


async def test_a_bot_that_was_put_out_of_its_group_has_none(telegram: Stand, database: Engine, capsys: Out) -> None:
    with writing(database) as db:
        learn(db, STAFF_CHAT, NONE)
    assert await check() == 0
    assert "✓ staff chat: none" in capsys.readouterr().out


async def test_nothing_that_check_prints_holds_the_token(
    monkeypatch: pytest.MonkeyPatch, telegram: Stand, capsys: Out
) -> None:
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9")
    assert await check() == 1
    said = "".join(capsys.readouterr())
    assert "✗ token: http://127.0.0.1:9 cannot be reached" in said
    assert "is this machine on the network, and BOT_API_URL right?" in said
    assert TOKEN not in said
    assert TOKEN.split(":")[1] not in said


async def test_an_invitation_link_names_the_bot_and_works_once(telegram: Stand, database: Engine, capsys: Out) -> None:
    assert await asyncio.to_thread(main, ["staff", "invite", "--role", "reviewer", "--days", "3"]) == 0
    link, note = capsys.readouterr().out.splitlines()
    assert link.startswith("https://t.me/endorse_bot?start=join-")
    assert len(link.split("start=")[1]) <= 64
    assert "3 days" in note
