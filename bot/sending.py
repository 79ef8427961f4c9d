"""One notice goes out: as an edit or as messages, with its files, in the calls that Telegram knows.

Every call that concerns a single reader is made here, for replies (`bot.delivery`) and the outbox (`bot.outbox`) alike.
"""

import asyncio
import html
import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from telegram import Bot, InputFile, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.errors import Failure, Fate, bad_markup, judged, unchanged, vanished
from bot.visit import Notice, Upload
from bot.wording import Page, page
from messages.catalogue import Catalogue

log = logging.getLogger(__name__)

_TAG = re.compile(r"<[^>]*>")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Sent:
    """It went out; `message` is the one that now shows the words, None where there were only files."""

    message: int | None


class Sender:
    """Sends and edits."""

    def __init__(self, bot: Bot, catalogue: Catalogue) -> None:
        self.bot = bot
        self.catalogue = catalogue
        self._by_kind: dict[str, Callable[..., Awaitable[Message]]] = {
            "photo": bot.send_photo,
            "video": bot.send_video,
            "audio": bot.send_audio,
            "voice": bot.send_voice,
            "video_note": bot.send_video_note,
            "animation": bot.send_animation,
            "sticker": bot.send_sticker,
        }

    async def attempt(
        self, notice: Notice, language: str, seconds: float, reply_to: int | None = None
    ) -> Sent | Failure:
        """One attempt to send the notice, or to edit the message it names, within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                return Sent(await self._send(notice, notice.language or language, reply_to))
        except TelegramError as error:
            return judged(error)
        except TimeoutError:
            return Failure(Fate.AMBIGUOUS, "no answer in time")
        except Exception as error:
            log.exception("a notice cannot be put into words")
            return Failure(Fate.PERMANENT, type(error).__name__)

    async def _send(self, notice: Notice, language: str, reply_to: int | None) -> int | None:
        words = page(self.catalogue, notice.lines, notice.buttons, language)
        old = notice.edit_message
        editable = not notice.uploads and len(words.parts) == 1
        if old is not None and editable and await self._edited(notice.chat, old, words):
            return old
        for upload in notice.uploads:
            await self._file(notice.chat, upload, notice.protect)
        if notice.document is not None:
            file = InputFile(notice.document.content, filename=notice.document.name)
            await self.bot.send_document(notice.chat, file, protect_content=notice.protect)
        return await self._words(notice, words, reply_to)

    async def _words(self, notice: Notice, words: Page, reply_to: int | None) -> int | None:
        if not notice.lines:
            return None
        message: Message | None = None
        for number, part in enumerate(words.parts):
            last = number == len(words.parts) - 1
            keyboard = words.keyboard if last else None
            more: dict[str, Any] = {"reply_markup": keyboard, "protect_content": notice.protect}
            if reply_to is not None and number == 0:
                more["reply_parameters"] = ReplyParameters(reply_to, allow_sending_without_reply=True)
            message = await _as_html_or_plain(self.bot.send_message, part, chat_id=notice.chat, **more)
        return message.message_id if message else None

    async def _edited(self, chat: int, message: int, words: Page) -> bool:
        """False when there is no such message (any more): it is sent anew."""
        try:
            await _as_html_or_plain(
                self.bot.edit_message_text,
                words.parts[0],
                chat_id=chat,
                message_id=message,
                reply_markup=words.keyboard,
            )
        except TelegramError as error:
            if vanished(error):
                return False
            if not unchanged(error):
                raise
        return True

    async def _file(self, chat: int, upload: Upload, protect: bool) -> None:
        send = self._by_kind.get(upload.kind, self.bot.send_document)
        await send(chat, upload.file_id, protect_content=protect)


async def _as_html_or_plain(call: Callable[..., Awaitable[Any]], words: str, **more: Any) -> Any:
    """Markup that Telegram cannot read is a mistake of ours; the reader gets the words all the same."""
    try:
        return await call(text=words, parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW, **more)
    except TelegramError as error:
        if not bad_markup(error):
            raise
        return await call(text=html.unescape(_TAG.sub("", words)), link_preview_options=_NO_PREVIEW, **more)
