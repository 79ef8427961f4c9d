"""Wrong calls are refused with Telegram's own words, and change nothing."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.sandbox import Person, World, api

Ask = Callable[..., Awaitable[tuple[int, str]]]


@pytest.fixture
def asks(world: World) -> Ask:
    """Call a method; answers the status and the description."""

    async def call(method: str, **given: Any) -> tuple[int, str]:
        code, body = await api.call(world, method, given)
        return code, body.get("description", "")

    return call


def _button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x"} | fields]]}


WRONG = [
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "م" * 4097}, "message is too long"),
    (
        {"text": "<b>x", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ({"text": "x", "parse_mode": "Nonsense"}, "unsupported parse_mode"),
    ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ({"text": "x", "reply_markup": _button(callback_data="م" * 33)}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": _button(callback_data="")}, "BUTTON_DATA_INVALID"),
    (
        {"text": "x", "reply_markup": _button()},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"text": "x", "reply_markup": _button(url="nowhere")},
        "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    (
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "1"}] * 9]}},
        "reply markup is too long",
    ),
    ({"text": "x", "reply_markup": {"inline_keyboard": [{}]}}, 'field "inline_keyboard" must be an Array of Arrays'),
    ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
    ({"text": "x", "chat_id": "12345"}, "chat not found"),
    ({"text": "x", "chat_id": ""}, "chat_id is empty"),
    ({"text": "x", "markup": "misspelt"}, 'sendMessage has no parameter "markup"'),
]


@pytest.mark.parametrize(("given", "words"), WRONG, ids=[words[:40] for _, words in WRONG])
async def test_a_wrong_message_is_refused(asks: Ask, salma: Person, given: dict[str, Any], words: str) -> None:
    before = len(salma.sees())
    assert await asks("sendMessage", **({"chat_id": salma.id} | given)) == (400, f"Bad Request: {words}")
    assert len(salma.sees()) == before


async def test_what_just_fits_is_sent(asks: Ask, salma: Person) -> None:
    code, _ = await asks("sendMessage", chat_id=salma.id, text="م" * 4096, reply_markup=_button(callback_data="م" * 32))
    assert code == 200


async def test_an_unknown_method_is_not_found(asks: Ask) -> None:
    assert await asks("sendTeapot") == (404, "Not Found")


async def test_a_long_caption_is_refused(asks: Ask, salma: Person) -> None:
    sent = salma.sends_photo()
    photo = sent.content["photo"][-1]["file_id"]
    words = "Bad Request: message caption is too long"
    assert await asks("sendPhoto", chat_id=salma.id, photo=photo, caption="x" * 1025) == (400, words)


@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("editMessageText", {"text": "x", "message_id": 999}, "message to edit not found"),
        ("editMessageText", {"text": "x", "message_id": 1}, "message can't be edited"),
        ("deleteMessage", {"message_id": 999}, "message to delete not found"),
        ("copyMessage", {"from_chat_id": 7, "message_id": 999}, "message to copy not found"),
        ("forwardMessage", {"from_chat_id": 7, "message_id": 999}, "message to forward not found"),
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendPhoto", {"photo": "https://example.org/x.jpg"}, "failed to get HTTP URL content"),
        ("sendDocument", {"document": "unknown"}, "wrong file identifier/HTTP URL specified"),
        ("sendMediaGroup", {"media": []}, "there are no messages to send"),
        ("getChatAdministrators", {}, "there are no administrators in the private chat"),
    ],
)
async def test_other_wrong_calls_are_refused(
    asks: Ask, salma: Person, method: str, given: dict[str, Any], words: str
) -> None:
    assert await asks(method, chat_id=salma.id, **given) == (400, f"Bad Request: {words}")


async def test_an_edit_that_changes_nothing_is_refused(asks: Ask, salma: Person) -> None:
    await asks(
        "sendMessage", chat_id=salma.id, text="<b>same</b>", parse_mode="HTML", reply_markup=_button(callback_data="1")
    )
    same = {"chat_id": salma.id, "message_id": salma.newest().id, "text": "<b>same</b>", "parse_mode": "HTML"}
    code, words = await asks("editMessageText", **same, reply_markup=_button(callback_data="1"))
    assert (code, words[:39]) == (400, "Bad Request: message is not modified: s")
    code, _ = await asks("editMessageText", **same)
    assert code == 200, "the keyboard was left out, so it is taken away"
    assert salma.newest().buttons == []


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(asks: Ask, salma: Person) -> None:
    await asks("sendMessage", chat_id=salma.id, text="menu", reply_markup={"keyboard": [["One"]]})
    answer = await asks("editMessageText", chat_id=salma.id, message_id=salma.newest().id, text="other")
    assert answer == (400, "Bad Request: message can't be edited")


async def test_people_can_close_their_door(asks: Ask, world: World, salma: Person, omar: Person) -> None:
    salma.blocks()
    blocked = await asks("sendMessage", chat_id=salma.id, text="x")
    assert blocked == (403, "Forbidden: bot was blocked by the user")
    omar.deactivates()
    assert await asks("sendMessage", chat_id=omar.id, text="x") == (403, "Forbidden: user is deactivated")


async def test_a_stranger_cannot_be_written_to(asks: Ask, world: World, salma: Person) -> None:
    ana = world.person(9, "Ana")
    assert await asks("sendMessage", chat_id=9, text="x") == (400, "Bad Request: chat not found")
    world.group(-500, "Staff", [salma, ana], with_bot=True)
    answer = await asks("sendMessage", chat_id=9, text="x")
    assert answer == (403, "Forbidden: bot can't initiate conversation with a user")
    ana.opens()
    assert (await asks("sendMessage", chat_id=9, text="x"))[0] == 200


async def test_late_and_invented_answers_to_a_press_are_refused(asks: Ask, world: World, salma: Person) -> None:
    words = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await asks("answerCallbackQuery", callback_query_id="invented") == (400, words)
    press = salma.forges(salma.says("x"), "y")
    assert await asks("answerCallbackQuery", callback_query_id=press.id, text="x" * 201) == (
        400,
        "Bad Request: MESSAGE_TOO_LONG",
    )
    assert (await asks("answerCallbackQuery", callback_query_id=press.id, text="x" * 200))[0] == 200
