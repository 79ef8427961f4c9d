"""Records as the Bot API's JSON."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.records import Account, Chat, Json, Message

if TYPE_CHECKING:
    from bot.sandbox.world import World


def user(account: Account) -> Json:
    """A User."""
    names = {"last_name": account.last_name, "username": account.username, "language_code": account.language_code}
    fields: Json = {"id": account.id, "is_bot": account.is_bot, "first_name": account.first_name}
    return fields | {name: value for name, value in names.items() if value}


def chat(world: "World", record: Chat) -> Json:
    """A Chat."""
    if record.type != "private":
        return {"id": record.id, "type": record.type, "title": record.title}
    person = user(world.accounts[record.id])
    return {"type": "private"} | {
        name: person[name] for name in ("id", "first_name", "last_name", "username") if name in person
    }


def member(world: "World", record: Chat, user_id: int) -> Json:
    """A ChatMember, of whatever standing."""
    status = standing(world, record, user_id)
    fields: Json = {"status": status, "user": user(world.accounts[user_id])}
    if status == "creator":
        return fields | {"is_anonymous": False}
    if status == "kicked":
        return fields | {"until_date": 0}
    return fields | (_RIGHTS if status == "administrator" else {})


def standing(world: "World", record: Chat, user_id: int) -> str:
    """member, administrator, creator, left or kicked."""
    if record.type != "private":
        return record.members.get(str(user_id), "left")
    return "kicked" if user_id == world.bot.id and world.accounts[record.id].blocks_bot else "member"


_RIGHTS: Json = {
    "can_be_edited": False, "is_anonymous": False, "can_manage_chat": True, "can_delete_messages": True,
    "can_manage_video_chats": False, "can_restrict_members": False, "can_promote_members": False,
    "can_change_info": True, "can_invite_users": True, "can_post_stories": False, "can_edit_stories": False,
    "can_delete_stories": False, "can_pin_messages": True,
}  # fmt: skip


def message(world: "World", record: Message, *, with_reply: bool = True) -> Json:
    """A Message. A reply carries the message it answers, but not that one's own reply."""
    place = chat(world, world.chats[record.chat_id])
    fields: Json = {"message_id": record.id, "date": record.date, "chat": place, "from": _sender(world, record)}
    fields |= record.content
    if record.sender_chat_id:
        fields["sender_chat"] = chat(world, world.chats[record.sender_chat_id])
    if with_reply and record.reply_to:
        answered = world.message(record.chat_id, record.reply_to)
        fields |= {"reply_to_message": message(world, answered, with_reply=False)} if answered else {}
    return fields | _extras(world, record)


def _sender(world: "World", record: Message) -> Json:
    return user(world.accounts[record.sender_id])


def _extras(world: "World", record: Message) -> Json:
    extras: dict[str, Any] = {
        "edit_date": record.edit_date,
        "media_group_id": record.album,
        "forward_origin": record.forward,
        "has_protected_content": record.protected,
        "via_bot": user(world.me) if record.via_bot else None,
        "reply_markup": record.markup if record.markup and "inline_keyboard" in record.markup else None,
    }
    return {name: value for name, value in extras.items() if value}


def inaccessible(world: "World", record: Message) -> Json:
    """A message of which the bot only learns that it was there."""
    return {"message_id": record.id, "date": 0, "chat": chat(world, world.chats[record.chat_id])}
