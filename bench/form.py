"""The bare form: two questions by python-telegram-bot's ConversationHandler, in memory, with no database behind it.

`python -m bench.form API-ADDRESS PORT AT-ONCE`. It says as much as our prompts do, with as many buttons.
"""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CommandHandler, ContextTypes, ConversationHandler, MessageHandler, filters

from bench.echo import run
from bench.telegram import TOKEN

LEADER, PROOF = range(2)
ASK_LEADER = "Step 5 of about 8\n<b>Your full name, as it should appear in public</b>"
ASK_PROOF = (
    "Step 6 of about 8\n<b>Proof of authority</b>\nSend one of these: a signed letter, a council decision, a photo of "
    "either, the link to a page on the official site, or an official e-mail address.\n<i>Only staff see it.</i>"
)
BUTTONS = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Back", callback_data="back"), InlineKeyboardButton("Cancel", callback_data="cancel")]]
)


async def begin(update: Update, _: ContextTypes.DEFAULT_TYPE) -> int:
    """The first question."""
    return await _ask(update, ASK_LEADER, LEADER)


async def leader(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """File the answer and ask the next question."""
    assert update.message
    assert context.user_data is not None
    context.user_data["leader"] = update.message.text
    return await _ask(update, ASK_PROOF, PROOF)


async def _ask(update: Update, words: str, state: int) -> int:
    assert update.message
    await update.message.reply_html(words, reply_markup=BUTTONS)
    return state


def main() -> None:
    """Run until a signal."""
    application = Application.builder().token(TOKEN).base_url(f"{sys.argv[1]}/bot").build()
    words = filters.TEXT & ~filters.COMMAND
    application.add_handler(
        ConversationHandler(
            [CommandHandler("start", begin)],
            {LEADER: [MessageHandler(words, leader)], PROOF: [MessageHandler(filters.Regex("^back$"), begin)]},
            [],
        )
    )
    run(application, int(sys.argv[2]))


if __name__ == "__main__":
    main()
