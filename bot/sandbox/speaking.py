"""What people do with words: say, split, edit, delete, forward, follow a start link."""

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from bot.sandbox import shapes
from bot.sandbox.actor import Actor, Impossible, captioned, written
from bot.sandbox.limits import START_PAYLOAD_LENGTH, TEXT_LENGTH
from bot.sandbox.membership import change_standing
from bot.sandbox.posting import bot_hears, tell_bot
from bot.sandbox.records import Json, Message

if TYPE_CHECKING:
    from bot.sandbox.actor import Place

_PAYLOAD = re.compile(rf"[A-Za-z0-9_-]{{1,{START_PAYLOAD_LENGTH}}}")


class Speaking(Actor):
    """A person who writes."""

    def says(
        self, text: str, chat: "Place" = None, *, reply_to: Message | None = None, anonymous: bool = False
    ) -> Message:
        """Send a text. One above 4,096 characters becomes several messages, as in the apps; the last is returned."""
        if not text.strip():
            raise Impossible("an empty message cannot be sent")
        parts = [text[at : at + TEXT_LENGTH] for at in range(0, len(text), TEXT_LENGTH)]
        sent = [
            self.post(written(part), chat, reply_to=reply_to, anonymous=anonymous) for part in parts if part.strip()
        ]
        return sent[-1]

    def edits(self, message: Message, text: str) -> Message:
        """Change the words of an own message."""
        if message.sender_id != self.id or message.forward:
            raise Impossible("only own words can be edited")
        words = written(text) if "text" in message.content else captioned(text)
        kept = {name: value for name, value in message.content.items() if name not in _WORDS}
        message.content = kept | words
        message.edit_date = int(self.world.clock.now())
        self.world.messages.touch(f"{message.chat_id}:{message.id}")
        if bot_hears(self.world, self.world.chats[message.chat_id], message):
            tell_bot(self.world, message, "edited_message")
        return message

    def deletes(self, message: Message) -> None:
        """Take a message away, for everybody; the bot is not told."""
        message.deleted = True
        self.world.messages.touch(f"{message.chat_id}:{message.id}")

    def forwards(self, message: Message, chat: "Place" = None) -> Message:
        """Pass a message on, with its buttons if all are links; protected ones cannot be."""
        if message.protected:
            raise Impossible("this message is protected from forwarding")
        origin = message.forward or self._origin(message)
        links = message.markup if message.buttons and all("url" in each for each in message.buttons) else None
        return self.post(dict(message.content), chat, forward=origin, markup=links)

    def opens(self, link: str = "") -> Message:
        """Press Start, plain or by a link such as `https://t.me/bot?start=payload` (only `?start=payload` will do)."""
        if self.account.blocks_bot:
            self.unblocks()
        payload = (parse_qs(urlsplit(link).query).get("start") or [""])[0]
        if payload and _PAYLOAD.fullmatch(payload) is None:
            raise Impossible("not a start link")
        return self.says(f"/start {payload}".strip())

    def blocks(self) -> None:
        """Stop the bot from writing to this person."""
        change_standing(self.world, self.world.chat(self.id), self.id, self.world.bot.id, "kicked")

    def unblocks(self) -> None:
        """Let the bot write again."""
        change_standing(self.world, self.world.chat(self.id), self.id, self.world.bot.id, "member")

    def _origin(self, message: Message) -> Json:
        sender = shapes.user(self.world.accounts[message.sender_id])
        return {"type": "user", "date": message.date, "sender_user": sender}


_WORDS = {"text", "entities", "caption", "caption_entities"}
