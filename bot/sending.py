"""One notice goes out: as an edit or as messages, with its files, in the calls that Telegram knows.

Every call that concerns a single reader is made here, for replies (`bot.delivery`) and the outbox (`bot.outbox`) alike.
"""

import asyncio
import html
import logging
import re
from dataclasses import dataclass

from telegram import InputFile
from telegram.error import TelegramError

from bot.account import Account
from bot.errors import Failure, Fate, bad_markup, judged, unchanged, unknown_file, vanished
from bot.mapping.gallery import Gallery, Picture
from bot.visit import Notice, Upload
from bot.wording import Json, Page, as_html, page
from messages import say
from messages.catalogue import Catalogue

log = logging.getLogger(__name__)

_TAG = re.compile(r"<[^>]*>")
# How a file is sent that Telegram has already; whatever else there is goes as a document.
_FILE_CALLS = {
    "photo": "sendPhoto",
    "video": "sendVideo",
    "audio": "sendAudio",
    "voice": "sendVoice",
    "video_note": "sendVideoNote",
    "animation": "sendAnimation",
    "sticker": "sendSticker",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """It went out; `message` is the one that now shows the words, None where there were only files."""

    message: int | None


class Sender:
    """Sends and edits."""

    def __init__(self, account: Account, catalogue: Catalogue, gallery: Gallery) -> None:
        self.account = account
        self.catalogue = catalogue
        self._gallery = gallery

    async def attempt(self, notice: Notice, language: str, seconds: float) -> Sent | Failure:
        """One attempt to send the notice, or to edit the message it names, within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                return Sent(await self._send(notice, notice.language or language))
        except TelegramError as error:
            return judged(error)
        except TimeoutError:
            return Failure(Fate.AMBIGUOUS, "no answer in time")
        except Exception as error:
            log.exception("a notice cannot be put into words")
            return Failure(Fate.PERMANENT, type(error).__name__)

    async def _send(self, notice: Notice, language: str) -> int | None:
        words = page(self.catalogue, notice.lines, notice.buttons, language)
        picture = await self._drawn(notice.picture, language) if notice.picture else None
        old = notice.edit_message
        editable = not notice.uploads and len(words.parts) == 1
        if old is not None and old > 0 and editable and await self._edited(notice.chat, old, picture, words):
            return old
        for upload in notice.uploads:
            await self._file(notice, upload, language)
        if notice.document is not None:
            file = InputFile(notice.document.content, filename=notice.document.name)
            await self.account.call("sendDocument", _to(notice) | {"document": file})
        if picture is not None:
            where = _to(notice) | _answering(notice.reply_to) | {"reply_markup": words.keyboard}
            return await self._photo("sendPhoto", where, picture, words)
        return await self._words(notice, words)

    async def _drawn(self, name: str, language: str) -> Picture | None:
        """A map by its name; None where it cannot be drawn: the words come all the same."""
        try:
            return await self._gallery.picture(name, language)
        except Exception:
            log.exception("a map cannot be drawn")
            return None

    async def _photo(self, method: str, where: Json, picture: Picture, words: Page) -> int:
        """The picture with the words under it: from Telegram's own store where it was sent before."""
        as_fields = _as_photo if method == "sendPhoto" else _as_media
        try:
            sent = await self.account.call(method, where | as_fields(picture.file, words))
        except TelegramError as error:
            if not isinstance(picture.file, str) or not unknown_file(error):
                raise
            self._gallery.forget(picture)
            drawn_anew = await self._gallery.picture(picture.name, picture.language)
            return await self._photo(method, where, drawn_anew, words)
        self._gallery.is_at_telegram(picture, sent["photo"][-1]["file_id"])
        return int(sent["message_id"])

    async def _words(self, notice: Notice, words: Page) -> int | None:
        if not notice.lines:
            return None
        message: int | None = None
        for number, part in enumerate(words.parts):
            fields = _to(notice) | _answering(notice.reply_to if number == 0 else None)
            if number == len(words.parts) - 1:
                fields |= {"reply_markup": words.keyboard}
            message = (await self._said("sendMessage", part, fields))["message_id"]
        return message

    async def _edited(self, chat: int, message: int, picture: Picture | None, words: Page) -> bool:
        """False when there is no such message (any more): it is sent anew."""
        where = {"chat_id": chat, "message_id": message, "reply_markup": words.keyboard}
        try:
            if picture is not None:
                await self._photo("editMessageMedia", where, picture, words)
            else:
                await self._said("editMessageText", words.parts[0], where)
        except TelegramError as error:
            if vanished(error):
                return False
            if not unchanged(error):
                raise
        return True

    async def _file(self, notice: Notice, upload: Upload, language: str) -> None:
        """A file by its id; where Telegram no longer knows it, words in its place, or nothing else would arrive."""
        name = upload.kind if upload.kind in _FILE_CALLS else "document"
        try:
            await self.account.call(_FILE_CALLS.get(name, "sendDocument"), _to(notice) | {name: upload.file_id})
        except TelegramError as error:
            if not unknown_file(error):
                raise
            await self._said("sendMessage", self.catalogue.say(say.file_unknown(), language), _to(notice))

    async def _said(self, method: str, words: str, fields: Json) -> Json:
        """Markup that Telegram cannot read is a mistake of ours; the reader gets the words all the same."""
        try:
            result = await self.account.call(method, fields | as_html(words))
        except TelegramError as error:
            if not bad_markup(error):
                raise
            bare = as_html(html.unescape(_TAG.sub("", words))) | {"parse_mode": None}
            result = await self.account.call(method, fields | bare)
        return dict(result)


def _as_photo(file: bytes | str, words: Page) -> Json:
    """A picture with its caption, as it is sent."""
    return {"photo": file if isinstance(file, str) else InputFile(file, filename="map.png"), **_caption(words)}


def _as_media(file: bytes | str, words: Page) -> Json:
    """The same as it takes another picture's place: what is uploaded is a part of its own, and is named."""
    media = {"type": "photo", **_caption(words)}
    if isinstance(file, str):
        return {"media": media | {"media": file}}
    return {"media": media | {"media": "attach://map"}, "map": InputFile(file, filename="map.png")}


def _caption(words: Page) -> Json:
    return {"caption": words.parts[0], "parse_mode": as_html("")["parse_mode"]}


def _answering(message: int | None) -> Json:
    """The fields of an answer that stands under a question."""
    if message is None:
        return {}
    return {"reply_parameters": {"message_id": message, "allow_sending_without_reply": True}}


def _to(notice: Notice) -> Json:
    return {"chat_id": notice.chat, "protect_content": notice.protect or None}
