"""What every action of a person has in common: who acts, where, and that it ends in a message."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.formatting import read_formatted
from bot.sandbox.limits import ANONYMOUS_ADMIN
from bot.sandbox.posting import post
from bot.sandbox.records import Account, Chat, Json, Message

if TYPE_CHECKING:
    from bot.sandbox.group import Group
    from bot.sandbox.world import World

    Place = Group | int | None


class Impossible(Exception):
    """Telegram's app would not offer this person this action."""


class Actor:
    """A person of a world. Where no chat is named, the private chat with the bot is meant."""

    def __init__(self, world: "World", user_id: int) -> None:
        self.world = world
        self.id = user_id

    def __repr__(self) -> str:
        return f"<{self.account.first_name} {self.id}>"

    @property
    def account(self) -> Account:
        """The person's account."""
        return self.world.accounts[self.id]

    def place(self, chat: "Place" = None) -> Chat:
        """The chat that is meant; Impossible when the person is not in it."""
        number = self.id if chat is None else chat if isinstance(chat, int) else chat.id
        record = self.world.chats.get(number)
        if record is None or (record.type == "private" and record.id != self.id):
            raise Impossible(f"{self!r} has no chat {number}")
        if record.type != "private" and record.members.get(str(self.id), "left") in {"left", "kicked"}:
            raise Impossible(f"{self!r} is not in {record.title}")
        return record

    def post(
        self,
        content: Json,
        chat: "Place" = None,
        *,
        reply_to: Message | None = None,
        anonymous: bool = False,
        **details: Any,
    ) -> Message:
        """Put a message into a chat as this person, or as the group's anonymous administrator."""
        place = self.place(chat)
        if place.type == "private" and self.account.blocks_bot:
            raise Impossible(f"{self!r} blocks the bot")
        if place.migrated_to:
            raise Impossible("this group has become a supergroup")
        if place.type == "private" and not self.account.started:
            self.account.started = True
            self.world.accounts.touch(self.id)
        if anonymous:
            details["sender_chat_id"] = place.id
        sender = self._anonymous() if anonymous else self.id
        answered = reply_to.id if reply_to else 0
        return post(self.world, place, sender, content, reply_to=answered, **details)

    def _anonymous(self) -> int:
        if ANONYMOUS_ADMIN not in self.world.accounts:
            account = Account(ANONYMOUS_ADMIN, "Group", username="GroupAnonymousBot", is_bot=True)
            self.world.accounts.put(ANONYMOUS_ADMIN, account)
        return ANONYMOUS_ADMIN


def written(text: str) -> Json:
    """A text as content. A person's words carry no markup: only what Telegram finds by itself becomes an entity."""
    formatted = read_formatted(text)
    return {"text": formatted.text} | ({"entities": formatted.entities} if formatted.entities else {})


def captioned(text: str) -> Json:
    """A caption as content."""
    words = written(text)
    names = {"text": "caption", "entities": "caption_entities"}
    return {names[name]: value for name, value in words.items() if value}
