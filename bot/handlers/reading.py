"""A raw update becomes a visit. Plain JSON is read: python-telegram-bot's own objects cost as much as a whole answer.

Whatever does not have the shape it should have raises here, and the turn sets that one update aside.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot import taps
from bot.button_data import LARGEST
from bot.handlers.messages import addressed_words, from_the_old, kind_of, moved_to, split_command, uploads_of
from bot.receiving.fetching import ALLOWED_UPDATES
from bot.rules.spelling.clean import one_line
from bot.visit import Chat, Visit

Json = dict[str, Any]

# Anonymous administrators, channels and Telegram itself speak with these ids: nobody's own.
NOBODY = frozenset({1087968824, 136817688, 777000})
NAME_MOST = 200  # characters: what the column holds
BLANK = "\u115f\u1160\u2800\u3164\uffa0\u200c\u200d"  # signs that count as letters, and show nothing


@dataclass(frozen=True, slots=True)
class Arrival:
    """A visit, and the ids by which Telegram wants this update answered."""

    update_id: int
    visit: Visit
    press: str = ""  # the callback query
    question: str = ""  # the inline query


def key_of(raw: Json) -> int:
    """Whose queue this update belongs in: the sender's, or the chat's where nobody speaks. Never raises."""
    for kind in ALLOWED_UPDATES:
        body = raw.get(kind)
        if isinstance(body, dict):
            for who in (body.get("from"), body.get("chat")):
                if isinstance(who, dict) and isinstance(who.get("id"), int):
                    return int(who["id"])
    return 0


def kind_named(raw: Json) -> str:
    """What sort of update this is, by Telegram's word: safe to log. Never raises."""
    return next((name for name in raw if name != "update_id"), "nothing")[:64]


def read(raw: Json, now: datetime, bot_id: int, username: str) -> Arrival | None:
    """The visit in this update, or None when it is not for us. Raises KeyError, TypeError … for a malformed one."""
    update_id = int(raw["update_id"])
    if "message" in raw:
        return _message(update_id, raw["message"], now, bot_id, username)
    if "callback_query" in raw:
        return _press(update_id, raw["callback_query"], now)
    if "inline_query" in raw:
        query = raw["inline_query"]
        visit = _visit(query["from"], int(query["from"]["id"]), Chat.PRIVATE, now, kind="inline", text=query["query"])
        return Arrival(update_id, visit, question=query["id"])
    if "edited_message" in raw:
        message = raw["edited_message"]
        if message["chat"]["type"] != "private":
            return None
        return Arrival(update_id, _said(message, now, kind="edited"))
    if "my_chat_member" in raw:
        return _membership(update_id, raw["my_chat_member"], now)
    return None


def _message(update_id: int, message: Json, now: datetime, bot_id: int, username: str) -> Arrival | None:
    message = from_the_old(message)
    if new_chat := moved_to(message):
        return Arrival(update_id, _said(message, now, kind="moved", new_chat=new_chat))
    kind = kind_of(message)
    private = message["chat"]["type"] == "private"
    typed = words = message.get("text") or message.get("caption") or ""
    command, argument, ours = split_command(words, username)
    if not private:
        heard = words if command else addressed_words(message, words, bot_id, username)
        if heard is None or not ours:
            return None
        words = heard
    if kind == "service" or "from" not in message or _is_another_bot(message["from"]):
        return None
    if (message.get("via_bot") or {}).get("id") == bot_id:
        return None  # a card of ours that somebody posted: an answer, not a question
    if command:
        return Arrival(update_id, _said(message, now, kind="command", text=words, command=command, argument=argument))
    named = private or words != typed
    return Arrival(update_id, _said(message, now, kind=kind, text=words, named=named, uploads=uploads_of(message)))


def _said(message: Json, now: datetime, **more: Any) -> Visit:
    chat = message["chat"]
    sender = message.get("from") or {"id": chat["id"], "first_name": chat.get("title", "")}
    reply = message.get("reply_to_message") or {}
    return _visit(
        sender,
        int(chat["id"]),
        _where(chat),
        datetime.fromtimestamp(message["date"], UTC),
        now,
        message=int(message["message_id"]),
        album=message.get("media_group_id", ""),
        chat_title=chat.get("title", ""),
        reply_to=reply.get("message_id"),
        anonymous="sender_chat" in message or _is_nobody(sender),
        **more,
    )


def _press(update_id: int, query: Json, now: datetime) -> Arrival:
    sender, message = query["from"], query.get("message") or {}
    chat = message.get("chat") or {"id": sender["id"], "type": "private"}
    visit = _visit(
        sender,
        int(chat["id"]),
        _where(chat),
        now,
        kind="press",
        tap=taps.decode(query.get("data", "")),
        message=message.get("message_id"),
        labels=_labels(message),
        shown=message.get("text") or message.get("caption") or "",
        on_picture="photo" in message,
        chat_title=chat.get("title", ""),
    )
    return Arrival(update_id, visit, press=query["id"])


def _labels(message: Json) -> tuple[str, ...]:
    keyboard = (message.get("reply_markup") or {}).get("inline_keyboard", ())
    return tuple(button["text"] for row in keyboard for button in row)


def _membership(update_id: int, change: Json, now: datetime) -> Arrival | None:
    """A channel is no place for anything that is said here: a hello in it would be read by all its subscribers."""
    chat, was, is_in = change["chat"], _is_in(change["old_chat_member"]), _is_in(change["new_chat_member"])
    if was == is_in or chat["type"] == "channel":
        return None
    in_, out = ("returned", "blocked") if chat["type"] == "private" else ("joined", "left")
    visit = _visit(
        change["from"], int(chat["id"]), _where(chat), now, kind=in_ if is_in else out, chat_title=chat.get("title", "")
    )
    return Arrival(update_id, visit)


def _is_in(member: Json) -> bool:
    """Restricted are some who have left, and some who have not."""
    return member["status"] not in ("left", "kicked") and member.get("is_member", True) is not False


def _visit(sender: Json, chat: int, where: Chat, at: datetime, now: datetime | None = None, **more: Any) -> Visit:
    """Raises ValueError for ids that no column could hold: an answer to such a chat would fail again and again."""
    person, language = int(sender["id"]), sender.get("language_code")
    if max(abs(person), abs(chat), abs(more.get("new_chat") or 0)) > LARGEST:
        raise ValueError("out of range")
    more.setdefault("anonymous", _is_nobody(sender))
    spoken = language if isinstance(language, str) else ""
    return Visit(person, _called(sender), spoken, chat, where, min(at, now or at), **more)


def _called(sender: Json) -> str:
    """Their name in one line, empty where nothing of it can be seen: staff read it on cards and press it on buttons."""
    name = f"{sender.get('first_name', '')} {sender.get('last_name', '')}".strip()[:NAME_MOST]
    if name.isascii() and name.isprintable():  # most, and nothing is to be done
        return name
    seen = one_line(name)
    return "" if all(char in BLANK or char.isspace() for char in seen) else seen


def _where(chat: Json) -> Chat:
    return Chat.PRIVATE if chat["type"] == "private" else Chat.GROUP


def _is_another_bot(sender: Json) -> bool:
    """It may answer whatever names it: two of them would go on for ever."""
    return bool(sender.get("is_bot")) and sender["id"] not in NOBODY


def _is_nobody(sender: Json) -> bool:
    return bool(sender.get("is_bot")) or sender["id"] in NOBODY
