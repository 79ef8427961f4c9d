"""Telegram's numbers: what fits, how long things live, who the special accounts are."""

from typing import Final

from telegram.constants import (
    CallbackQueryLimit,
    FileSizeLimit,
    InlineKeyboardButtonLimit,
    MediaGroupLimit,
    MessageLimit,
)

TEXT_LENGTH: Final = int(MessageLimit.MAX_TEXT_LENGTH)
CAPTION_LENGTH: Final = int(MessageLimit.CAPTION_LENGTH)
CALLBACK_DATA_BYTES: Final = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
CALLBACK_ANSWER_LENGTH: Final = int(CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH)
DOWNLOAD_BYTES: Final = int(FileSizeLimit.FILESIZE_DOWNLOAD)
UPLOAD_BYTES: Final = int(FileSizeLimit.FILESIZE_UPLOAD)
PHOTO_BYTES: Final = int(FileSizeLimit.PHOTOSIZE_UPLOAD)
ALBUM_MIN: Final = int(MediaGroupLimit.MIN_MEDIA_LENGTH)
ALBUM_MAX: Final = int(MediaGroupLimit.MAX_MEDIA_LENGTH)

# Not in the reference: the server's own limits.
BUTTONS_A_ROW: Final = 8
BUTTONS_A_MESSAGE: Final = 100
INLINE_RESULTS: Final = 50
START_PAYLOAD_LENGTH: Final = 64
LONG_POLL_SECONDS: Final = 50
UPDATES_A_POLL: Final = 100
QUEUE_LENGTH: Final = 100_000
WEBHOOK_SECONDS: Final = 60
WEBHOOK_MAX_DELAY: Final = 60
WEBHOOK_MAX_RETRY_AFTER: Final = 3600

# How long an update waits in the bot's queue, in seconds.
MESSAGE_LIFE: Final = 86_400
PRESS_LIFE: Final = 150
QUESTION_LIFE: Final = 30
CHOICE_LIFE: Final = 600

ANONYMOUS_ADMIN: Final = 1087968824
