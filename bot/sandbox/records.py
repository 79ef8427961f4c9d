"""What the local Telegram remembers. Every field is a JSON value, so that a record can be kept and read back."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Account:
    """A person, or the bot itself."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    phone: str = ""
    is_bot: bool = False
    started: bool = False
    blocks_bot: bool = False
    deactivated: bool = False


@dataclass
class Chat:
    """A private chat (its id is the person's), a group, a supergroup, or `direct`: two people, unknown to bots.

    `members` maps user id to status.
    """

    id: int
    type: str
    title: str = ""
    members: dict[str, str] = field(default_factory=dict)
    migrated_to: int = 0
    last_message_id: int = 0
    pinned: int = 0


@dataclass
class Message:
    """One message. `content` is the part of the Bot API's message that says what it is: text, photo, contact, …"""

    chat_id: int
    id: int
    sender_id: int
    date: int
    content: Json
    edit_date: int = 0
    markup: Json | None = None
    reply_to: int = 0
    album: str = ""
    forward: Json | None = None
    sender_chat_id: int = 0
    via_bot: bool = False
    protected: bool = False
    deleted: bool = False
    inline_id: str = ""

    @property
    def text(self) -> str:
        """The words of the message: its text or its caption."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def entities(self) -> list[Json]:
        """The entities of those words."""
        return list(self.content.get("entities") or self.content.get("caption_entities") or [])

    @property
    def buttons(self) -> list[Json]:
        """The inline buttons, row after row."""
        return [button for row in (self.markup or {}).get("inline_keyboard", []) for button in row]

    @property
    def labels(self) -> list[str]:
        """What is written on the inline buttons."""
        return [button["text"] for button in self.buttons]


@dataclass
class StoredFile:
    """Something uploaded; the bytes are kept beside it. Several sizes of one photo share one `unique`."""

    id: str
    unique: str
    name: str
    mime: str
    size: int
    width: int = 0
    height: int = 0


@dataclass
class StoredBytes:
    """The content of a file, in base64."""

    data: str


@dataclass
class Update:
    """One entry of the bot's queue. `lane` says which others it may not overtake when delivered to a webhook."""

    id: int
    kind: str
    body: Json
    expires: float
    lane: str


@dataclass
class Press:
    """A callback query: who pressed what, and what the bot answered."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    data: str
    at: float
    answered: bool = False
    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass
class Question:
    """An inline query and the results the bot gave."""

    id: str
    user_id: int
    text: str
    offset: str
    at: float
    answered: bool = False
    results: list[Json] = field(default_factory=list)
    button: Json | None = None
    next_offset: str = ""


@dataclass
class BotState:
    """The bot's account, its webhook, and what it told Telegram about itself."""

    id: int
    token: str
    can_read_all_groups: bool = False
    inline_feedback: bool = False
    allowed_updates: list[str] = field(default_factory=list)
    next_update_id: int = 0
    next_id: int = 1
    last_private_message: int = 0
    webhook_url: str = ""
    webhook_secret: str = ""
    webhook_connections: int = 40
    webhook_error: str = ""
    webhook_error_at: int = 0
    webhook_failures: int = 0
    commands: dict[str, list[Json]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[str, Json] = field(default_factory=dict)
