"""A person and a bot talk: an unmodified `telegram.Bot` on one side, the people of the local Telegram on the other."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup
from telegram.error import BadRequest

from bot.sandbox import Person, World
from tests.sandbox.conftest import Fetcher


async def test_a_start_link_brings_its_payload(world: World, fetch: Fetcher) -> None:
    world.person(9, "Ana", "fr", last_name="Silva", username="ana").opens("https://t.me/endorsement_bot?start=endorse")
    message = await fetch.message()
    assert message.text == "/start endorse"
    assert message.entities[0].type == "bot_command"
    assert message.from_user is not None
    assert message.from_user.full_name == "Ana Silva"
    assert message.from_user.language_code == "fr"


async def test_an_answer_appears_with_its_formatting(bot: Bot, salma: Person) -> None:
    await bot.send_message(salma.id, "<b>مرحبا</b> 👋🏽 <i>Salma</i>", parse_mode="HTML")
    shown = salma.newest()
    assert shown.text == "مرحبا 👋🏽 Salma"
    assert [(each["type"], each["offset"], each["length"]) for each in shown.entities] == [
        ("bold", 0, 5),
        ("italic", 11, 5),
    ]


async def test_a_pressed_button_is_answered_and_the_message_edited(bot: Bot, fetch: Fetcher, salma: Person) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y:1")]])
    await bot.send_message(salma.id, "Sure?", reply_markup=keyboard)
    press = salma.presses("Yes")
    query = await fetch.press()
    assert query.data == "y:1"
    await query.answer("Noted", show_alert=True)
    await query.edit_message_text("Done")
    assert (press.text, press.alert) == ("Noted", True)
    assert salma.newest().text == "Done"
    assert salma.newest().labels == []


async def test_a_press_is_answered_once(bot: Bot, fetch: Fetcher, salma: Person) -> None:
    await bot.send_message(
        salma.id, "?", reply_markup=InlineKeyboardMarkup.from_button(InlineKeyboardButton("Go", callback_data="g"))
    )
    salma.presses("g")
    query = await fetch.press()
    await query.answer()
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
        await query.answer()


async def test_a_key_of_the_reply_keyboard_says_its_label(bot: Bot, fetch: Fetcher, salma: Person) -> None:
    await bot.send_message(salma.id, "Menu", reply_markup=ReplyKeyboardMarkup([["Submit E-7K3Q"]]))
    salma.uses_key("Submit E-7K3Q")
    assert (await fetch.message()).text == "Submit E-7K3Q"


async def test_an_edited_message_is_its_own_kind_of_update(fetch: Fetcher, salma: Person) -> None:
    said = salma.says("Massaka")
    salma.edits(said, "Masaka")
    first, second = await fetch()
    assert first.message is not None
    assert first.message.text == "Massaka"
    assert second.message is None
    assert second.edited_message is not None
    assert second.edited_message.text == "Masaka"


async def test_an_album_arrives_as_separate_messages_of_one_group(fetch: Fetcher, salma: Person) -> None:
    salma.sends_album([_picture(1), _picture(2), _picture(3)], caption="The opening")
    messages = [update.message for update in await fetch() if update.message]
    assert len({message.media_group_id for message in messages}) == 1
    assert [message.caption for message in messages] == ["The opening", None, None]


async def test_a_sent_file_comes_back_byte_for_byte(bot: Bot, fetch: Fetcher, salma: Person) -> None:
    salma.sends_document(b"%PDF signed", "رسالة.pdf")
    document = (await fetch.message()).document
    assert document is not None
    assert document.file_name == "رسالة.pdf"
    file = await bot.get_file(document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"%PDF signed"


async def test_a_file_can_be_sent_again_by_its_id(bot: Bot, fetch: Fetcher, salma: Person, omar: Person) -> None:
    salma.sends_photo(_picture(4))
    photo = (await fetch.message()).photo[-1]
    await bot.send_photo(omar.id, photo.file_id, caption="As sent")
    assert omar.newest().content["photo"][-1]["file_id"] == photo.file_id


def _picture(shade: int) -> bytes:
    """A tiny picture; different shades are different files."""
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x80\x00\x00\x01\xe0" + bytes([shade])
