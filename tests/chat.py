"""People as tests play them: they say and tap, and they see messages, which are named and never quoted.

`await salma.says("Kampala")`, `await salma.taps(say.button_skip)`, `salma.sees(say.endorse_ask_place)`: the same test
runs in Arabic by changing the visitor's language.
"""

import html
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from bot.sandbox import Group, Person
from bot.sandbox.records import Message, Press, Question
from messages.text import Text

if TYPE_CHECKING:
    from tests.town import Town

T = TypeVar("T")
What = Text | Callable[..., Text]
_TAG = re.compile(r"<[^>]*>")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


def bare(words: str) -> str:
    """Words as they are compared: without markup, invisible marks and runs of blanks."""
    return " ".join(_INVISIBLE.sub("", html.unescape(_TAG.sub("", words))).split())


class Visitor:
    """One person and their telephone. Where no chat is named, the private chat with the bot is meant."""

    def __init__(self, town: "Town", person: Person, language: str) -> None:
        self.town = town
        self.person = person
        self.language = language
        self.press: Press | None = None
        self._before: dict[tuple[int, int], str] = {}

    @property
    def id(self) -> int:
        """Telegram's id of this person."""
        return self.person.id

    async def opens(self, payload: str = "") -> None:
        """Press Start, with what a start link carries."""
        await self._does(lambda: self.person.opens(f"https://t.me/bot?start={payload}" if payload else ""))

    async def says(self, text: str, chat: Group | None = None, **how: Any) -> Message:
        """Type something, or a command."""
        return await self._does(lambda: self.person.says(text, chat, **how))

    async def taps(self, button: What | str, message: Message | None = None, chat: Group | None = None) -> Press:
        """Press a button: by the message on it, by its label or by its data; the newest that there is."""
        self.press = await self._does(lambda: self.person.presses(self._label(button, chat), message, chat))
        return self.press

    async def forges(self, data: str, message: Message | None = None, chat: Group | None = None) -> Press:
        """Send invented button data."""
        self.press = await self._does(lambda: self.person.forges(message or self.last(chat), data))
        return self.press

    async def sends_photo(self, caption: str = "", data: bytes = b"photo", **how: Any) -> Message:
        """Send a photo."""
        return await self._does(lambda: self.person.sends_photo(data, caption, **how))

    async def sends_document(self, name: str = "letter.pdf", mime: str = "application/pdf", **how: Any) -> Message:
        """Send a file."""
        return await self._does(lambda: self.person.sends_document(how.pop("data", b"%PDF-1.4"), name, mime, **how))

    async def sends_album(self, photos: int = 2, caption: str = "") -> list[Message]:
        """Send several photos at once; they arrive as separate messages."""
        return await self._does(lambda: self.person.sends_album([b"photo %d" % n for n in range(photos)], caption))

    async def edits(self, message: Message, text: str) -> None:
        """Change one's own words."""
        await self._does(lambda: self.person.edits(message, text))

    async def asks_inline(self, text: str, chat: Group | None = None) -> Question:
        """Type `@bot text` in some chat."""
        return await self._does(lambda: self.person.asks_inline(text, chat=chat))

    async def does(self, act: Callable[[Person], T]) -> T:
        """Anything else that the local Telegram's people can do."""
        return await self._does(lambda: act(self.person))

    def screen(self, chat: Group | None = None) -> list[Message]:
        """Everything the bot shows in the chat now, oldest first."""
        return [message for message in self.person.sees(chat) if message.sender_id == self.town.world.bot.id]

    def last(self, chat: Group | None = None) -> Message:
        """The bot's newest message."""
        return self.screen(chat)[-1]

    def sees(self, what: What, chat: Group | None = None) -> Message:
        """Assert that this came up, or changed to it, since the person last acted; returns that message."""
        news = [message for message in self.screen(chat) if self._is_news(message)]
        return _shown(what, self._found(what, news), news)

    def has(self, what: What, chat: Group | None = None) -> Message:
        """Assert that this stands somewhere in the chat; returns the newest such message."""
        return _shown(what, self._found(what, self.screen(chat)), self.screen(chat))

    def does_not_see(self, what: What, chat: Group | None = None) -> None:
        """Assert that nothing in the chat says this."""
        found = self._found(what, self.screen(chat))
        assert found is None, f"{_name(what)} is shown: {found.text!r}"

    def hears(self, toast: What) -> None:
        """Assert that the last press was answered with this little note."""
        assert self.press is not None
        assert self.press.answered
        assert bare(self.press.text) in map(bare, self.town.words(toast, self.language)), self.press.text

    def labels(self, message: Message | None = None) -> list[str]:
        """The buttons of a message (the newest, where none is given)."""
        return list((message or self.last()).labels)

    def offers(self, button: What, message: Message | None = None) -> bool:
        """Is there such a button under the message?"""
        return bool(self.town.words(button, self.language) & set(self.labels(message)))

    async def _does(self, act: Callable[[], T]) -> T:
        self._before = {_key(message): message.text for message in self._everything()}
        done = act()
        await self.town.settles()
        return done

    def _everything(self) -> list[Message]:
        return [message for message in self.town.world.messages if not message.deleted]

    def _is_news(self, message: Message) -> bool:
        return self._before.get(_key(message)) != message.text

    def _found(self, what: What, messages: list[Message]) -> Message | None:
        wanted = [bare(words) for words in self.town.words(what, self.language)]
        return next((m for m in reversed(messages) if any(words in bare(m.text) for words in wanted)), None)

    def _label(self, button: What | str, chat: Group | None) -> str:
        if isinstance(button, str):
            return button
        words = self.town.words(button, self.language)
        shown = [label for message in reversed(self.screen(chat)) for label in message.labels]
        return next((label for label in shown if label in words), f"{_name(button)} {sorted(words)}")


def _key(message: Message) -> tuple[int, int]:
    return message.chat_id, message.id


def _name(what: What) -> str:
    return what.id if isinstance(what, Text) else what.__name__


def _shown(what: What, found: Message | None, among: list[Message]) -> Message:
    assert found is not None, f"{_name(what)} is not among {[message.text for message in among]}"
    return found
