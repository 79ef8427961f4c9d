"""One call to the Bot API while it is being carried out: its values, and what most methods need of them."""

from typing import TYPE_CHECKING, Any

from bot.sandbox import shapes
from bot.sandbox.api.markup import read_markup
from bot.sandbox.api.parameters import Upload
from bot.sandbox.formatting import Formatted, read_formatted
from bot.sandbox.limits import CAPTION_LENGTH, TEXT_LENGTH, UPLOAD_BYTES
from bot.sandbox.posting import post
from bot.sandbox.records import Chat, Json, Message
from bot.sandbox.refusals import Refusal, bad_request, forbidden

if TYPE_CHECKING:
    from bot.sandbox.world import World


class Call:
    """The values of a call and the world it happens in."""

    def __init__(self, world: "World", values: dict[str, Any], uploads: dict[str, Upload]) -> None:
        self.world = world
        self.values = values
        self.uploads = uploads

    def get(self, name: str, otherwise: Any = None) -> Any:
        """A value, or what to take otherwise."""
        return self.values.get(name, otherwise)

    def chat(self, name: str = "chat_id") -> Chat:
        """The chat that is meant, as far as the bot knows it."""
        raw = str(self.get(name, "")).strip()
        if not raw:
            raise bad_request("chat_id is empty")
        found = self.world.chat(raw)
        if found.type == "private" and not self.world.accounts[found.id].started:
            raise self._never_met(found)
        if found.migrated_to:
            words = "group chat was upgraded to a supergroup chat"
            raise bad_request(words, migrate_to_chat_id=found.migrated_to)
        return found

    def writable(self) -> Chat:
        """The chat that is meant, where the bot may write."""
        chat = self.chat()
        if chat.type == "private":
            account = self.world.accounts[chat.id]
            if account.deactivated:
                raise forbidden("user is deactivated")
            if account.blocks_bot:
                raise forbidden("bot was blocked by the user")
            return chat
        self.check_membership(chat)
        return chat

    def check_membership(self, chat: Chat) -> None:
        """The bot must be in the group."""
        status = shapes.standing(self.world, chat, self.world.bot.id)
        if status == "kicked" and chat.type != "private":
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        if status == "left":
            raise forbidden(f"bot is not a member of the {chat.type} chat")

    def text(self) -> Json:
        """The text as content."""
        words = self._formatted("text", "entities")
        if not words.text:
            raise bad_request("message text is empty")
        if len(words.text) > TEXT_LENGTH:
            raise bad_request("message is too long")
        content: Json = {"text": words.text} | ({"entities": words.entities} if words.entities else {})
        preview = self.get("link_preview_options")
        return content | ({"link_preview_options": preview} if preview else {})

    def caption(self, given: Json | None = None) -> Json:
        """The caption as content: of this call, or of one item of an album."""
        words = self._formatted("caption", "caption_entities", given)
        if len(words.text) > CAPTION_LENGTH:
            raise bad_request("message caption is too long")
        named = {"caption": words.text, "caption_entities": words.entities}
        return {name: value for name, value in named.items() if value}

    def markup(self, *, inline_only: bool = False, private: bool = True) -> Json | None:
        """The keyboard, checked."""
        return read_markup(self.get("reply_markup"), inline_only=inline_only, private=private)

    def file(self, raw: Any, what: str) -> Upload | str:
        """A file of this call: uploaded with it, or the id of one that is here already."""
        name = str(raw).removeprefix("attach://") if raw else what
        upload = self.uploads.get(name)
        if upload is None and (not raw or str(raw).startswith("attach://")):
            raise bad_request(f"there is no {what} in the request")
        if upload is None:
            return self._kept(str(raw))
        if not upload.data:
            raise bad_request("file must be non-empty")
        if len(upload.data) > UPLOAD_BYTES:
            raise Refusal(413, "Request Entity Too Large")
        return upload

    def send(self, content: Json, **details: Any) -> Message:
        """Put a message of the bot into the chat that is meant."""
        markup = self.markup(private=not str(self.get("chat_id", "")).startswith("-"))
        chat = self.writable()
        protected = bool(self.get("protect_content"))
        reply_to = self._reply_to(chat)
        fields = {"markup": markup, "protected": protected, "reply_to": reply_to} | details
        return post(self.world, chat, self.world.bot.id, content, **fields)

    def shape(self, message: Message) -> Json:
        """A message as the answer."""
        return shapes.message(self.world, message)

    def _formatted(self, name: str, entities: str, given: Json | None = None) -> Formatted:
        values = self.values if given is None else given
        source = str(values.get(name) or "")
        words = read_formatted(source, str(values.get("parse_mode") or ""), values.get(entities))
        return Formatted(words.text, [self._known(entity) for entity in words.entities if self._known(entity)])

    def _known(self, entity: Json) -> Json:
        """A mention of somebody without a username carries the whole account; of a stranger, nothing."""
        if entity["type"] != "text_mention":
            return entity
        account = self.world.accounts.get(entity["user"]["id"])
        return entity | {"user": shapes.user(account)} if account else {}

    def _kept(self, file_id: str) -> str:
        if file_id.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        return self.world.files.get(file_id).id

    def _reply_to(self, chat: Chat) -> int:
        given = self.get("reply_parameters")
        if given is None:
            return 0
        if not isinstance(given, dict):
            raise bad_request("object expected as reply parameters")
        number = int(given.get("message_id") or 0)
        if self.world.message(chat.id, number) is not None:
            return number
        if given.get("allow_sending_without_reply"):
            return 0
        raise bad_request("message to be replied not found")

    def _never_met(self, chat: Chat) -> Refusal:
        """A person who never pressed Start: unknown to the bot, or known only from a group."""
        groups = (each.members for each in self.world.chats if each.type != "private")
        if any(str(chat.id) in members and str(self.world.bot.id) in members for members in groups):
            return forbidden("bot can't initiate conversation with a user")
        return bad_request("chat not found")
