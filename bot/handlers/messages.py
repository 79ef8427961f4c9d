"""What is in a message: its kind, its files, the command it begins with, and whether it speaks to us in a group."""

import re
from typing import Any

from bot.visit import Upload

Json = dict[str, Any]

# In this order: an animation also carries a document, a venue also a location.
_FILES = ("animation", "audio", "document", "photo", "video", "video_note", "voice", "sticker")
_OTHERS = ("contact", "dice", "poll", "venue", "location", "story", "game", "invoice", "checklist", "paid_media")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\s+|$)")


def kind_of(message: Json) -> str:
    """text, photo, document, sticker …; service for what no person wrote (somebody joined, a title changed …)."""
    if "text" in message:
        return "text"
    return next((kind for kind in _FILES + _OTHERS if kind in message), "service")


def uploads_of(message: Json) -> tuple[Upload, ...]:
    """The message's file, if it has one; of a photo the largest size."""
    kind = kind_of(message)
    if kind not in _FILES:
        return ()
    file = message[kind][-1] if kind == "photo" else message[kind]
    name, mime = str(file.get("file_name", ""))[:200], str(file.get("mime_type", ""))[:100]
    return (Upload(file["file_id"], file["file_unique_id"], kind, name, int(file.get("file_size") or 0), mime),)


def split_command(words: str, username: str) -> tuple[str, str, bool]:
    """The command, what stands behind it, and whether we are meant: `/status@our_bot now` → ("status", "now", True)."""
    found = _COMMAND.match(words)
    if not found:
        return "", "", True
    named = (found.group(2) or username).lower()
    return found.group(1).lower(), words[found.end() :].strip(), named == username.lower()


def addressed_words(message: Json, words: str, bot_id: int, username: str) -> str | None:
    """In a group: what was said to us, our name left out, or None when it was said to others."""
    mention = re.compile(rf"(?<!\w)@{re.escape(username)}\b", re.IGNORECASE)  # an e-mail address is none
    if mention.search(words):
        return mention.sub(" ", words).strip(" ,:،\n")
    answered = (message.get("reply_to_message") or {}).get("from") or {}
    return words if answered.get("id") == bot_id else None


def moved_to(message: Json) -> int | None:
    """The supergroup that this group has become."""
    chat = message.get("migrate_to_chat_id")
    return int(chat) if chat is not None else None


def from_the_old(message: Json) -> Json:
    """Both chats are told of the change, and either may be heard first: the new one's word as the old one says it."""
    old = message.get("migrate_from_chat_id")
    if old is None:
        return message
    chat = message["chat"]
    return {**message, "chat": {**chat, "id": int(old)}, "migrate_to_chat_id": chat["id"]}
