"""Forwarding, copying, protecting, inline results, start links: how a message travels."""

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputMediaDocument,
    InputMediaPhoto,
    InputTextMessageContent,
)
from telegram.error import BadRequest

from bot.sandbox import Person, World
from bot.sandbox.actor import Impossible
from bot.sandbox.sharing import PIXEL
from tests.sandbox.conftest import Fetcher


async def test_a_forwarded_message_says_where_it_comes_from(
    bot: Bot, world: World, fetch: Fetcher, salma: Person, omar: Person
) -> None:
    group = world.group(-5, "Mayors", [salma, omar])
    said = omar.says("my contact", group)
    salma.forwards(said)
    message = await fetch.message()
    assert message.forward_origin is not None
    assert message.forward_origin.type == "user"
    assert message.forward_origin.to_dict()["sender_user"]["id"] == omar.id


async def test_protected_content_cannot_be_passed_on(bot: Bot, world: World, salma: Person, omar: Person) -> None:
    sent = await bot.send_message(salma.id, "proof", protect_content=True)
    assert sent.has_protected_content
    with pytest.raises(Impossible, match="protected"):
        salma.forwards(salma.newest(), world.direct(salma, omar))
    with pytest.raises(BadRequest, match="Message can't be forwarded"):
        await bot.forward_message(omar.id, salma.id, sent.message_id)


async def test_an_invitation_keeps_its_link_when_forwarded_and_a_card_loses_its_buttons(
    bot: Bot, world: World, salma: Person, omar: Person
) -> None:
    link = InlineKeyboardButton("Endorse", url="https://t.me/endorsement_bot?start=invited")
    await bot.send_message(salma.id, "Dear mayor", reply_markup=InlineKeyboardMarkup.from_button(link))
    talk = world.direct(salma, omar)
    assert salma.forwards(salma.newest(), talk).labels == ["Endorse"]
    press = InlineKeyboardButton("Approve", callback_data="a")
    await bot.send_message(salma.id, "Card", reply_markup=InlineKeyboardMarkup.from_button(press))
    assert salma.forwards(salma.newest(), talk).labels == []


async def test_a_copy_is_a_message_of_its_own(bot: Bot, salma: Person, omar: Person) -> None:
    photo = salma.sends_photo(caption="as sent")
    copied = await bot.copy_message(omar.id, salma.id, photo.id, caption="<b>approved</b>", parse_mode="HTML")
    assert omar.newest().id == copied.message_id
    assert omar.newest().text == "approved"
    assert omar.newest().forward is None


async def test_albums_of_the_bot_arrive_together(bot: Bot, salma: Person) -> None:
    sent = await bot.send_media_group(salma.id, [InputMediaPhoto(PIXEL, caption="1"), InputMediaPhoto(PIXEL + b"2")])
    assert len({message.media_group_id for message in sent}) == 1
    assert [message.text for message in salma.sees()[-2:]] == ["1", ""]
    with pytest.raises(BadRequest, match="Can't use the media of the specified type in the album"):
        await bot.send_media_group(salma.id, [InputMediaPhoto(PIXEL), InputMediaDocument(b"%PDF")])


async def test_media_and_caption_of_a_message_change_in_place(bot: Bot, salma: Person) -> None:
    sent = await bot.send_photo(salma.id, PIXEL, caption="before")
    await bot.edit_message_caption(salma.id, sent.message_id, caption="after")
    assert salma.newest().text == "after"
    await bot.edit_message_media(InputMediaDocument(b"%PDF", filename="a.pdf"), salma.id, sent.message_id)
    assert salma.newest().content["document"]["file_name"] == "a.pdf"
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("x", salma.id, sent.message_id)


def _results() -> list[InlineQueryResultArticle]:
    words = InputTextMessageContent("<b>Masaka</b> is listed", parse_mode="HTML")
    link = InlineKeyboardMarkup.from_button(InlineKeyboardButton("More", url="https://t.me/endorsement_bot?start=m"))
    return [InlineQueryResultArticle("m", "Masaka", words, reply_markup=link, description="Uganda")]


async def test_an_inline_result_is_posted_in_any_chat(
    bot: Bot, world: World, fetch: Fetcher, salma: Person, omar: Person
) -> None:
    talk = world.direct(salma, omar)
    question = salma.asks_inline("masaka", chat=talk)
    (update,) = await fetch()
    assert update.inline_query is not None
    assert (update.inline_query.query, update.inline_query.from_user.language_code) == ("masaka", "ar")
    await update.inline_query.answer(_results(), cache_time=0, is_personal=True)
    posted = salma.chooses(question, 0, talk)
    assert (posted.text, posted.via_bot, posted.labels) == ("Masaka is listed", True, ["More"])
    assert omar.sees(talk) == [posted]


async def test_an_inline_query_is_answered_once_and_in_time(
    bot: Bot, world: World, fetch: Fetcher, salma: Person
) -> None:
    question = salma.asks_inline("masaka")
    await bot.answer_inline_query(question.id, _results())
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_inline_query(question.id, _results())


async def test_a_person_shares_the_own_contact_or_anybody_s(fetch: Fetcher, salma: Person, omar: Person) -> None:
    salma.shares_contact("256772123456")
    own = await fetch.message()
    assert own.contact is not None
    assert own.contact.user_id == salma.id
    salma.shares_contact("15550100", owner_id=omar.id, first_name="Omar")
    other = await fetch.message()
    assert other.contact is not None
    assert other.contact.user_id == omar.id


async def test_things_nobody_asked_for_are_parsed_all_the_same(fetch: Fetcher, salma: Person) -> None:
    salma.sends_sticker()
    salma.sends_voice()
    salma.sends_poll("Which?", ["This", "That"])
    salma.shares_location(5.55, -0.2)
    messages = [update.message for update in await fetch()]
    kinds = ("sticker", "voice", "poll", "location")
    assert all(message and getattr(message, kind) for message, kind in zip(messages, kinds, strict=True))


async def test_a_long_text_arrives_in_pieces(fetch: Fetcher, salma: Person) -> None:
    salma.says("م" * 5000)
    first, second = await fetch()
    assert first.message is not None
    assert second.message is not None
    assert (len(first.message.text or ""), len(second.message.text or "")) == (4096, 904)


async def test_an_inaccessible_message_is_parsed_as_one(fetch: Fetcher, salma: Person) -> None:
    said = salma.says("old")
    await fetch()
    salma.forges(said, "x", inaccessible=True)
    query = await fetch.press()
    assert query.message is not None
    assert not query.message.is_accessible


async def test_the_commands_menu_follows_scope_and_language(
    bot: Bot, world: World, salma: Person, omar: Person
) -> None:
    staff = world.group(-5, "Staff", [salma, omar], with_bot=True)
    await bot.set_my_commands([("start", "Begin")])
    await bot.set_my_commands([("start", "ابدأ")], language_code="ar")
    await bot.set_my_commands([("queue", "What waits")], scope={"type": "all_chat_administrators"})  # type: ignore[arg-type]
    assert salma.commands()[0]["description"] == "ابدأ"
    assert omar.commands()[0]["description"] == "Begin"
    assert salma.commands(staff)[0]["command"] == "queue"
    assert omar.commands(staff)[0]["command"] == "start"
    await bot.delete_my_commands(language_code="ar")
    assert salma.commands()[0]["description"] == "Begin"
