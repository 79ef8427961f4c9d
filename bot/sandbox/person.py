"""People of the local Telegram, as tests and the page play them."""

from typing import TYPE_CHECKING

from bot.sandbox.pressing import Pressing
from bot.sandbox.records import Json, Message

if TYPE_CHECKING:
    from bot.sandbox.actor import Place


class Person(Pressing):
    """A person: says, presses, sends, and sees."""

    def sees(self, chat: "Place" = None) -> list[Message]:
        """The messages that the chat shows now, oldest first."""
        return self.world.history(self.place(chat).id)

    def newest(self, chat: "Place" = None) -> Message:
        """The newest message of the bot in this chat."""
        return next(message for message in reversed(self.sees(chat)) if message.sender_id == self.world.bot.id)

    def commands(self, chat: "Place" = None) -> list[Json]:
        """The commands menu that this person's app shows in this chat, the narrowest scope first."""
        place = self.place(chat)
        status = place.members.get(str(self.id), "")
        scopes = [f"chat_member {place.id} {self.id}"] if place.type != "private" else []
        if status in {"creator", "administrator"}:
            scopes += [f"chat_administrators {place.id}"]
        scopes.append(f"chat {place.id}")
        if status in {"creator", "administrator"}:
            scopes.append("all_chat_administrators")
        scopes += ["all_private_chats" if place.type == "private" else "all_group_chats", "default"]
        kept = self.world.bot.commands
        languages = [self.account.language_code[:2], ""]
        keys = (f"{scope}|{language}" for scope in scopes for language in languages)
        return next((kept[key] for key in keys if kept.get(key)), [])

    def changes(self, *, language_code: str | None = None, first_name: str | None = None) -> None:
        """Change the account's settings; the bot sees them with the next update."""
        self.account.language_code = self.account.language_code if language_code is None else language_code
        self.account.first_name = first_name or self.account.first_name
        self.world.accounts.touch(self.id)

    def deactivates(self) -> None:
        """Delete the account: whatever is sent to it from now on is refused."""
        self.account.deactivated = True
        self.world.accounts.touch(self.id)
