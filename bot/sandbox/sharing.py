"""What people send besides words: pictures, files, albums, contacts, places, and things nobody asked for."""

from typing import TYPE_CHECKING

from bot.sandbox.actor import Actor, captioned
from bot.sandbox.records import Json, Message
from bot.sandbox.uploads import document, file_fields

if TYPE_CHECKING:
    from bot.sandbox.actor import Place

# The smallest picture that is one: 1 × 1 pixel, PNG.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360f8cf50000003840182a8f0c3de0000000049454e44ae426082"
)


class Sharing(Actor):
    """A person who sends things."""

    def sends_photo(
        self, data: bytes = PIXEL, caption: str = "", chat: "Place" = None, *, reply_to: Message | None = None
    ) -> Message:
        """Send a picture."""
        content = {"photo": self.world.files.photo(data)} | captioned(caption)
        return self.post(content, chat, reply_to=reply_to)

    def sends_document(
        self,
        data: bytes = b"%PDF-1.4",
        name: str = "letter.pdf",
        mime: str = "application/pdf",
        caption: str = "",
        chat: "Place" = None,
        *,
        reply_to: Message | None = None,
    ) -> Message:
        """Send a file as it is."""
        file = document(self.world.files.add(data, name, mime))
        return self.post({"document": file} | captioned(caption), chat, reply_to=reply_to)

    def sends_album(self, pictures: list[bytes], caption: str = "", chat: "Place" = None) -> list[Message]:
        """Send several pictures at once: separate messages with one `media_group_id`, the caption on the first."""
        album = str(self.world.new_id())
        contents: list[Json] = [{"photo": self.world.files.photo(data)} for data in pictures]
        contents[0] |= captioned(caption)
        return [self.post(content, chat, album=album) for content in contents]

    def shares_contact(
        self, phone: str = "", *, owner_id: int | None = None, first_name: str = "", chat: "Place" = None
    ) -> Message:
        """Share the own contact; or anybody's, with or without an account (`owner_id` 0)."""
        whose = self.id if owner_id is None else owner_id
        contact: Json = {
            "phone_number": phone or self.account.phone or "15550100",
            "first_name": first_name or self.account.first_name,
        }
        return self.post({"contact": contact | ({"user_id": whose} if whose else {})}, chat)

    def shares_location(self, latitude: float, longitude: float, chat: "Place" = None) -> Message:
        """Share a place on the map."""
        return self.post({"location": {"latitude": latitude, "longitude": longitude}}, chat)

    def sends_sticker(self, chat: "Place" = None) -> Message:
        """Send a sticker."""
        file = file_fields(self.world.files.add(b"RIFF sticker", "sticker.webp", "image/webp", "sticker"))
        sticker = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self.post({"sticker": file | sticker | {"emoji": "👍"}}, chat)

    def sends_voice(self, seconds: int = 3, chat: "Place" = None) -> Message:
        """Send a voice message."""
        file = file_fields(self.world.files.add(b"OggS voice", "voice.ogg", "audio/ogg", "voice"))
        return self.post({"voice": file | {"duration": seconds, "mime_type": "audio/ogg"}}, chat)

    def sends_poll(self, question: str, options: list[str], chat: "Place" = None) -> Message:
        """Send a poll."""
        choices = [{"text": text, "voter_count": 0, "persistent_id": str(index)} for index, text in enumerate(options)]
        poll = {
            "id": str(self.world.new_id()), "question": question, "options": choices, "total_voter_count": 0,
            "is_closed": False, "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
            "allows_revoting": True, "members_only": False,
        }  # fmt: skip
        return self.post({"poll": poll}, chat)
