"""What people do with buttons: inline ones, the keys of a reply keyboard, links, and inline queries."""

from typing import TYPE_CHECKING

from bot.sandbox import shapes
from bot.sandbox.actor import Impossible
from bot.sandbox.limits import CHOICE_LIFE, PRESS_LIFE, QUESTION_LIFE
from bot.sandbox.records import Json, Message, Press, Question
from bot.sandbox.sharing import Sharing
from bot.sandbox.speaking import Speaking

if TYPE_CHECKING:
    from bot.sandbox.actor import Place


class Pressing(Speaking, Sharing):
    """A person who presses."""

    def presses(self, button: str, message: Message | None = None, chat: "Place" = None) -> Press:
        """Press an inline button by its label or its data: of this message, or of the newest that has it."""
        where = message or self._newest_with(button, chat)
        found = _find(where, button)
        if "callback_data" not in found:
            raise Impossible(f"“{button}” is a link: follow it")
        return self.forges(where, found["callback_data"])

    def forges(self, message: Message, data: str, *, inaccessible: bool = False) -> Press:
        """Send any data as if a button of this message carried it; `inaccessible`: the bot learns only where it was."""
        world = self.world
        self.place(message.chat_id)
        press = Press(str(world.new_id()), self.id, message.chat_id, message.id, data, world.clock.now())
        world.presses.put(press.id, press)
        body: Json = {"id": press.id, "from": shapes.user(self.account), "chat_instance": f"{message.chat_id}"}
        if message.inline_id:
            body["inline_message_id"] = message.inline_id
        else:
            body["message"] = (shapes.inaccessible if inaccessible else shapes.message)(world, message)
        world.queue.add("callback_query", body | {"data": data}, PRESS_LIFE, f"presses {self.id}")
        return press

    def uses_key(self, label: str, chat: "Place" = None) -> Message:
        """Press a key of the reply keyboard: its label is sent as a text, or what it asks for is shared."""
        rows = self.keyboard(chat)
        key = next((key for row in rows for key in row if key["text"] == label), None)
        if key is None:
            raise Impossible(f"no key “{label}” among {[key['text'] for row in rows for key in row]}")
        if key.get("request_contact"):
            return self.shares_contact(chat=chat)
        if key.get("request_location"):
            return self.shares_location(0.0, 0.0, chat=chat)
        return self.says(label, chat)

    def keyboard(self, chat: "Place" = None) -> list[list[Json]]:
        """The reply keyboard that is shown now."""
        for message in reversed(self.world.history(self.place(chat).id)):
            markup = message.markup or {}
            if "keyboard" in markup:
                return list(markup["keyboard"])
            if "remove_keyboard" in markup:
                return []
        return []

    def asks_inline(self, text: str, offset: str = "", chat: "Place" = None) -> Question:
        """Type `@bot text` in a chat: the bot's answer appears in the question's `results`."""
        world, place = self.world, self.place(chat)
        question = Question(str(world.new_id()), self.id, text, offset, world.clock.now())
        world.questions.put(question.id, question)
        body: Json = {"id": question.id, "from": shapes.user(self.account), "query": text, "offset": offset}
        body["chat_type"] = {"private": "sender", "direct": "private"}.get(place.type, place.type)
        world.queue.add("inline_query", body, QUESTION_LIFE, f"questions {self.id}")
        return question

    def chooses(self, question: Question, result: int = 0, chat: "Place" = None) -> Message:
        """Post one of the results of an inline query."""
        if result >= len(question.results):
            raise Impossible(f"{len(question.results)} results, none is number {result}")
        chosen = question.results[result]
        inline_id = f"inline-{self.world.new_id()}" if chosen.get("markup") else ""
        body: Json = {"result_id": chosen["id"], "from": shapes.user(self.account), "query": question.text}
        body |= {"inline_message_id": inline_id} if inline_id else {}
        if self.world.bot.inline_feedback:
            self.world.queue.add("chosen_inline_result", body, CHOICE_LIFE, f"choices {self.id}")
        return self.post(dict(chosen["content"]), chat, markup=chosen.get("markup"), via_bot=True, inline_id=inline_id)

    def _newest_with(self, button: str, chat: "Place") -> Message:
        history = self.world.history(self.place(chat).id)
        for message in reversed(history):
            if any(button in {each["text"], each.get("callback_data")} for each in message.buttons):
                return message
        shown = [message.labels for message in history if message.labels]
        raise Impossible(f"no button “{button}”; shown are {shown}")


def _find(message: Message, button: str) -> Json:
    for each in message.buttons:
        if button in {each["text"], each.get("callback_data")}:
            return each
    raise Impossible(f"no button “{button}” among {message.labels}")
