"""Groups and supergroups: who is in them, and the day one becomes the other."""

from typing import TYPE_CHECKING

from bot.sandbox import shapes
from bot.sandbox.membership import change_standing
from bot.sandbox.posting import post
from bot.sandbox.records import Account, Chat, Message

if TYPE_CHECKING:
    from bot.sandbox.actor import Actor
    from bot.sandbox.world import World


class Group:
    """A group of a world."""

    def __init__(self, world: "World", chat_id: int) -> None:
        self.world = world
        self.id = chat_id

    @property
    def chat(self) -> Chat:
        """The group's record."""
        return self.world.chats[self.id]

    def adds(self, person: "Actor", by: "Actor | None" = None) -> None:
        """Somebody is brought in, or comes by a link."""
        self._bring(person.account, by or person)

    def adds_bot(self, by: "Actor") -> None:
        """The bot is brought in."""
        self._bring(self.world.me, by)

    def promotes(self, person: "Actor", by: "Actor") -> None:
        """A member becomes an administrator."""
        change_standing(self.world, self.chat, by.id, person.id, "administrator")

    def promotes_bot(self, by: "Actor") -> None:
        """The bot becomes an administrator, and reads everything."""
        change_standing(self.world, self.chat, by.id, self.world.bot.id, "administrator")

    def removes(self, person: "Actor", by: "Actor") -> None:
        """Somebody is taken out."""
        self._take_out(person.account, by)

    def removes_bot(self, by: "Actor") -> None:
        """The bot is taken out."""
        self._take_out(self.world.me, by)

    def upgrades(self, by: "Actor", new_id: int | None = None) -> "Group":
        """The group becomes a supergroup with another id; both chats get a service message about it."""
        world = self.world
        number = new_id or -1_000_000_000_000 - abs(self.id)
        world.chats.put(number, Chat(number, "supergroup", self.chat.title, dict(self.chat.members)))
        post(world, self.chat, by.id, {"migrate_to_chat_id": number})
        self.chat.migrated_to = number
        world.chats.touch(self.id)
        post(world, world.chats[number], by.id, {"migrate_from_chat_id": self.id})
        return Group(world, number)

    def sees(self) -> list[Message]:
        """The messages that the group shows now, oldest first."""
        return self.world.history(self.id)

    def _bring(self, account: Account, by: "Actor") -> None:
        change_standing(self.world, self.chat, by.id, account.id, "member")
        post(self.world, self.chat, by.id, {"new_chat_members": [shapes.user(account)]})

    def _take_out(self, account: Account, by: "Actor") -> None:
        """The bot hears that it was taken out, but of nothing after that."""
        post(self.world, self.chat, by.id, {"left_chat_member": shapes.user(account)})
        change_standing(self.world, self.chat, by.id, account.id, "kicked" if by.id != account.id else "left")
