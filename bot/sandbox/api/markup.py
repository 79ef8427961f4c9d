"""Keyboards as bots send them, checked the way Telegram checks them."""

from typing import Any

from bot.sandbox.formatting.links import checked_link
from bot.sandbox.limits import BUTTONS_A_MESSAGE, BUTTONS_A_ROW, CALLBACK_DATA_BYTES
from bot.sandbox.records import Json
from bot.sandbox.refusals import Refusal, bad_request

_INLINE_KINDS = (
    "url", "callback_data", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text",
)  # fmt: skip
_FOR_PRIVATE = {"request_contact": "phone number", "request_location": "location", "request_poll": "poll"}


def read_markup(given: Any, *, inline_only: bool = False, private: bool = True) -> Json | None:
    """The keyboard as it is kept, or None; a Refusal when Telegram would not show it."""
    if given is None or given == {}:
        return None
    if not isinstance(given, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in given:
        rows = [[_inline(button) for button in row] for row in _rows(given, "inline_keyboard")]
        return {"inline_keyboard": rows} if rows else None
    if inline_only:
        raise bad_request("inline keyboard expected")
    if "keyboard" in given:
        rows = [[_key(button, private=private) for button in row] for row in _rows(given, "keyboard")]
        return given | {"keyboard": rows}
    return given if given.get("remove_keyboard") or given.get("force_reply") else None


def _rows(given: Json, name: str) -> list[list[Any]]:
    rows = given[name]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    if any(len(row) > BUTTONS_A_ROW for row in rows) or sum(map(len, rows)) > BUTTONS_A_MESSAGE:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _inline(button: Any) -> Json:
    if not isinstance(button, dict):
        raise _unreadable("inline keyboard button", "InlineKeyboardButton must be an Object")
    if not str(button.get("text", "")).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    kinds = [kind for kind in _INLINE_KINDS if button.get(kind) is not None]
    if len(kinds) != 1:
        raise _unreadable("inline keyboard button", "Text buttons are unallowed in the inline keyboard")
    if kinds == ["callback_data"] and not 0 < len(str(button["callback_data"]).encode()) <= CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if kinds == ["url"]:
        return button | {"url": _address(str(button["url"]))}
    return button


def _address(given: str) -> str:
    checked = checked_link(given)
    if not checked:
        raise bad_request(f"inline keyboard button URL '{given}' is invalid: Wrong HTTP URL")
    return checked


def _key(button: Any, *, private: bool) -> Json:
    key = {"text": button} if isinstance(button, str) else button
    if not isinstance(key, dict):
        raise _unreadable("keyboard button", "KeyboardButton must be a String or an Object")
    if not str(key.get("text", "")).strip():
        raise bad_request("keyboard button text must be non-empty")
    for request, what in _FOR_PRIVATE.items():
        if key.get(request) and not private:
            raise bad_request(f"{what} can be requested in private chats only")
    return key


def _unreadable(what: str, why: str) -> Refusal:
    return bad_request(f"can't parse {what}: {why}")
