"""Who is in a chat, and how the bot learns of a change to that."""

from typing import TYPE_CHECKING

from bot.sandbox import shapes
from bot.sandbox.limits import MESSAGE_LIFE
from bot.sandbox.records import Chat

if TYPE_CHECKING:
    from bot.sandbox.world import World


def change_standing(world: "World", chat: Chat, by: int, user_id: int, status: str) -> None:
    """Give somebody (or the bot) another standing in a chat and tell the bot."""
    before = shapes.member(world, chat, user_id)
    if chat.type == "private":
        world.accounts[chat.id].blocks_bot = status == "kicked"
        world.accounts.touch(chat.id)
    else:
        chat.members[str(user_id)] = status
        world.chats.touch(chat.id)
    after = shapes.member(world, chat, user_id)
    about_bot = user_id == world.bot.id
    body = {
        "chat": shapes.chat(world, chat),
        "from": shapes.user(world.accounts[by]),
        "date": int(world.clock.now()),
        "old_chat_member": before,
        "new_chat_member": after,
    }
    if before != after and (about_bot or chat.members.get(str(world.bot.id)) == "administrator"):
        lane = f"standing {chat.id if about_bot else user_id}"
        world.queue.add("my_chat_member" if about_bot else "chat_member", body, MESSAGE_LIFE, lane)
