"""Telegram's numbers are written down; python-telegram-bot, which follows the reference, has the same."""

from telegram import constants

from bot import results, wording
from bot.sandbox import limits


def test_what_fits_at_the_local_telegram_fits_at_telegram() -> None:
    ours = {
        limits.TEXT_LENGTH: constants.MessageLimit.MAX_TEXT_LENGTH,
        limits.CAPTION_LENGTH: constants.MessageLimit.CAPTION_LENGTH,
        limits.CALLBACK_DATA_BYTES: constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA,
        limits.CALLBACK_ANSWER_LENGTH: constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH,
        limits.DOWNLOAD_BYTES: constants.FileSizeLimit.FILESIZE_DOWNLOAD,
        limits.UPLOAD_BYTES: constants.FileSizeLimit.FILESIZE_UPLOAD,
        limits.PHOTO_BYTES: constants.FileSizeLimit.PHOTOSIZE_UPLOAD,
        limits.ALBUM_MIN: constants.MediaGroupLimit.MIN_MEDIA_LENGTH,
        limits.ALBUM_MAX: constants.MediaGroupLimit.MAX_MEDIA_LENGTH,
    }
    assert all(number == int(theirs) for number, theirs in ours.items())


def test_so_does_what_the_bot_says() -> None:
    assert int(constants.MessageLimit.MAX_TEXT_LENGTH) == wording.LONGEST
    assert int(constants.InlineQueryLimit.RESULTS) == results.MOST
