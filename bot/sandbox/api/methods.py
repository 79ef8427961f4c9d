"""The table of methods: what each is called, what it must and may be given, and who carries it out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from bot.sandbox.api import answering, chats, editing, profile, receiving, sending
from bot.sandbox.api.call import Call


@dataclass(frozen=True)
class Method:
    """One method. `must` are the parameters without which it is refused."""

    name: str
    must: tuple[str, ...]
    may: frozenset[str]
    run: Callable[[Call], Any]


def _method(name: str, must: str, may: str, run: Callable[[Call], Any]) -> Method:
    return Method(name, tuple(must.split()), frozenset(may.split()), run)


_SEND = "disable_notification protect_content reply_parameters reply_markup"
_WORDS = "parse_mode entities link_preview_options"
_FILE_CAPTION = "caption parse_mode caption_entities"
_CAPTION = f"{_FILE_CAPTION} show_caption_above_media"
_WHERE = "chat_id message_id inline_message_id"

METHODS = {
    each.name.lower(): each
    for each in (
        _method("getMe", "", "", profile.get_me),
        _method("getUpdates", "", "offset limit timeout allowed_updates", receiving.get_updates),
        _method(
            "setWebhook",
            "",
            "url max_connections allowed_updates drop_pending_updates secret_token",
            receiving.set_webhook,
        ),
        _method("deleteWebhook", "", "drop_pending_updates", receiving.delete_webhook),
        _method("getWebhookInfo", "", "", receiving.get_webhook_info),
        _method("sendMessage", "chat_id text", f"{_SEND} {_WORDS}", sending.send_message),
        _method("sendPhoto", "chat_id", f"photo has_spoiler {_SEND} {_CAPTION}", sending.send_photo),
        _method(
            "sendDocument",
            "chat_id",
            f"document disable_content_type_detection {_SEND} {_FILE_CAPTION}",
            sending.send_document,
        ),
        _method("sendLocation", "chat_id latitude longitude", f"horizontal_accuracy {_SEND}", sending.send_location),
        _method(
            "sendMediaGroup",
            "chat_id media",
            "disable_notification protect_content reply_parameters",
            sending.send_media_group,
        ),
        _method(
            "forwardMessage",
            "chat_id from_chat_id message_id",
            "disable_notification protect_content",
            sending.forward_message,
        ),
        _method("copyMessage", "chat_id from_chat_id message_id", f"{_SEND} {_CAPTION}", sending.copy_message),
        _method("sendChatAction", "chat_id action", "", sending.send_chat_action),
        _method("editMessageText", "text", f"{_WHERE} {_WORDS} reply_markup", editing.edit_text),
        _method("editMessageCaption", "", f"{_WHERE} {_CAPTION} reply_markup", editing.edit_caption),
        _method("editMessageMedia", "media", f"{_WHERE} reply_markup", editing.edit_media),
        _method("editMessageReplyMarkup", "", f"{_WHERE} reply_markup", editing.edit_markup),
        _method("deleteMessage", "chat_id message_id", "", editing.delete_message),
        _method("deleteMessages", "chat_id message_ids", "", editing.delete_messages),
        _method("pinChatMessage", "chat_id message_id", "disable_notification", editing.pin_message),
        _method("unpinChatMessage", "chat_id", "message_id", editing.unpin_message),
        _method(
            "answerCallbackQuery", "callback_query_id", "text show_alert url cache_time", answering.answer_callback
        ),
        _method(
            "answerInlineQuery",
            "inline_query_id results",
            "cache_time is_personal next_offset button",
            answering.answer_inline,
        ),
        _method("setMyCommands", "commands", "scope language_code", profile.set_commands),
        _method("getMyCommands", "", "scope language_code", profile.get_commands),
        _method("deleteMyCommands", "", "scope language_code", profile.delete_commands),
        _method("setMyName", "", "name language_code", partial(profile.set_text, name="name")),
        _method("getMyName", "", "language_code", partial(profile.get_text, name="name")),
        _method("setMyDescription", "", "description language_code", partial(profile.set_text, name="description")),
        _method("getMyDescription", "", "language_code", partial(profile.get_text, name="description")),
        _method(
            "setMyShortDescription",
            "",
            "short_description language_code",
            partial(profile.set_text, name="short_description"),
        ),
        _method("getMyShortDescription", "", "language_code", partial(profile.get_text, name="short_description")),
        _method("setChatMenuButton", "", "chat_id menu_button", profile.set_menu_button),
        _method("getChat", "chat_id", "", chats.get_chat),
        _method("getChatMember", "chat_id user_id", "", chats.get_member),
        _method("getChatAdministrators", "chat_id", "", chats.get_administrators),
        _method("leaveChat", "chat_id", "", chats.leave),
        _method("getFile", "file_id", "", chats.get_file),
    )
}

# Telegram's own words for what is missing; for the rest, the general ones.
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "user_id": "invalid user_id specified",
    "file_id": "file_id not specified",
    "action": "wrong parameter action in request",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "inline_query_id": "query is too old and response timeout expired or query ID is invalid",
}
