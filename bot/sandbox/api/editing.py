"""Methods that change, remove or pin a message that is there."""

import re

from bot.sandbox import shapes
from bot.sandbox.api.call import Call
from bot.sandbox.api.sending import media_content
from bot.sandbox.records import Json, Message
from bot.sandbox.refusals import bad_request

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_TWO_DAYS = 48 * 3600
_SERVICE = re.compile(r"new_|left_|migrate_|group_|pinned_")


def edit_text(call: Call) -> Json | bool:
    """Other words. A keyboard that is not given again is taken away."""
    words = call.text()
    message = _editable(call)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _change(call, message, words, call.markup(inline_only=True))


def edit_caption(call: Call) -> Json | bool:
    """Another caption."""
    words = call.caption()
    message = _editable(call)
    if not message.content.keys() & {"photo", "document"}:
        raise bad_request("there is no caption in the message to edit")
    kept = {name: value for name, value in message.content.items() if not name.startswith("caption")}
    return _change(call, message, kept | words, call.markup(inline_only=True))


def edit_media(call: Call) -> Json | bool:
    """Another picture or file."""
    content = media_content(call, call.get("media"))
    return _change(call, _editable(call), content, call.markup(inline_only=True))


def edit_markup(call: Call) -> Json | bool:
    """Another inline keyboard, or none."""
    message = _editable(call)
    return _change(call, message, message.content, call.markup(inline_only=True))


def delete_message(call: Call) -> bool:
    """Take a message away."""
    _delete(call, call.values["message_id"])
    return True


def delete_messages(call: Call) -> bool:
    """Take several messages away; those that cannot be are skipped."""
    numbers = call.get("message_ids")
    if not isinstance(numbers, list) or not all(isinstance(number, int) for number in numbers):
        raise bad_request("expected an Array of message identifiers")
    if len(numbers) > 100:
        raise bad_request("too many message identifiers specified")
    chat = call.chat()
    for number in numbers:
        if call.world.message(chat.id, number) is not None:
            _delete(call, number)
    return True


def pin_message(call: Call) -> bool:
    """Keep a message in view at the top of its chat."""
    return _pin(call, call.values["message_id"])


def unpin_message(call: Call) -> bool:
    """Take the pinned message down."""
    return _pin(call, 0)


def _pin(call: Call, number: int) -> bool:
    chat = call.writable()
    if number and call.world.message(chat.id, number) is None:
        raise bad_request("message to pin not found")
    if chat.type != "private" and shapes.standing(call.world, chat, call.world.bot.id) != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    chat.pinned = number
    call.world.chats.touch(chat.id)
    return True


def _editable(call: Call) -> Message:
    inline_id = call.get("inline_message_id")
    if inline_id:
        found = next((each for each in call.world.messages if each.inline_id == inline_id), None)
        if found is None:
            raise bad_request("MESSAGE_ID_INVALID")
        return found
    chat = call.chat()
    if call.get("message_id") is None:
        raise bad_request("message identifier is not specified")
    call.check_membership(chat)
    found = call.world.message(chat.id, call.values["message_id"])
    if found is None:
        raise bad_request("message to edit not found")
    # Telegram never lets a message be edited that brought or removed a reply keyboard.
    foreign = found.sender_id != call.world.bot.id or found.forward is not None
    if foreign or (found.markup and "inline_keyboard" not in found.markup):
        raise bad_request("message can't be edited")
    return found


def _change(call: Call, message: Message, content: Json, markup: Json | None) -> Json | bool:
    if message.content == content and message.markup == markup:
        raise bad_request(_NOT_MODIFIED)
    if message.content != content:
        message.edit_date = int(call.world.clock.now())
    message.content, message.markup = content, markup
    call.world.messages.touch(f"{message.chat_id}:{message.id}")
    return True if message.inline_id else call.shape(message)


def _delete(call: Call, number: int) -> None:
    world, chat = call.world, call.chat()
    message = world.message(chat.id, number)
    if message is None:
        raise bad_request("message to delete not found")
    call.check_membership(chat)
    own = message.sender_id == world.bot.id or chat.type == "private"
    if not own and shapes.standing(world, chat, world.bot.id) != "administrator":
        raise bad_request("message can't be deleted")
    if message.date < world.clock.now() - _TWO_DAYS or any(map(_SERVICE.match, message.content)):
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    world.messages.touch(f"{chat.id}:{number}")
