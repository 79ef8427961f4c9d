"""The world: everything the local Telegram remembers, in one place that people, the Bot API and the page share."""

from collections.abc import Callable
from pathlib import Path

from bot.sandbox.clock import Clock, SystemClock
from bot.sandbox.faults import FaultPlan
from bot.sandbox.group import Group
from bot.sandbox.person import Person
from bot.sandbox.queue import UpdateQueue
from bot.sandbox.records import (
    Account,
    BotState,
    Chat,
    Message,
    Press,
    Question,
    StoredBytes,
    StoredFile,
    Update,
)
from bot.sandbox.refusals import bad_request
from bot.sandbox.shelf import Shelf
from bot.sandbox.store import Store
from bot.sandbox.uploads import Uploads

TOKEN = "4242424242:opens-nothing-but-this-local-telegram"  # noqa: S105 - of the shape that real ones have
Change = tuple[str, str]  # the shelf's name and the key
Listener = Callable[[list[Change]], None]


class World:
    """People, chats, messages, files and the bot's queue. Nothing here waits or does I/O, except to keep changes."""

    def __init__(
        self,
        *,
        token: str = TOKEN,
        username: str = "endorsement_bot",
        first_name: str = "Endorsement bot",
        clock: Clock | None = None,
    ) -> None:
        self.clock: Clock = clock or SystemClock()
        self.accounts = Shelf("accounts", Account)
        self.chats = Shelf("chats", Chat)
        self.messages = Shelf("messages", Message)
        self.presses = Shelf("presses", Press)
        self.questions = Shelf("questions", Question)
        self.state = Shelf("state", BotState)
        self._updates = Shelf("updates", Update)
        self.files = Uploads(Shelf("files", StoredFile), Shelf("bytes", StoredBytes))
        self.queue = UpdateQueue(self._updates, self.state, self.clock)
        self.faults = FaultPlan()
        self.listeners: list[Listener] = []
        self._store: Store | None = None
        bot_id = int(token.partition(":")[0])
        self.state.put("bot", BotState(bot_id, token))
        self.accounts.put(bot_id, Account(bot_id, first_name, username=username, is_bot=True))

    @classmethod
    def load(
        cls,
        path: Path,
        *,
        token: str = TOKEN,
        username: str = "endorsement_bot",
        first_name: str = "Endorsement bot",
        clock: Clock | None = None,
    ) -> "World":
        """A world kept in a file: as it was when it was last used, or new; every change is kept from now on.

        The bot's token, name and username given here replace the kept ones only in a new file.
        """
        world = cls(token=token, username=username, first_name=first_name, clock=clock)
        world._store = Store(path)
        world._store.fill(world._shelves())
        world.settle()
        return world

    def settle(self) -> None:
        """End of one batch of changes: keep them, then show them to whoever looks. Call before answering anybody."""
        batch = [(shelf.name, shelf.drain()) for shelf in self._shelves()]
        changes = [(name, key) for name, changed in batch for key, _ in changed]
        if not changes:
            return
        if self._store is not None:
            self._store.keep(batch)
        for listener in self.listeners:
            listener(changes)

    def close(self) -> None:
        """Keep what is not kept yet and let go of the file."""
        self.settle()
        if self._store is not None:
            self._store.close()

    @property
    def bot(self) -> BotState:
        """The bot's state; say `touch_bot` after changing it."""
        return self.state["bot"]

    @property
    def me(self) -> Account:
        """The bot's account."""
        return self.accounts[self.bot.id]

    def touch_bot(self) -> None:
        """Say that the bot's state was changed."""
        self.state.touch("bot")

    def new_id(self) -> int:
        """A number that was never given before."""
        self.bot.next_id += 1
        self.touch_bot()
        return self.bot.next_id

    def person(
        self,
        user_id: int,
        first_name: str = "",
        language_code: str = "",
        *,
        last_name: str = "",
        username: str = "",
        phone: str = "",
        is_bot: bool = False,
    ) -> Person:
        """The person with this id: who is there already, or a new one. Another bot in a group is played so too."""
        if user_id not in self.accounts:
            self.accounts.put(
                user_id,
                Account(user_id, first_name or f"Person {user_id}", last_name, username, language_code, phone, is_bot),
            )
            self.chats.put(user_id, Chat(user_id, "private"))
        return Person(self, user_id)

    def group(
        self,
        chat_id: int,
        title: str = "",
        members: "list[Person] | None" = None,
        *,
        kind: str = "group",
        with_bot: bool = False,
    ) -> Group:
        """A group (or `supergroup`): the one that is there already, or a new one whose first member made it."""
        group = Group(self, chat_id)
        if chat_id not in self.chats:
            self.chats.put(chat_id, Chat(chat_id, kind, title or f"Group {chat_id}"))
            for index, member in enumerate(members or []):
                self.chats[chat_id].members[str(member.id)] = "creator" if index == 0 else "member"
            if with_bot and members:
                group.adds_bot(members[0])
        return group

    def direct(self, one: Person, other: Person) -> int:
        """The chat of two people among themselves: the one that is there already, or a new one. Answers its id."""
        both = {str(one.id): "member", str(other.id): "member"}
        for chat in self.chats:
            if chat.type == "direct" and chat.members == both:
                return chat.id
        number = -(10**15) - self.new_id()
        self.chats.put(number, Chat(number, "direct", members=both))
        return number

    def people(self) -> list[Person]:
        """Everybody but the bot."""
        return [Person(self, account.id) for account in self.accounts if not account.is_bot]

    def chat(self, chat_id: object) -> Chat:
        """The chat with this id; a Refusal when there is none."""
        found = self.chats.get(chat_id)
        if found is None or found.type == "direct":
            raise bad_request("chat not found")
        return found

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """The message, if it exists and was not deleted."""
        found = self.messages.get(f"{chat_id}:{message_id}")
        return None if found is None or found.deleted else found

    def history(self, chat_id: int) -> list[Message]:
        """The messages that a chat shows now, oldest first."""
        return [message for message in self.messages if message.chat_id == chat_id and not message.deleted]

    def _shelves(self) -> "list[Shelf]":  # type: ignore[type-arg]
        return [
            self.state, self.accounts, self.chats, self.messages, self.presses, self.questions, self._updates,
            self.files.shelf, self.files.content,
        ]  # fmt: skip
