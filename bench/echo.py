"""The bare bot: the echo example of python-telegram-bot's own README, by polling or, with a port, by webhook.

`python -m bench.echo API-ADDRESS PORT AT-ONCE`. It knows nothing of our bot.
"""

import sys

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, MessageHandler, filters

from bench.bots import PATH, SECRET
from bench.telegram import TOKEN


async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """/start"""
    assert update.message
    await update.message.reply_text("Hi!")


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """The same words back."""
    assert update.message
    assert update.message.text
    await update.message.reply_text(update.message.text)


def main() -> None:
    """Run until a signal."""
    address, port, at_once = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    builder = Application.builder().token(TOKEN).base_url(f"{address}/bot")
    application = builder.concurrent_updates(at_once).build() if at_once > 1 else builder.build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
    run(application, port)


def run(application: Application, port: int) -> None:  # type: ignore[type-arg]
    """By polling or by webhook."""
    if not port:
        application.run_polling(allowed_updates=Update.ALL_TYPES)
        return
    application.run_webhook(
        listen="127.0.0.1",
        port=port,
        url_path=PATH,
        webhook_url=f"https://bot.example.org{PATH}",
        secret_token=SECRET,
        allowed_updates=Update.ALL_TYPES,
    )


if __name__ == "__main__":
    main()
