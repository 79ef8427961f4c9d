"""The world as the page sees it: small JSON objects, all at first, then what changed."""

from typing import TYPE_CHECKING

from bot.sandbox.records import Account, Chat, Json, Message, Press, Question

if TYPE_CHECKING:
    from bot.sandbox.world import Change, World


def whole(world: "World") -> Json:
    """Everything."""
    return {
        "bot": _bot(world),
        "people": [_person(each) for each in world.accounts if not each.is_bot],
        "chats": [_chat(world, each) for each in world.chats],
        "messages": [_message(world, each) for each in world.messages if not each.deleted],
    }


def changed(world: "World", changes: "list[Change]") -> Json:
    """What the page must draw again after these changes; empty when nothing of it is on the page."""
    parts: Json = {}
    for shelf, key in changes:
        if shelf == "state":
            parts["bot"] = _bot(world)
        elif shelf == "accounts" and not world.accounts[key].is_bot:
            parts.setdefault("people", []).append(_person(world.accounts[key]))
        elif shelf == "chats":
            parts.setdefault("chats", []).append(_chat(world, world.chats[key]))
        elif shelf == "messages":
            parts.setdefault("messages", []).append(_message(world, world.messages[key]))
        elif shelf == "presses":
            parts.setdefault("presses", []).append(_press(world.presses[key]))
        elif shelf == "questions":
            parts.setdefault("questions", []).append(_question(world.questions[key]))
    return parts


def _bot(world: "World") -> Json:
    texts = world.bot.texts
    about = {key.partition("|")[2]: text for key, text in texts.items() if key.startswith("description|")}
    names = {key.partition("|")[2]: text for key, text in texts.items() if key.startswith("name|") and text}
    name = names.get("") or world.me.first_name
    return {"id": world.bot.id, "name": name, "names": names, "username": world.me.username, "about": about}


def _person(account: Account) -> Json:
    return {
        "id": account.id,
        "name": f"{account.first_name} {account.last_name}".strip(),
        "language": account.language_code,
        "started": account.started,
        "blocks": account.blocks_bot,
    }


def _chat(world: "World", chat: Chat) -> Json:
    here = [int(key) for key, status in chat.members.items() if status not in {"left", "kicked"}]
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "members": here,
        "bot": chat.type == "private" or world.bot.id in here,
        "pinned": chat.pinned,
        "movedTo": chat.migrated_to,
    }


def _message(world: "World", message: Message) -> Json:
    if message.deleted:
        return {"chat": message.chat_id, "id": message.id, "deleted": True}
    sender = world.accounts[message.sender_id]
    return {
        "chat": message.chat_id,
        "id": message.id,
        "from": message.sender_id,
        "name": f"{sender.first_name} {sender.last_name}".strip(),
        "date": message.date,
        "edited": bool(message.edit_date),
        "content": message.content,
        "markup": message.markup,
        "replyTo": message.reply_to,
        "album": message.album,
        "forward": _origin(message),
        "protected": message.protected,
        "viaBot": message.via_bot,
    }


def _origin(message: Message) -> str:
    sender = (message.forward or {}).get("sender_user", {})
    return f"{sender.get('first_name', '')} {sender.get('last_name', '')}".strip()


def _press(press: Press) -> Json:
    answer = {"text": press.text, "alert": press.alert, "url": press.url}
    return {"id": press.id, "person": press.user_id, "chat": press.chat_id, "answered": press.answered} | answer


def _question(question: Question) -> Json:
    shown = [{name: each[name] for name in ("id", "title", "description")} for each in question.results]
    return {
        "id": question.id,
        "person": question.user_id,
        "answered": question.answered,
        "results": shown,
        "button": question.button,
        "more": question.next_offset,
    }
