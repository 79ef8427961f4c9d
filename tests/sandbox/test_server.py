"""The local Telegram over HTTP: an unmodified bot on one side, the page on the other."""

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto

from bot.sandbox import Person, World
from bot.sandbox.server import serve
from bot.sandbox.sharing import PIXEL
from bot.sandbox.stage import Pane, Stage, Step


@pytest.fixture
async def address(world: World, salma: Person) -> AsyncIterator[str]:
    stage = Stage(panes=(Pane({"en": "A mayor"}, (salma.id,), salma.id),), steps=(Step({"en": "Press Start."}),))
    runner = await serve(world, "127.0.0.1", 0, stage)
    yield "http://{}:{}".format(*runner.addresses[0])
    await runner.cleanup()


@pytest.fixture
async def remote(world: World, address: str) -> AsyncIterator[Bot]:
    """A bot that knows nothing but the address."""
    async with Bot(world.bot.token, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot") as bot:
        yield bot


@pytest.fixture
async def browser(address: str) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(address) as session:
        yield session


async def _act(browser: aiohttp.ClientSession, action: str, /, **given: Any) -> tuple[int, dict[str, Any]]:
    async with browser.post(f"/act/{action}", json=given) as answer:
        return answer.status, await answer.json()


async def test_a_bot_that_answers_everything_plays_a_conversation(
    remote: Bot, browser: aiohttp.ClientSession, salma: Person
) -> None:
    await _act(browser, "start", person=salma.id)
    (started,) = await remote.get_updates(timeout=5)
    assert started.message is not None
    keys = InlineKeyboardMarkup.from_button(InlineKeyboardButton("More", callback_data="more"))
    await started.message.reply_html("<b>Welcome</b>", reply_markup=keys, do_quote=True)
    card = salma.newest()
    status, pressed = await _act(browser, "press", person=salma.id, message=card.id, button=[0, 0])
    assert status == 200
    (update,) = await remote.get_updates(offset=started.update_id + 1, timeout=5)
    assert update.callback_query is not None
    await update.callback_query.answer("Here it is")
    await update.callback_query.edit_message_text("Done")
    assert salma.world.presses[pressed["press"]].text == "Here it is"
    assert (card.text, card.reply_to) == ("Done", started.message.message_id)


async def test_files_go_up_from_the_page_and_down_to_the_bot(
    remote: Bot, browser: aiohttp.ClientSession, salma: Person
) -> None:
    letter = {"name": "رسالة.pdf", "type": "application/pdf", "data": b64encode(b"%PDF signed").decode()}
    await _act(browser, "files", person=salma.id, files=[letter], text="my proof")
    (update,) = await remote.get_updates(timeout=5)
    assert update.message is not None
    assert update.message.document is not None
    assert (update.message.document.file_name, update.message.caption) == ("رسالة.pdf", "my proof")
    file = await update.message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"%PDF signed"


async def test_pictures_sent_together_are_an_album(browser: aiohttp.ClientSession, salma: Person) -> None:
    pictures = [{"name": "a.png", "type": "image/png", "data": b64encode(PIXEL + bytes([n])).decode()} for n in (1, 2)]
    await _act(browser, "files", person=salma.id, files=pictures, asPhotos=True)
    first, second = salma.sees()[-2:]
    assert first.album
    assert first.album == second.album


async def test_the_bot_uploads_with_forms_and_parts(remote: Bot, salma: Person) -> None:
    await remote.send_photo(salma.id, PIXEL, caption="<i>صورة</i>", parse_mode="HTML")
    assert salma.newest().text == "صورة"
    await remote.send_document(salma.id, b"a,b\n", filename="cities.csv")
    assert salma.newest().content["document"]["file_name"] == "cities.csv"
    assert len(await remote.send_media_group(salma.id, [InputMediaPhoto(PIXEL), InputMediaPhoto(PIXEL + b"2")])) == 2


async def test_calls_come_as_json_too(browser: aiohttp.ClientSession, world: World, salma: Person) -> None:
    path = f"/bot{world.bot.token}/sendMessage"
    async with browser.post(path, json={"chat_id": salma.id, "text": "as JSON"}) as answer:
        assert (await answer.json())["result"]["text"] == "as JSON"
    async with browser.post(path, data=b"{", headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400


async def test_another_token_opens_nothing(browser: aiohttp.ClientSession, world: World) -> None:
    async with browser.get("/bot1:wrong/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")
    async with browser.get(f"/bot{world.bot.token}/getNothing") as answer:
        assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")


async def test_the_page_hears_what_changes(remote: Bot, browser: aiohttp.ClientSession, salma: Person) -> None:
    async with browser.get("/live") as stream:
        assert await stream.content.readline() == b": here\n"
        await stream.content.readline()
        await remote.send_message(salma.id, "news")
        told = json.loads((await asyncio.wait_for(stream.content.readline(), 5)).removeprefix(b"data: "))
    assert [message["content"]["text"] for message in told["messages"]] == ["news"]
    async with browser.get("/state") as answer:
        state = await answer.json()
    assert state["messages"][-1]["content"]["text"] == "news"
    assert state["stage"]["panes"][0]["title"] == {"en": "A mayor"}


async def test_somebody_new_comes_and_leaves_the_staff(
    browser: aiohttp.ClientSession, world: World, salma: Person
) -> None:
    staff = world.group(-5, "Staff", [salma])
    _, ana = await _act(browser, "person", name="Ana", language="fr")
    await _act(browser, "join", person=ana["person"], group=staff.id)
    status, _ = await _act(browser, "say", person=ana["person"], chat=staff.id, text="bonjour")
    assert status == 200
    await _act(browser, "leave", person=ana["person"], group=staff.id)
    status, refused = await _act(browser, "say", person=ana["person"], chat=staff.id, text="encore")
    assert (status, "error" in refused) == (409, True)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("say", {"person": 7, "text": " "}),
        ("say", {"person": 7, "text": "x", "chat": 8}),
        ("say", {"person": 12345, "text": "x"}),
        ("say", {}),
        ("dance", {"person": 7}),
        ("press", {"person": 7, "message": 1, "button": [0, 0]}),
        ("edit", {"person": 7, "message": 999, "text": "x"}),
        ("files", {"person": 7, "files": [{"name": "x", "type": "y", "data": ""}]}),
        ("choose", {"person": 7, "question": "9", "result": 0}),
        ("person", {"name": "  "}),
    ],
)
async def test_nonsense_from_the_page_changes_nothing(
    browser: aiohttp.ClientSession, world: World, salma: Person, name: str, given: dict[str, Any]
) -> None:
    before = len(salma.sees())
    status, answer = await _act(browser, name, **given)
    assert (status, "error" in answer) == (409, True)
    assert len(salma.sees()) == before


async def test_foreign_pages_are_kept_out(browser: aiohttp.ClientSession, salma: Person) -> None:
    async with browser.get("/state", headers={"Host": "evil.example"}) as answer:
        assert answer.status == 403
    given = json.dumps({"person": salma.id, "text": "x"})
    async with browser.post("/act/say", data=given, headers={"Origin": "https://evil.example"}) as answer:
        assert answer.status == 403
    async with browser.post("/act/say", data=given, headers={"Content-Type": "text/plain"}) as answer:
        assert answer.status == 415


async def test_an_uploaded_page_is_never_shown_as_one(browser: aiohttp.ClientSession, salma: Person) -> None:
    sent = salma.sends_document(b"<script>alert(1)</script>", "letter.html", "text/html")
    async with browser.get(f"/upload/{sent.content['document']['file_id']}") as answer:
        assert answer.headers["Content-Disposition"] == "attachment"
        assert answer.content_type == "application/octet-stream"
    async with browser.get("/upload/unknown") as answer:
        assert answer.status == 404


async def test_it_is_served_on_this_machine_only(world: World) -> None:
    with pytest.raises(ValueError, match="on this machine only"):
        await serve(world, "0.0.0.0", 0)  # noqa: S104 - the point of the test


async def test_the_page_and_all_its_parts_are_found(browser: aiohttp.ClientSession) -> None:
    async with browser.get("/") as answer:
        page = await answer.text()
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    for part in ("css/base.css", "js/main.js", "mark.svg"):
        assert f"/page/{part}" in page
        async with browser.get(f"/page/{part}") as answer:
            assert answer.status == 200
    assert "http://" not in page.replace("http://www.w3.org", "")
