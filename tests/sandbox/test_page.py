"""The page in a real browser: what people see and do there, with keys as well as with the mouse."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    ReplyKeyboardMarkup,
    Update,
)

from bot.sandbox import Person, World
from bot.sandbox.server import serve
from bot.sandbox.sharing import PIXEL
from bot.sandbox.stage import Pane, Stage, Step
from bot.sandbox.transport import DirectRequest

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH: `make browser`"),
    pytest.mark.asyncio(loop_scope="module"),  # one browser serves all of them
]
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
_LINK = InlineKeyboardButton("Endorse too", url="https://t.me/endorsement_bot?start=invited")


async def _answers(bot: Bot, update: Update) -> None:
    """A small bot: welcomes, notes presses, repeats words with a keyboard, finds one place."""
    if update.inline_query:
        words = InputTextMessageContent("<b>Masaka</b> is listed", parse_mode="HTML")
        link = InlineKeyboardMarkup.from_button(_LINK)
        await update.inline_query.answer([InlineQueryResultArticle("m", "Masaka, Uganda", words, reply_markup=link)])
    elif update.callback_query:
        await update.callback_query.answer("Noted", show_alert=update.callback_query.data == "loud")
        await update.callback_query.edit_message_text(f"You chose {update.callback_query.data}")
    elif update.message and update.message.via_bot:
        return
    elif update.message and update.message.text == "/start invited":
        await update.message.reply_text("Welcome, invited one")
    elif update.message and update.message.text == "/start":
        row = [InlineKeyboardButton(word, callback_data=word) for word in ("quiet", "loud")]
        await update.message.reply_html("<b>Welcome</b>", reply_markup=InlineKeyboardMarkup([row]))
    elif update.message and update.message.text:
        keys = ReplyKeyboardMarkup([["Submit", "Back"]], one_time_keyboard=True)
        await update.message.reply_text(f"You said {update.message.text}", reply_markup=keys, protect_content=True)


async def _live(bot: Bot) -> None:
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=50):
            offset = update.update_id + 1
            await _answers(bot, update)


@pytest.fixture
def mayor(world: World) -> Person:
    return world.person(101, "Amina", "en")


@pytest_asyncio.fixture(loop_scope="module")
async def address(world: World, mayor: Person, salma: Person, omar: Person) -> AsyncIterator[str]:
    staff = world.group(-5, "Staff", [salma, omar], with_bot=True)
    world.queue.clear()
    panes = (
        Pane({"en": "A mayor", "ar": "عمدة"}, (mayor.id,), mayor.id),
        Pane({"en": "The staff", "ar": "الفريق"}, (omar.id, salma.id), staff.id),
    )
    steps = (Step({"en": "Say something.", "ar": "قل شيئًا."}, 0, {"en": "good morning"}),)
    runner = await serve(world, stage=Stage({"en": "Rehearsal"}, panes, steps))
    bot = Bot(world.bot.token, request=DirectRequest(world), get_updates_request=DirectRequest(world))
    await bot.initialize()
    living = asyncio.create_task(_live(bot))
    yield "http://{}:{}".format(*runner.addresses[0])
    living.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await living
    await runner.cleanup()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Any]:
    playwright = pytest.importorskip("playwright.async_api")
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        yield browser
        await browser.close()


async def _open(browser: Any, address: str, width: int = 1280) -> Any:
    page = await browser.new_page(viewport={"width": width, "height": 800}, locale="en")
    page.set_default_timeout(10_000)
    page.on("pageerror", lambda error: pytest.fail(f"the page broke: {error}"))
    await page.goto(address)
    await page.get_by_role("region", name="A mayor").wait_for(state="attached")
    return page


async def test_a_mayor_starts_and_presses_with_keys_alone(browser: Any, address: str, mayor: Person) -> None:
    page = await _open(browser, address)
    phone = page.get_by_role("region", name="A mayor")
    await phone.get_by_role("button", name="Start", exact=True).press("Enter")
    await phone.locator("strong", has_text="Welcome").wait_for()
    await phone.get_by_role("button", name="quiet").press("Enter")
    await phone.get_by_text("You chose quiet").wait_for()
    await phone.locator(".toast", has_text="Noted").wait_for()
    assert await page.evaluate("document.activeElement !== document.body"), "the focus is not lost with the button"
    await phone.get_by_role("textbox").press_sequentially("good <b>morning</b>")
    await page.keyboard.press("Enter")
    await phone.get_by_text("You said good <b>morning</b>").wait_for()
    assert mayor.sees()[-2].text == "good <b>morning</b>"


async def test_a_loud_answer_is_a_dialog_and_a_key_speaks(browser: Any, address: str, mayor: Person) -> None:
    page = await _open(browser, address)
    phone = page.get_by_role("region", name="A mayor")
    await phone.get_by_role("button", name="Start", exact=True).click()
    await phone.get_by_role("button", name="loud").click()
    await page.get_by_role("dialog").get_by_text("Noted").wait_for()
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="good morning").click()
    assert await phone.get_by_role("textbox").input_value() == "good morning"
    await phone.get_by_role("button", name="Send").click()
    await phone.get_by_role("button", name="Submit", exact=True).click()
    await phone.get_by_text("You said Submit").wait_for()
    assert mayor.sees()[-2].text == "Submit"


async def test_in_arabic_everything_turns_round(browser: Any, address: str, mayor: Person) -> None:
    page = await _open(browser, address)
    phone = page.get_by_role("region", name="A mayor")
    await phone.get_by_role("button", name="Language").click()
    await page.get_by_role("dialog").get_by_role("combobox").select_option("ar")
    await page.get_by_role("dialog").get_by_role("button", name="OK").click()
    await phone.get_by_role("button", name="ابدأ").click()
    await phone.locator("strong", has_text="Welcome").wait_for()
    assert mayor.account.language_code == "ar"
    assert await phone.get_attribute("dir") == "rtl"
    mine = await phone.locator(".mine .bubble").bounding_box()
    theirs = await phone.locator(".theirs .bubble").bounding_box()
    assert mine["x"] < theirs["x"], "one's own words stand on the left"
    await page.get_by_role("button", name="العربية").click()
    await page.get_by_role("region", name="عمدة").wait_for()
    assert await page.evaluate("document.documentElement.dir") == "rtl"


async def test_pictures_and_letters_go_up(browser: Any, address: str, mayor: Person) -> None:
    mayor.opens()
    page = await _open(browser, address)
    phone = page.get_by_role("region", name="A mayor")
    await phone.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="Photos").click()
    pictures = [{"name": f"{n}.png", "mimeType": "image/png", "buffer": PIXEL + bytes([n])} for n in (1, 2)]
    await (await chooser.value).set_files(pictures)
    await phone.locator(".album img").nth(1).wait_for()
    await phone.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="Files").click()
    letter = {"name": "letter.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
    await (await chooser.value).set_files([letter])
    await phone.get_by_text("letter.pdf").wait_for()
    assert len({message.album for message in mayor.sees()[-3:-1]}) == 1
    assert mayor.sees()[-1].content["document"]["file_name"] == "letter.pdf"


async def test_a_result_is_posted_to_somebody_whose_start_link_works(
    browser: Any, address: str, world: World, mayor: Person, salma: Person
) -> None:
    mayor.opens()
    page = await _open(browser, address)
    phone = page.get_by_role("region", name="A mayor")
    await phone.get_by_role("textbox").press_sequentially("@endorsement_bot masaka")
    await phone.get_by_role("option", name="Masaka, Uganda").wait_for()
    await page.keyboard.press("Enter")
    await phone.get_by_text("Masaka is listed").wait_for()
    await phone.locator("article", has_text="Masaka is listed").get_by_role("button", name="Actions").press("Enter")
    await page.get_by_role("menuitem", name="Forward").click()
    await page.get_by_role("dialog").get_by_role("button", name="Salma").click()
    staff = page.get_by_role("region", name="The staff")
    await staff.get_by_role("radio", name="Salma").click()
    await staff.get_by_role("tab", name="Amina").click()
    await staff.get_by_role("button", name="Endorse too").click()
    await staff.get_by_text("Welcome, invited one").wait_for()
    assert salma.newest().text == "Welcome, invited one"


async def test_what_is_protected_offers_no_forwarding(browser: Any, address: str, mayor: Person) -> None:
    mayor.opens()
    page = await _open(browser, address)
    phone = page.get_by_role("region", name="A mayor")
    await phone.get_by_role("textbox").fill("a secret")
    await phone.get_by_role("button", name="Send").click()
    card = phone.locator("article", has_text="You said a secret")
    await card.get_by_role("button", name="Actions").click()
    assert await page.get_by_role("menuitem").all_inner_texts() == ["Reply", "Delete"]


async def test_on_a_small_screen_one_telephone_shows_at_a_time(browser: Any, address: str, mayor: Person) -> None:
    page = await _open(browser, address, width=390)
    assert await page.get_by_role("region", name="A mayor").is_visible()
    await page.get_by_role("navigation").get_by_role("button", name="The staff").click()
    assert await page.get_by_role("region", name="The staff").is_visible()
    assert not await page.get_by_role("region", name="A mayor").is_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out"


async def test_every_control_has_a_name(browser: Any, address: str, mayor: Person) -> None:
    page = await _open(browser, address, width=390)
    nameless = """[...document.querySelectorAll("button, textarea, select")].map((node) => node.cloneNode(true))
        .filter((node) => !node.getAttribute("aria-label") && !node.textContent.trim()).map((node) => node.outerHTML)"""
    assert await page.evaluate(nameless) == []
