"""Methods about chats and their members, and about files."""

from bot.sandbox import shapes
from bot.sandbox.api.call import Call
from bot.sandbox.membership import change_standing
from bot.sandbox.records import Json
from bot.sandbox.refusals import bad_request

_NOTHING_SPECIAL: Json = {
    "accent_color_id": 0,
    "max_reaction_count": 11,
    "accepted_gift_types": dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
    ),
}


def get_chat(call: Call) -> Json:
    """What is known about a chat."""
    chat = call.chat()
    call.check_membership(chat)
    pinned = call.world.message(chat.id, chat.pinned) if chat.pinned else None
    more = {"pinned_message": shapes.message(call.world, pinned)} if pinned else {}
    return shapes.chat(call.world, chat) | _NOTHING_SPECIAL | more


def get_member(call: Call) -> Json:
    """Somebody's standing in a chat."""
    chat = call.chat()
    call.check_membership(chat)
    if call.values["user_id"] not in call.world.accounts:
        raise bad_request("invalid user_id specified")
    return shapes.member(call.world, chat, call.values["user_id"])


def get_administrators(call: Call) -> list[Json]:
    """Who runs a group; bots are left out."""
    chat = call.chat()
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    call.check_membership(chat)
    leading = [int(key) for key, status in chat.members.items() if status in {"creator", "administrator"}]
    people = [number for number in leading if not call.world.accounts[number].is_bot]
    return [shapes.member(call.world, chat, number) for number in people]


def leave(call: Call) -> bool:
    """The bot walks out of a group."""
    chat = call.chat()
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    call.check_membership(chat)
    change_standing(call.world, chat, call.world.bot.id, call.world.bot.id, "left")
    return True


def get_file(call: Call) -> Json:
    """Where a file can be fetched from."""
    return call.world.files.downloadable(str(call.get("file_id")))
