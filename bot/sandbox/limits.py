"""Telegram's numbers: what fits, how long things live, who the special accounts are."""

from typing import Final

TEXT_LENGTH: Final = 4096
CAPTION_LENGTH: Final = 1024
CALLBACK_DATA_BYTES: Final = 64
CALLBACK_ANSWER_LENGTH: Final = 200
DOWNLOAD_BYTES: Final = 20_000_000
UPLOAD_BYTES: Final = 50_000_000
PHOTO_BYTES: Final = 10_000_000
ALBUM_MIN: Final = 2
ALBUM_MAX: Final = 10

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
