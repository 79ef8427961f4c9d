"""The values that pass in and out of a service: who came with what (Visit), and what they get to see (Reply …).

Nothing here knows Telegram: `bot/handlers` makes visits out of updates, `bot/delivery.py` makes calls out of replies.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.taps import Tap
from db.vocabulary import Role
from messages.text import Text


class Chat(StrEnum):
    """Where somebody speaks. Forms live only in private chats; staff cards live in groups."""

    PRIVATE = "private"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file by its Telegram id. It is never opened here."""

    file_id: str
    unique_id: str
    kind: str  # photo, document, video …: Telegram's word
    name: str = ""
    size: int = 0  # bytes
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """One turn's input. `tap` is what a pressed button carried, already decoded: untrusted all the same."""

    person: int
    name: str
    client_language: str
    chat: int
    where: Chat
    at: datetime
    text: str = ""  # what was typed, or a caption
    command: str = ""  # without the slash
    argument: str = ""  # what stood behind the command, or the start link's payload
    tap: Tap | None = None
    uploads: tuple[Upload, ...] = ()
    album: str = ""  # messages of one album share this word
    meaning: str = ""  # back, skip, cancel, done, help, language, menu: typed words that stand for a button
    kind: str = "text"  # what sort of message: text, photo, document, sticker, voice, poll, location, edited …
    labels: tuple[str, ...] = ()  # what stands on the buttons below the message of which one was pressed
    shown: str = ""  # the words of that message
    read_in: str = ""  # the language they are in, where labels or words tell
    message: int | None = None  # the message typed, or the one whose button was pressed
    on_picture: bool = False  # the message of which a button was pressed shows a picture
    chat_title: str = ""
    new_chat: int | None = None  # a group became this supergroup
    named: bool = True  # called by name, or in private; in a group a message may only answer one of ours
    anonymous: bool = False  # an anonymous admin, a channel or a bot speaks: never privileged
    reply_to: int | None = None  # the message this one answers


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: what it says and exactly one thing it does."""

    label: Text
    tap: Tap | None = None
    url: str = ""
    share: str | None = None  # opens the chat picker with an inline query
    copy: str = ""  # copies this to the clipboard
    _hash: int = field(default=0, init=False, repr=False, compare=False)  # 0: nobody has asked for it

    def __hash__(self) -> int:
        if not self._hash:
            object.__setattr__(self, "_hash", hash((self.label, self.tap, self.url, self.share, self.copy)) or 1)
        return self._hash


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the chat of the visit (or to `to`). Each line is rendered in the reader's language.

    `edit` edits the pressed message where there is one. `keep` names what to do with the sent message's id
    (see `Keep`), because prompts and cards are edited later.
    """

    lines: tuple[Text, ...]
    buttons: Rows = ()
    edit: bool = False
    to: int | None = None
    protect: bool = False  # cannot be forwarded or saved
    uploads: tuple[Upload, ...] = ()  # files shown before the words
    keep: "Keep | None" = None
    edit_message: int | None = None  # edit exactly this message
    reply_to: int | None = None
    language: str = ""  # instead of the reader's own: a group has none
    document: "Document | None" = None
    picture: str = ""  # the map of this name (`rules.records.maps`), drawn when it is sent; the words stand under it


@dataclass(frozen=True, slots=True)
class Document:
    """A small file made by the bot, e.g. a person's own data as JSON."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Keep:
    """Remember the sent message's id: as a draft's prompt or as an entry's review card."""

    draft_id: int | None = None
    entry_id: int | None = None


@dataclass(frozen=True, slots=True)
class Toast:
    """The little note over a pressed button; `alert` makes it a box that must be closed."""

    text: Text
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One inline-mode result."""

    id: str
    title: Text
    description: Text
    lines: tuple[Text, ...]
    buttons: Rows = ()


@dataclass(frozen=True, slots=True)
class Menus:
    """Set this chat's commands menu for a language: after a change of language or role."""

    chat: int
    language: str
    role: Role | None  # staff have more commands


Answer = Reply | Toast | Card | Menus


@dataclass(frozen=True, slots=True)
class Notice:
    """Something told to somebody else, or a receipt: becomes an outbox row in the turn's own transaction."""

    chat: int
    lines: tuple[Text, ...]
    buttons: Rows = ()
    edit_message: int | None = None
    entry_id: int | None = None
    event_id: int | None = None
    not_before: datetime | None = None
    protect: bool = False
    uploads: tuple[Upload, ...] = ()
    keep: Keep | None = None
    language: str = ""
    fallback: tuple[int, ...] = field(default=())  # who hears of it if this chat can no longer be reached
    document: Document | None = None
    picture: str = ""
    reply_to: int | None = None  # the message below which it stands
