"""How a message comes to be in a chat, and whether the bot hears of it."""

import re
from typing import TYPE_CHECKING, Any

from bot.sandbox import shapes
from bot.sandbox.formatting.units import cut
from bot.sandbox.limits import MESSAGE_LIFE
from bot.sandbox.records import Chat, Json, Message

if TYPE_CHECKING:
    from bot.sandbox.world import World

# What happened to a group, as opposed to what somebody said there: every bot in it hears of these.
_SERVICE = frozenset(
    "new_chat_members left_chat_member new_chat_title group_chat_created migrate_to_chat_id migrate_from_chat_id "
    "pinned_message".split()
)


def post(world: "World", chat: Chat, sender_id: int, content: Json, **details: Any) -> Message:
    """Put a message into a chat. Details are further fields of the record."""
    number = _next_number(world, chat)
    record = Message(chat.id, number, sender_id, int(world.clock.now()), content, **details)
    world.messages.put(f"{chat.id}:{number}", record)
    if sender_id != world.bot.id and bot_hears(world, chat, record):
        tell_bot(world, record, "message")
    return record


def tell_bot(world: "World", record: Message, kind: str) -> None:
    """Queue a message, new or edited, for the bot."""
    since = record.edit_date or record.date
    life = since + MESSAGE_LIFE - world.clock.now()
    world.queue.add(kind, shapes.message(world, record), life, f"chat {record.chat_id}")


def bot_hears(world: "World", chat: Chat, record: Message) -> bool:
    """Whether the bot gets this message: in a group, privacy mode hides what is not meant for it."""
    if chat.type == "private":
        return not world.accounts[chat.id].blocks_bot
    standing = chat.members.get(str(world.bot.id))
    if standing not in {"member", "administrator"}:
        return False
    if standing == "administrator" or world.bot.can_read_all_groups or record.via_bot:
        return True
    return bool(_SERVICE & record.content.keys()) or _answers_bot(world, record) or _addresses_bot(world, record)


def _answers_bot(world: "World", record: Message) -> bool:
    answered = world.message(record.chat_id, record.reply_to) if record.reply_to else None
    return answered is not None and answered.sender_id == world.bot.id


def _addresses_bot(world: "World", record: Message) -> bool:
    name = world.me.username.lower()
    for entity in record.entities:
        shown = cut(record.text, entity["offset"], entity["length"]).lower()
        if entity["type"] == "mention" and shown == f"@{name}":
            return True
        if entity["type"] == "bot_command" and re.fullmatch(rf"/\w+(@{re.escape(name)})?", shown):
            return True
    return False


def _next_number(world: "World", chat: Chat) -> int:
    """Supergroups count their own messages; private chats and small groups share one count."""
    if chat.type == "supergroup":
        chat.last_message_id += 1
        world.chats.touch(chat.id)
        return chat.last_message_id
    world.bot.last_private_message += 1
    world.touch_bot()
    return world.bot.last_private_message
