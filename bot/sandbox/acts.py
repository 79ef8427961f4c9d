"""What people do on the page: each action by name, with the JSON it needs, done as that person."""

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.sandbox.actor import Impossible
from bot.sandbox.group import Group
from bot.sandbox.person import Person
from bot.sandbox.records import Json, Message
from bot.sandbox.uploads import picture_kind

if TYPE_CHECKING:
    from bot.sandbox.world import World

_LARGEST_ALBUM = 10


class Act:
    """One action: who, where, and what came with it."""

    def __init__(self, world: "World", given: Json) -> None:
        self.world = world
        self.given = given
        if int(given.get("person") or 0) not in world.accounts:
            raise Impossible("nobody acts")
        self.person: Person = world.person(int(given["person"]))
        self.chat = int(given.get("chat") or self.person.id)

    def text(self, name: str = "text") -> str:
        """A text of the action."""
        return str(self.given.get(name) or "")

    def message(self, name: str = "message") -> Message:
        """The message that the action is about."""
        found = self.world.message(int(self.given.get("in") or self.chat), int(self.given.get(name) or 0))
        if found is None:
            raise Impossible("this message is gone")
        return found

    def answered(self) -> Message | None:
        """The message that is replied to."""
        return self.message("replyTo") if self.given.get("replyTo") else None


def _say(act: Act) -> None:
    act.person.says(act.text(), act.chat, reply_to=act.answered())


def _press(act: Act) -> Json:
    message = act.message()
    row, column = (int(number) for number in act.given["button"])
    button = (message.markup or {})["inline_keyboard"][row][column]
    if "callback_data" not in button:
        raise Impossible("this button is a link")
    return {"press": act.person.forges(message, button["callback_data"]).id}


def _key(act: Act) -> None:
    act.person.uses_key(act.text(), act.chat)


def _edit(act: Act) -> None:
    act.person.edits(act.message(), act.text())


def _delete(act: Act) -> None:
    message = act.message()
    if message.chat_id != act.person.id and message.sender_id != act.person.id:
        raise Impossible("only own messages can be deleted here")
    act.person.deletes(message)


def _forward(act: Act) -> None:
    act.person.place(act.message().chat_id)
    act.person.forwards(act.message(), act.chat)


def _direct(act: Act) -> Json:
    return {"chat": act.world.direct(act.person, act.world.person(int(act.given["other"])))}


def _files(act: Act) -> None:
    """Pictures sent as pictures (several make an album), anything else as files."""
    files = [(str(each["name"]), str(each["type"]), base64.b64decode(each["data"])) for each in act.given["files"]]
    if any(not data for _, _, data in files):
        raise Impossible("an empty file cannot be sent")
    pictures = [data for _, _, data in files if picture_kind(data)] if act.given.get("asPhotos") else []
    if len(pictures) == len(files) > 1:
        act.person.sends_album(pictures[:_LARGEST_ALBUM], act.text(), act.chat)
        return
    for number, (name, mime, data) in enumerate(files):
        caption = act.text() if number == 0 else ""
        if data in pictures:
            act.person.sends_photo(data, caption, act.chat, reply_to=act.answered())
        else:
            act.person.sends_document(data, name, mime, caption, act.chat, reply_to=act.answered())


def _contact(act: Act) -> None:
    act.person.shares_contact(chat=act.chat)


def _location(act: Act) -> None:
    act.person.shares_location(float(act.given["latitude"]), float(act.given["longitude"]), act.chat)


def _start(act: Act) -> None:
    act.person.opens(f"?start={act.text('payload')}" if act.text("payload") else "")


def _ask(act: Act) -> Json:
    return {"question": act.person.asks_inline(act.text(), act.text("offset"), act.chat).id}


def _choose(act: Act) -> None:
    question = act.world.questions.get(act.text("question"))
    if question is None or question.user_id != act.person.id:
        raise Impossible("this result is gone")
    act.person.chooses(question, int(act.given["result"]), act.chat)


def _language(act: Act) -> None:
    act.person.changes(language_code=act.text("language"))


def _block(act: Act) -> None:
    if act.given.get("on"):
        act.person.blocks()
    else:
        act.person.unblocks()


def _group(act: Act) -> Group:
    number = int(act.given["group"])
    if number not in act.world.chats or act.world.chats[number].type not in {"group", "supergroup"}:
        raise Impossible("there is no such group")
    return act.world.group(number)


def _found(act: Act) -> Json:
    """A new group, with the bot in it."""
    title = act.text("title").strip()[:64]
    if not title:
        raise Impossible("a group needs a name")
    return {"chat": act.world.group(-(10**6) - act.world.new_id(), title, [act.person], with_bot=True).id}


def _bring_bot(act: Act) -> None:
    """Bring the bot into a group, or take it out."""
    group = _group(act)
    act.person.place(group.id)
    if act.given.get("on"):
        group.adds_bot(act.person)
    else:
        group.removes_bot(act.person)


def _join(act: Act) -> None:
    group = _group(act)
    if group.chat.members.get(str(act.person.id), "left") not in {"left", "kicked"}:
        raise Impossible("already in this group")
    group.adds(act.person)


def _leave(act: Act) -> None:
    group = _group(act)
    act.person.place(group.id)
    group.removes(act.person, act.person)


def _sticker(act: Act) -> None:
    act.person.sends_sticker(act.chat)


def _voice(act: Act) -> None:
    act.person.sends_voice(chat=act.chat)


def _commands(act: Act) -> Json:
    return {"commands": act.person.commands(act.chat)}


ACTS: dict[str, Callable[[Act], Any]] = {
    "say": _say,
    "press": _press,
    "key": _key,
    "edit": _edit,
    "delete": _delete,
    "forward": _forward,
    "direct": _direct,
    "files": _files,
    "contact": _contact,
    "location": _location,
    "start": _start,
    "ask": _ask,
    "choose": _choose,
    "language": _language,
    "block": _block,
    "join": _join,
    "leave": _leave,
    "found": _found,
    "bring_bot": _bring_bot,
    "sticker": _sticker,
    "voice": _voice,
    "commands": _commands,
}


def act(world: "World", name: str, given: Json) -> Json:
    """Do one action of the page and keep what it changed. Impossible says why it cannot be done."""
    try:
        if name == "person":
            return {"person": _newcomer(world, given).id}
        return ACTS[name](Act(world, given)) or {}
    except (KeyError, IndexError, TypeError, ValueError) as wrong:
        raise Impossible("this action makes no sense") from wrong
    finally:
        world.settle()


def _newcomer(world: "World", given: Json) -> Person:
    name = str(given.get("name") or "").strip()[:64]
    if not name:
        raise Impossible("a person needs a name")
    number = max((each.id for each in world.accounts if not each.is_bot and each.id < 10**9), default=1000) + 1
    return world.person(number, name, str(given.get("language") or "en")[:8])
